export type HandOver = (work: () => void | Promise<void>) => Promise<void>;

/** Longer than anybody has the terminal: it only keeps Node from ending while keys are not listened to. */
const keepAlive = 2 ** 31 - 1;

/**
 * The terminal goes to one borrower at a time: the next gets it when the one before has given it back. Ink refuses a second while it is away, and
 * takes the end of everything else for the end of the program.
 * @param suspend hands it over while the work runs, and draws everything again afterwards
 * @param drawAgain only draws everything again
 */
export function oneAtATime(
	suspend: HandOver,
	drawAgain: () => Promise<void> = () => suspend(() => {}),
): {
	readonly handOver: HandOver;
	/** Draws everything again; where the terminal is away that happens anyway when it comes back. */
	readonly redraw: () => Promise<void>;
} {
	let last: Promise<void> | undefined;
	const inTurn = async (run: () => Promise<void>): Promise<void> => {
		const before = last;
		const turn = (async () => {
			// Whoever had it has told its own failure.
			await before?.catch(() => {});
			await run();
		})();
		last = turn;
		const alive = setInterval(() => {}, keepAlive);
		try {
			await turn;
		} finally {
			clearInterval(alive);
			if (last === turn) last = undefined;
		}
	};
	return {
		handOver: work => inTurn(() => suspend(work)),
		redraw: () => (last === undefined ? inTurn(drawAgain) : Promise.resolve()),
	};
}

/** While the terminal is away from us and nobody else has it, Ctrl-C comes as a signal: it means what it always means. */
export async function hearingInterrupts(interrupted: () => void, work: () => Promise<void>): Promise<void> {
	process.on('SIGINT', interrupted);
	try {
		await work();
	} finally {
		process.off('SIGINT', interrupted);
	}
}
