/** The orders hits may stand in; equal ones stay in list order, so that the same query always prints the same bytes. */
export const hitOrders = ['negotiation', 'date', 'outlet', 'score'] as const;
export type HitOrder = (typeof hitOrders)[number];
