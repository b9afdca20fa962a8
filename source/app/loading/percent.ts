/** Whole percents of a share (0 to 1); 100 only when all of it is there. */
export function percentOf(share: number): number {
	return Math.floor(100 * share);
}
