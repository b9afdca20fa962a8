import {isReadForSpeech} from './voices/cue-language.js';
import type {ReadArticle} from '../search/plan/meet.js';

/** How an article names an actor, most often first. */
export type NamedBy = {
	readonly called: readonly {readonly form: string; readonly count: number}[];
	/** In headline and paragraphs. */
	readonly mentions: number;
	/** Passages attributed to them; undefined where the text was not looked at for that, for its language. */
	readonly quoted: number | undefined;
};

/** Of a quotation that begins or ends within a name. */
const marks = /[“”„«»"]/gu;

/**
 * What an article calls an actor, how often it names them, and how often it lets them speak, by the rules of mentions and of voices.
 * @param ids the actor's; several where a name means several
 */
export function namedBy(
	{article, mentions: {title, paragraphs}, spoken}: ReadArticle,
	ids: ReadonlySet<string>,
): NamedBy {
	const counts = new Map<string, number>();
	for (const {id, text} of [title, ...paragraphs].flat())
		if (id !== undefined && ids.has(id)) {
			const form = text.replaceAll(marks, '');
			counts.set(form, (counts.get(form) ?? 0) + 1);
		}
	const called = [...counts]
		.map(([form, count]) => ({form, count}))
		.toSorted((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1));
	return {
		called,
		mentions: called.reduce((sum, {count}) => sum + count, 0),
		quoted: isReadForSpeech(article)
			? spoken.filter(({speakers}) => speakers.some(id => ids.has(id))).length
			: undefined,
	};
}
