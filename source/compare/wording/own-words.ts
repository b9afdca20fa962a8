import type {Article} from '../../corpus/model.js';
import {headline} from './concordance.js';
import {type Quotation, quotationsIn} from '../voices/quote-spans.js';
import type {Span} from '../span.js';
import type {Voice} from '../voices/voices.js';

/**
 * Whose word it is: `own` the outlet's, `quoted` a speaker's; `ours` stands in a brief outside quotation marks and is nobody's but the
 * writer's of the brief.
 */
export type Owner = 'own' | 'quoted' | 'ours';

/** Tells for each span of one paragraph whose words they are. */
export type OwnerOf = (span: Span) => Owner;

/**
 * Whose words stand where in a paragraph (or the headline). In a full text all is the outlet's but what stands in quotation marks. In a
 * brief only fragments in quotation marks are the outlet's, and of these the ones that a reporting verb gives to a speaker are his.
 */
export function ownersIn(article: Article, paragraph: number, voices: readonly Voice[]): OwnerOf {
	const text = paragraph === headline ? article.title : (article.paragraphs[paragraph] ?? '');
	const quotations = quotationsIn(text);
	const within = (span: Span): Quotation | undefined =>
		quotations.find(({start, end}) => start < span.end && end > span.start);
	if (paragraph === headline || article.text === 'full') {
		return span => (within(span) === undefined ? 'own' : 'quoted');
	}
	const spoken = voices
		.filter(voice => voice.paragraph === paragraph && voice.speakers.some(({kind}) => kind !== 'outlet'))
		.flatMap(voice => voice.spoken);
	return span => {
		if (within(span) === undefined) {
			return 'ours';
		}
		return spoken.some(({start, end}) => start < span.end && end > span.start) ? 'quoted' : 'own';
	};
}
