import type {Store} from '../settings/store.js';
import type {Program} from './program.js';

/** Milliseconds between two looks at one file. */
const lookEvery = 5000;

/**
 * Takes in the searches that are saved in another program, such as by `saved` in a shell, while the reader is open.
 * @returns how to end that
 */
export function followSaved(
	{dispatch}: Pick<Program, 'dispatch'>,
	{savedElsewhere}: Pick<Store, 'savedElsewhere'>,
	every: number = lookEvery,
): () => void {
	const timer = setInterval(() => {
		const saved = savedElsewhere();
		if (saved !== undefined) dispatch({type: 'saved-elsewhere', saved});
	}, every);
	timer.unref();
	return () => clearInterval(timer);
}
