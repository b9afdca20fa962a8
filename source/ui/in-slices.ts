/** Milliseconds of work before keys are looked at again: less than half a frame. */
const slice = 6;
/** After a key the next frame goes first; while keys keep coming there is a slice now and then. In milliseconds. */
const rest = 20;
const longestRest = 60;

/**
 * Does work of many short steps, giving way to keys between slices.
 * @param lastKeyAt when a key was pressed last, by `performance.now()`
 * @returns how to stop it
 */
export function inSlices(
	steps: Iterator<unknown>,
	afterMs: number,
	lastKeyAt: () => number = () => -Infinity,
): () => void {
	let workedAt = performance.now();
	let timer = setTimeout(work, afterMs);
	function work(): void {
		const start = performance.now();
		const rests = start - lastKeyAt() < rest && start - workedAt < longestRest;
		if (!rests) {
			while (performance.now() - start < slice) {
				if (steps.next().done === true) return;
			}
			workedAt = performance.now();
		}
		timer = setTimeout(work, rests ? rest : 0);
	}
	return () => clearTimeout(timer);
}
