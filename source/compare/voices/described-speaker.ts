import {quotationsIn} from './quote-spans.js';
import {nounKindOf, sourceKind} from './source-kind.js';
import {isComma, isPreposition, isWord} from './token-tests.js';
import {type Token, tokensIn} from './tokens.js';

/** A description of more words is cut at its first preposition. */
const longestDescription = 6;

/** What a description needs a place or a name for, to be more than `the ministry`. */
const definite = /^(?:the|this|that|these|those|both|one|his|her|its|their|our|my)\b/i;

/** `a spokesman for the ministry, [Jan Veld]`: where a name of two words or more stands alone behind the comma. */
function nameAfter(tokens: readonly Token[]): number | undefined {
	const comma = tokens.findIndex(isComma);
	const name = tokens.slice(comma + 1);
	const before = tokens[comma - 1];
	return comma > 0 &&
		before?.capital === false &&
		name.length > 1 &&
		name.every(token => isWord(token) && token.capital)
		? comma + 1
		: undefined;
}

/**
 * A speaker by a description that no list has: `Azerbaijani officials`, `two diplomats`, `US government documents`, without what is told of
 * them behind it. Undefined where it could be anybody (`the minister`), or nobody who speaks.
 */
export function describedSpeaker(source: string): string | undefined {
	const tokens = tokensIn(source, 0, source.length, quotationsIn(source));
	const kind = sourceKind(tokens, {start: 0, end: tokens.length});
	if (kind === 'nobody' || kind === 'pronoun') {
		return undefined;
	}
	const apposed = nameAfter(tokens);
	if (kind === 'people' && apposed !== undefined) {
		return source.slice(tokens[apposed]?.start, tokens.at(-1)?.end);
	}
	let end = 0;
	while (end < tokens.length) {
		const token = tokens[end];
		const bracket = token?.text === '(' || token?.text === ',' || /^[–—-]+$/.test(token?.text ?? '');
		const clause =
			isWord(token) &&
			/^(?:who|whom|whose|which|that|where|when|seen|held|known)$|[a-z]{3}ing$/.test(token.lower) &&
			nounKindOf(token) === undefined;
		if (end > 0 && (bracket || clause)) {
			break;
		}
		end++;
	}
	if (end > longestDescription) {
		const cut = tokens
			.slice(1, end)
			.findIndex(
				(token, at) =>
					isPreposition(token) &&
					token.lower !== 'of' &&
					!(token.lower === 'for' && tokens[at]?.capital === true && tokens[at + 2]?.capital === true),
			);
		end = cut < 0 ? end : cut + 1;
	}
	const name = source.slice(0, tokens[end - 1]?.end ?? 0);
	if (isPreposition(tokens[end - 1])) {
		return undefined;
	}
	const anybody = definite.test(name) && !/\p{Lu}/u.test(name.slice(1));
	return name === '' || anybody || end > longestDescription * 2 ? undefined : name;
}
