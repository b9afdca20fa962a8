import {fold, phoneticKey} from '../../text/fold.js';

const most = 48;

/** By what a name is looked up that may be misspelt: three letters side by side (of short ones two), of its letters and of its sounds. */
export function gramsOf(name: string): readonly string[] {
	const letters = fold(name).replaceAll(' ', '');
	return [...new Set([...cut(letters), ...cut(phoneticKey(letters)).map(gram => `~${gram}`)])].slice(0, most);
}

function cut(text: string): readonly string[] {
	const size = text.length < 6 ? 2 : 3;
	return Array.from({length: Math.max(0, text.length - size + 1)}, (_, at) => text.slice(at, at + size));
}
