import {fold, skeleton} from '../../text/fold.js';

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
		skeleton(
			fold(name ?? text)
				.split(' ')
				.at(-1) ?? '',
		)
	);
}
