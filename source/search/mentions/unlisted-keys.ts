import {foldWords} from '../../text/fold.js';
import type {ArticleMentions} from './mentions.js';
import type {Mention} from './recognise.js';

/** Ids of names that no table lists begin so: no table can have them. */
const unverified = 'unverified/';

const kept = new WeakMap<ArticleMentions, (mention: Mention) => string | undefined>();

/**
 * The key of each mention of an article that no table lists; a bare surname counts for the person whom the same article names in full. Undefined for a listed name.
 */
export function unlistedKeys(mentions: ArticleMentions): (mention: Mention) => string | undefined {
	let keyOf = kept.get(mentions);
	if (!keyOf) {
		const keys = keysOf(mentions);
		keyOf = mention => keys.get(mention);
		kept.set(mentions, keyOf);
	}
	return keyOf;
}

function keysOf({title, paragraphs}: ArticleMentions): ReadonlyMap<Mention, string> {
	const keys = new Map<Mention, string>();
	const surnames = new Map<string, string>();
	const unlisted = [title, ...paragraphs].flat().filter(({verified}) => !verified);
	for (const mention of unlisted) {
		const words = foldWords(mention.text);
		if (words.length > 1 && mention.kind === 'person') surnames.set(words.at(-1) ?? '', words.join('-'));
	}
	for (const mention of unlisted) {
		const own = foldWords(mention.name ?? mention.text).join('-');
		const key = mention.kind === 'person' ? (surnames.get(own) ?? own) : own;
		if (key !== '') keys.set(mention, `${unverified}${key}`);
	}
	return keys;
}
