import type {Mention} from '../../search/mentions/recognise.js';
import type {Span} from '../span.js';

/** `Robert Miller of the Sea Office and Council President [Charles Veld]`: who ends the source behind an *and*, where what is between is the first one's office. */
export function secondPerson(
	paragraph: string,
	source: Span,
	head: Span,
	inside: readonly Mention[],
): Mention | undefined {
	const last = inside.at(-1);
	if (last?.kind !== 'person' || last.start < head.end || last.end !== source.end) return undefined;
	return /^ (?:of|from|for) [^,]* and (?:the )?(?:\p{Lu}[\p{L}.]* )*$/u.test(paragraph.slice(head.end, last.start))
		? last
		: undefined;
}
