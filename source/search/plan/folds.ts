import {fold, foldWords} from '../../text/fold.js';

/** Whether a folded text holds a folded part, words side by side. */
export function folds(text: string, part: string): boolean {
	const wanted = fold(part);
	return (
		wanted !== '' && (fold(text).includes(wanted) || foldWords(text).join(' ').includes(foldWords(part).join(' ')))
	);
}
