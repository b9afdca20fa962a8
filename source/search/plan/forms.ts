import {indexWords} from './index-words.js';
import type {Run} from './plan.js';

/** The form of a name as it is looked up: its folded words. */
export function formKey(text: string): string {
	return indexWords(text).join(' ');
}

/** Whether words stand side by side in a form of a name. */
export function isWordOf(form: string, run: Run): boolean {
	return ` ${form} `.includes(` ${run.join(' ')} `);
}
