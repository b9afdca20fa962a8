import {truncate} from '../../text/truncate.js';
import {cellWidth} from '../../text/width.js';
import {sentencesOf} from '../sentences.js';
import {abridged, withSourceFirst} from './abridged.js';
import {calledBy} from './called-by.js';
import {isFunctionWord} from './common-english.js';
import {clausesOf, hasVerb, isListComma, widest} from './clause-cuts.js';
import type {Passage} from './passages.js';
import type {ShareOf} from './shared-words.js';
import {quotesShared, standsAlone} from './label-fit.js';
import {closed, openMark} from './piece-marks.js';

/** Fewer words before a comma say when or where, and not yet what. */
const leastWords = 5;
/** “Rejected this just before”: it does not say what. */
const vagueObject = /\s(?:this|it|them|him|so)(?:$|\s(?:just|on|in|at|as|before|after|to|with|and)\s)/iu;
const vagueShare = 0.5;
/** “Marsh said in a live video …”: where it was said, and what is cut away. */
const cutSaying = /\s(?:said|says|told|tells|wrote|writes|added|reported)\s(?!that\b).* …$/u;
/** Of a clause that is cut the end is missing, where what matters often stands. */
const cutShare = 0.5;
/** A clause of which less stands in another cell is one account's own matter, and counts for so much. */
const [leastOfIt, ownShare] = [0.3, 0.4];
/** A clause with a figure that the other cells have not may be the very thing they contradict. */
const contestedShare = 0.15;
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
				if (!standsAlone(text) || vagueObject.test(text) || cutSaying.test(text) || !quotesShared(text, share))
					continue;
				const counts = weight * ownPart(share(text)) * (text.endsWith(' …') ? cutShare : 1);
				if (counts > (best?.weight ?? 0)) best = {text, weight: counts};
			}
		}
	}
	return best?.text ?? null;
}

/** What a clause counts for by how much of it is shared. */
function ownPart(shared: number): number {
	if (shared === 0) return contestedShare;
	return shared < leastOfIt ? ownShare : 1;
}

/** The beginning of the sentence that holds most of what ties a row, where no clause of it can be told. */
export function openingOf(members: readonly Passage[], keys: ReadonlySet<string>): string {
	const sentences = members.flatMap(passage =>
		sentencesOf(passage.text).map(({start, end}) => {
			const weight = passage.features
				.filter(feature => keys.has(feature.key) && feature.start >= start && feature.end <= end)
				.reduce((sum, {key}) => sum + (passage.weights.get(key) ?? 0), 0);
			const text = shortened(withSourceFirst(abridged(passage, {start, end})));
			const says = hasVerb(text) && !hypothetical.test(text) && standsAlone(text);
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
	return cut === text ? cut : `${wordEnd(cut)} …`;
}

/** A text that was cut, back to before a quotation that it cuts and to a word that says something. */
function wordEnd(cut: string): string {
	const open = openMark(cut) === null ? cut : cut.slice(0, cut.search(/["“«„][^"“«„]*$/u));
	const words = (open.split(' ').length >= leastWords ? open.trim() : cut).split(' ');
	while (words.length > leastWords && isFunctionWord(words.at(-1)?.toLowerCase() ?? '')) words.pop();
	return closed(words.join(' ').replace(/[,;:]$/u, ''));
}

/** “But”, “Earlier, ”: they lead on from a sentence that the label has not. */
const leadsOn =
	/^(?:(?:but|and)\s(?!for\b)|(?:still|yet|so|also|earlier|later|meanwhile|however|moreover|in addition|in total),\s)(?=\p{L})/iu;

function tidy(sentence: string): string {
	const text = sentence.replace(leadsOn, '');
	return (text === sentence ? text : text.charAt(0).toUpperCase() + text.slice(1))
		.replace(/\s+/gu, ' ')
		.trim()
		.replace(/^[•*]\s+/u, '')
		.replace(/(?<=[\p{Ll}\p{N}]{2}["”»]?)\.(?=["”»]?$)/u, '');
}
