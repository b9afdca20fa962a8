/** By what the words in context are ordered: as they stand, or by the words before or after. */
export const contextOrders = ['outlet', 'left', 'right'] as const;
export type ContextOrder = (typeof contextOrders)[number];
