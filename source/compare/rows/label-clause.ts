import {truncate} from '../../text/truncate.js';
import {cellWidth} from '../../text/width.js';
import {sentencesOf} from '../sentences.js';
import {abridged, withSourceFirst} from './abridged.js';
import {calledBy} from './called-by.js';
import {clausesOf, hasVerb, isListComma, widest} from './clause-cuts.js';
import type {Passage} from './passages.js';
import type {ShareOf} from './shared-words.js';
import {closed} from './piece-marks.js';

/** Fewer words before a comma say when or where, and not yet what. */
const leastWords = 5;
/** What a clause that begins with “he” or “this” counts for: it does not say of whom it is. */
const vague = /^(?:he|she|it|they|this|that|these|those|his|her|its|their|there)\s/iu;
/** “Rejected this just before”: nor does it say what. */
const vagueObject = /\s(?:this|it|them|him|so)(?:$|\s(?:just|on|in|at|as|before|after|to|with)\s)/iu;
const vagueShare = 0.5;
/** A clause of which less stands in another cell is one account's own matter, and counts for so much. */
const [leastOfIt, ownShare] = [0.3, 0.4];
/** “Marsh told the outlet”, “The two societies, it said”: that something was said, and not what. */
const cueOnly =
	/(?:^|\s)(?:said|says|told|tells|wrote|added|reported)(?:\s(?:the|a|an|this|state|news|\p{Lu}[\p{L}-]*|reporters|outlet|agency|newspaper|paper|parliament))*$/u;
const hypothetical =
	/^(?:if|unless|whether|should|were|though|although|while|when|because|in which|of which|which|who|asked|speaking|responding|commenting)\s/iu;

/**
 * The clause that holds most of what ties a row, from its subject to its object: how a row is called that has no names
 * and figures to be called by. `keys` are what ties the row, `share` how much of a text it makes. `null` where no sentence has a clause that fits.
 */
export function clauseOf(members: readonly Passage[], keys: ReadonlySet<string>, share: ShareOf): string | null {
	let best: {text: string; weight: number} | null = null;
	for (const passage of members) {
		for (const {start, end} of sentencesOf(passage.text)) {
			const held = passage.features.filter(
				feature => keys.has(feature.key) && feature.start >= start && feature.end <= end,
			);
			for (const text of clausesOf(tidy(abridged(passage, {start, end})))) {
				const shown = text.toLowerCase();
				const weight = held
					.filter(({person, text: name}) => shown.includes((person === true ? calledBy(name) : name).toLowerCase()))
					.reduce((sum, {key}) => sum + (passage.weights.get(key) ?? 0), 0);
				if (cueOnly.test(text) || hypothetical.test(text) || /‘[^’]*$/u.test(text)) continue;
				const counts =
					weight *
					(share(text) < leastOfIt ? ownShare : 1) *
					(vague.test(text) || vagueObject.test(text) ? vagueShare : 1);
				if (counts > (best?.weight ?? 0)) best = {text, weight: counts};
			}
		}
	}
	return best?.text ?? null;
}

/** The beginning of the sentence that holds most of what ties a row, where no clause of it can be told. */
export function openingOf(members: readonly Passage[], keys: ReadonlySet<string>): string {
	const sentences = members.flatMap(passage =>
		sentencesOf(passage.text).map(({start, end}) => {
			const weight = passage.features
				.filter(feature => keys.has(feature.key) && feature.start >= start && feature.end <= end)
				.reduce((sum, {key}) => sum + (passage.weights.get(key) ?? 0), 0);
			const text = shortened(withSourceFirst(abridged(passage, {start, end})));
			const says = hasVerb(text) && !vague.test(text) && !hypothetical.test(text);
			return {text, weight: says ? weight : weight * vagueShare};
		}),
	);
	const best = sentences.reduce((one, other) => (other.weight > one.weight ? other : one), {text: '', weight: -1});
	return best.text;
}

/** The longest run of clauses that fits; a first clause that does not fit is cut at a word. */
export function shortened(sentence: string): string {
	const text = tidy(sentence);
	const ends = [...text.matchAll(/[,;:]["”»]?\s|[、，。；]|\s[–—-]\s|[.!?…]*$/gu)]
		.filter(({index, 0: mark}) => !mark.startsWith(',') || !isListComma(text.slice(index + mark.length)))
		.map(({index}) => index);
	const fitting = ends.map(end => closed(text.slice(0, end))).filter(part => part !== '' && cellWidth(part) <= widest);
	const clause = fitting.findLast(
		part => part === text || (part.split(' ').length >= leastWords && hasVerb(part) && !cueOnly.test(part)),
	);
	if (clause !== undefined) return clause;
	let cut = '';
	for (const word of text.split(' ')) {
		if (cellWidth(closed(`${cut} ${word}`)) + 2 > widest) break;
		cut = cut === '' ? word : `${cut} ${word}`;
	}
	if (cut === '') return truncate(text, widest);
	return cut === text ? cut : `${closed(cut.replace(/[,;:]$/u, ''))} …`;
}

function tidy(sentence: string): string {
	return sentence
		.replace(/\s+/gu, ' ')
		.trim()
		.replace(/(?<=\p{Ll}{2}["”»]?)\.(?=["”»]?$)/u, '');
}
