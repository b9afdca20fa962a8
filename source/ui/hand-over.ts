export type HandOver = (work: () => void | Promise<void>) => Promise<void>;

/**
 * The terminal goes to one borrower at a time: the next gets it when the one before has given it back. Ink refuses a second while it is away.
 * @param suspend hands it over while the work runs, and draws everything again afterwards
 */
export function oneAtATime(suspend: HandOver): {
	readonly handOver: HandOver;
	/** Draws everything again; where the terminal is away that happens anyway when it comes back. */
	readonly redraw: () => Promise<void>;
} {
	let last: Promise<void> | undefined;
	const handOver: HandOver = async work => {
		const before = last;
		const turn = (async () => {
			// Whoever had it has told its own failure.
			await before?.catch(() => {});
			await suspend(work);
		})();
		last = turn;
		try {
			await turn;
		} finally {
			if (last === turn) last = undefined;
		}
	};
	return {handOver, redraw: () => (last === undefined ? handOver(() => {}) : Promise.resolve())};
}
