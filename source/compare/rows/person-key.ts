import {fold, phoneticKey} from '../../text/fold.js';

/** What spellings of one person share: the id, or the sound of the last name. */
export function personKey({
	id,
	name,
	text,
}: {
	readonly id?: string;
	readonly name?: string;
	readonly text: string;
}): string {
	return (
		id ??
		phoneticKey(
			fold(name ?? text)
				.split(' ')
				.at(-1) ?? '',
		)
	);
}
