/** When a key was pressed last, by `performance.now()`. */
export type KeyClock = {readonly pressed: () => void; readonly last: () => number};

export function keyClock(): KeyClock {
	let at = -Infinity;
	return {
		pressed() {
			at = performance.now();
		},
		last: () => at,
	};
}
