/** Milliseconds of work before keys are looked at again: less than half a frame. */
const slice = 6;

/** Does work of many short steps, giving way to keys between slices. @returns how to stop it */
export function inSlices(steps: Iterator<unknown>, afterMs: number): () => void {
	let timer = setTimeout(work, afterMs);
	function work(): void {
		const end = performance.now() + slice;
		while (performance.now() < end) {
			if (steps.next().done === true) return;
		}
		timer = setTimeout(work, 0);
	}
	return () => clearTimeout(timer);
}
