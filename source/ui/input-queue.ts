/** Longer than this and a frame, a resize or a signal would wait. In milliseconds. */
const longestTurn = 12;
/** More keys than anyone types ahead: a program that sends more is not followed to the end. */
const mostWaiting = 50_000;

/** A line takes no more. */
const mostAtOnce = 512;

export type InputQueue = {
	/** Keys as they came, a piece of input at a time. */
	readonly push: (chords: readonly string[]) => void;
	readonly stop: () => void;
};

type Options = {
	/** Handles keys from the front and says how many: letters that stand together may be one. */
	readonly take: (chords: readonly string[]) => number;
	/** What a turn did, told once. */
	readonly batch: (turn: () => void) => void;
	/** A key that waits for nobody and makes what was typed before it void. */
	readonly isUrgent: (chord: string) => boolean;
	readonly now?: () => number;
	readonly later?: (turn: () => void) => void;
};

/**
 * The one way from the terminal to the state: what came in one piece is one update, and a flood is taken in turns between which the process
 * hears everything else.
 */
export function inputQueue({
	take,
	batch,
	isUrgent,
	now = () => performance.now(),
	later = setImmediate,
}: Options): InputQueue {
	let waiting: readonly string[] = [];
	let isPlanned = false;
	let isStopped = false;
	const turn = () => {
		isPlanned = false;
		if (isStopped) return;
		batch(() => {
			const until = now() + longestTurn;
			let at = 0;
			// What is handled may push more: that stands behind.
			const chords = waiting;
			waiting = [];
			while (at < chords.length && now() < until) at += Math.max(1, take(chords.slice(at, at + mostAtOnce)));
			waiting = [...chords.slice(at), ...waiting];
		});
		if (waiting.length > 0) plan(later);
	};
	const plan = (how: (turn: () => void) => void) => {
		if (isPlanned || isStopped) return;
		isPlanned = true;
		how(turn);
	};
	return {
		push(chords) {
			const urgent = chords.findIndex(isUrgent);
			waiting = urgent === -1 ? [...waiting, ...chords].slice(0, mostWaiting) : chords.slice(urgent, urgent + 1);
			// After the whole piece, of which Ink hands on every key alone.
			plan(queueMicrotask);
		},
		stop() {
			isStopped = true;
			waiting = [];
		},
	};
}
