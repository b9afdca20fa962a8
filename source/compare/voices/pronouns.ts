import {titleWords} from '../../search/mentions/name-cues.js';
import {isEnglishWord} from '../../search/names/english-words.js';
import {fold} from '../../text/fold.js';
import {tellingWords} from './full-names.js';
import {timeWords} from './function-words.js';
import type {Mention} from '../../search/mentions/recognise.js';
import {nounKindOf} from './source-kind.js';
import type {Span} from '../span.js';
import type {Linked, Speaker} from './speaker.js';
import {groupPronouns, personPronouns, thingPronouns} from './speaker-words.js';

/** What a paragraph offers to its pronouns. */
export type Surroundings = {
	readonly text: string;
	readonly sentences: readonly Span[];
	readonly mentions: readonly Mention[];
	/** Quotations: who is named only there is nobody that a pronoun outside means. */
	readonly quoted: readonly Span[];
	/** Sources resolved so far in this paragraph. */
	readonly resolved: readonly {
		readonly at: number;
		readonly linked: Linked;
		readonly content: Span & {readonly paragraph: number};
	}[];
};

/** A subject stands within this many UTF-16 units of the beginning of its sentence, titles included. */
const subjectReach = 90;

/** `The ` before the subject of a sentence. */
const longestArticle = 4;

/** How many sentences a pronoun may reach back inside its paragraph. */
const reach = 2;

/**
 * Who a pronoun at `at` is: the one person (thing, pair) of the sentence so far, else of the sentences just before, else of the paragraph
 * before; where several are named, the one who is the subject. Who is named only inside a quotation, or in what the pronoun itself is
 * made to say, is passed over. Undefined when that leaves more than one.
 */
export function antecedent(
	pronoun: string,
	at: number,
	here: Surroundings,
	before: Surroundings | undefined,
	speakerOf: (mention: Mention) => Speaker,
	content?: Span,
): readonly Speaker[] | undefined {
	const index = here.sentences.findIndex(({start, end}) => at >= start && at < end);
	if (personPronouns.has(pronoun) && isOfSomebodyNearer(here, here.sentences[index], at)) {
		return undefined;
	}
	for (let back = 0; back <= reach && index - back >= 0; back++) {
		const sentence = here.sentences[index - back];
		if (sentence === undefined) {
			break;
		}
		const range = {start: sentence.start, end: Math.min(sentence.end, at)};
		const offered = content === undefined ? here : {...here, quoted: [...here.quoted, content]};
		const found = candidate(pronoun, range, offered, speakerOf, back === 0);
		if (found !== 'nobody') {
			return found;
		}
	}
	const last = before?.sentences.at(-1);
	if (before === undefined || last === undefined || index > reach) {
		return undefined;
	}
	const inLast = candidate(pronoun, last, before, speakerOf, false, true);
	if (inLast !== 'nobody' && inLast !== undefined) {
		return inLast;
	}
	const whole = candidate(pronoun, {start: 0, end: last.end}, before, speakerOf, false, true);
	return whole === 'nobody' ? undefined : whole;
}

/** `the nominee had lied when he said`: a clause about somebody who is described, and not named, in its sentence. */
function isOfSomebodyNearer({text, mentions}: Surroundings, sentence: Span | undefined, at: number): boolean {
	if (sentence === undefined) return false;
	const lead = text.slice(sentence.start, at);
	if (!/\b(?:when|because|where) $/u.test(lead)) return false;
	if (mentions.some(({kind, start, end}) => kind === 'person' && start >= sentence.start && end <= at)) return false;
	const described = [...lead.matchAll(/\bthe ((?:\p{L}+ ){1,5})/gu)].flatMap(([, words = '']) =>
		words.trim().split(' '),
	);
	return described.some(noun => !noun.endsWith('s') && nounKindOf({lower: noun.toLowerCase()}) === 'people');
}

function candidate(
	pronoun: string,
	range: Span,
	{text, mentions, quoted, resolved}: Surroundings,
	speakerOf: (mention: Mention) => Speaker,
	sameSentence = false,
	elsewhere = false,
): readonly Speaker[] | 'nobody' | undefined {
	const sources = resolved.filter(({at}) => at >= range.start && at < range.end).map(({linked}) => linked.speakers);
	if (groupPronouns.has(pronoun)) {
		return sources.findLast(speakers => speakers.length > 1) ?? 'nobody';
	}
	const person = personPronouns.has(pronoun);
	if (!person && !thingPronouns.has(pronoun)) {
		return undefined;
	}
	const inRange = mentions.filter(
		({kind, start, end}) =>
			start >= range.start &&
			end <= range.end &&
			(kind === 'person') === person &&
			kind !== 'place' &&
			!quoted.some(each => start >= each.start && end <= each.end) &&
			!(sameSentence && likened.test(text.slice(range.start, start))) &&
			!addressedAs(otherTitles[pronoun], text.slice(range.start, start)),
	);
	const names = distinct(inRange.map(speakerOf));
	const [only, other] = names;
	if (only === undefined && !sameSentence && sources.at(-1)?.[0]?.kind === 'open' && sources.at(-1)?.length === 1) {
		// `The group warned …. It demanded …`: somebody nearer spoke, and who is not known.
		return undefined;
	}
	if (only === undefined) {
		const single = sources.findLast(speakers => speakers.length === 1 && isFitting(speakers[0], person, mentions));
		return single ?? 'nobody';
	}
	if (person && hasUnknownName(text, range, mentions)) {
		return undefined;
	}
	// `The aide noted that Marsh had lied. She pointed out`: who is named only in what an unknown one says is hardly she.
	const toldByUnknown = resolved.some(
		({at, linked, content}) =>
			at >= range.start &&
			at < range.end &&
			linked.speakers.every(({kind}) => kind === 'open') &&
			inRange.every(({start, end}) => start >= content.start && end <= content.end),
	);
	if (!sameSentence && toldByUnknown) {
		return undefined;
	}
	if (other === undefined && person && !sameSentence) {
		const spoke = spokeThere(only, sources, mentions, elsewhere);
		if (spoke !== 'nobody else') return spoke;
	}
	if (other === undefined) {
		return person || opens(inRange[0], range) || sources.some(speakers => speakers.some(speaker => same(speaker, only)))
			? [only]
			: undefined;
	}
	if (sameSentence) {
		return undefined;
	}
	// `Marsh's boat is sound, Corwen said`: whose boat it is, is not who speaks.
	const subject = inRange.find(
		({start, end}) => start - range.start < subjectReach && !(person && /^['’]s\b/u.test(text.slice(end, end + 3))),
	);
	const subjectSpeaker = subject === undefined ? undefined : speakerOf(subject);
	const titled = inRange
		.filter(({start}) => addressedAs(titles[pronoun], text.slice(range.start, start)))
		.map(speakerOf);
	if (titled.length > 0 && !titled.some(speaker => same(speaker, subjectSpeaker))) {
		// `Judge Vane asked Mr. Marsh. … he replied`: he may be the one called so.
		return undefined;
	}
	const speaks =
		subjectSpeaker !== undefined &&
		sources.some(
			([one, second]) =>
				one !== undefined && second === undefined && (same(one, subjectSpeaker) || sameSurname(one, subjectSpeaker)),
		);
	return speaks && subjectSpeaker !== undefined ? [subjectSpeaker] : undefined;
}

/** `Like the Herring King, he said`: who is only likened to is not meant. */
const likened = /(?:^|[^\p{L}])(?:un)?like (?:(?:the|an?|his|her) )?(?:\p{Lu}[\p{L}.]* )*$/iu;

const titles: Readonly<Record<string, RegExp>> = {he: /\bMr\.?\s+$/u, she: /\b(?:Mrs|Ms|Miss)\.?\s+$/u};
const otherTitles: Readonly<Record<string, RegExp>> = {he: /\b(?:Mrs|Ms|Miss)\.?\s+$/u, she: /\bMr\.?\s+$/u};

const addressedAs = (title: RegExp | undefined, before: string): boolean => title?.test(before) === true;

/**
 * `Marsh's boat is sound, Corwen told the panel. But he added`: who spoke in a sentence is meant before one who is only named in it. Undefined
 * where it is not known whether the one who spoke is a person, and in another paragraph, which often takes up the other.
 */
function spokeThere(
	named: Speaker,
	sources: readonly (readonly Speaker[])[],
	mentions: readonly Mention[],
	elsewhere: boolean,
): readonly Speaker[] | 'nobody else' | undefined {
	const last = sources.at(-1);
	const [speaker, other] = last ?? [];
	const spoke = sources.some(each => each.some(one => same(one, named) || sameSurname(one, named)));
	if (last === undefined || speaker?.kind !== 'named' || other !== undefined || spoke) {
		return 'nobody else';
	}
	const mention = mentions.find(({text}) => text === speaker.name || speaker.name.endsWith(` ${text}`));
	const person = mention === undefined ? looksPersonal(speaker.name) : mention.kind === 'person';
	if (!person) {
		// `The aide noted that Marsh had lied. She added`: a noun for people speaks.
		return mention === undefined && /(?:^|\s)\p{Ll}+$/u.test(speaker.name) ? undefined : 'nobody else';
	}
	return elsewhere ? undefined : last;
}

/** `Vane` and `Edmund Vane`. */
const sameSurname = (a: Speaker, b: Speaker): boolean =>
	'name' in a && 'name' in b && tellingWords(a.name).at(-1) === tellingWords(b.name).at(-1);

/** A name that may be a person's: capitals, and no word of English or noun for people. */
export const looksPersonal = (name: string): boolean =>
	name
		.split(' ')
		.every(
			word =>
				/^\p{Lu}\p{Ll}+$/u.test(word) &&
				!isEnglishWord(fold(word)) &&
				nounKindOf({lower: word.toLowerCase()}) === undefined,
		);

const capitalRun = /\p{Lu}\p{Ll}+(?:[ -]\p{Lu}[\p{L}’']+)+/gu;

/** Whether there is a run of capitals that is in no name found, nor made of common words: perhaps one more person. */
function hasUnknownName(text: string, range: Span, mentions: readonly Mention[]): boolean {
	for (const {0: run, index} of text.slice(range.start, range.end).matchAll(capitalRun)) {
		const at = range.start + index;
		const words = run.split(/[ -]/);
		let start = at;
		for (const word of words) {
			const inside = mentions.some(mention => start >= mention.start && start < mention.end && !mayBePerson(mention));
			const folded = fold(word);
			if (
				!inside &&
				!isEnglishWord(folded) &&
				!titleWords.has(folded) &&
				!timeWords.has(folded) &&
				!nation.test(folded)
			) {
				return true;
			}
			start += word.length + 1;
		}
	}
	return false;
}

/** `Staff John Veld` as it is found behind `Chief of`: a common word, a given name and a surname, read as a body. */
function mayBePerson({kind, verified, text}: Mention): boolean {
	const words = fold(text).split(' ');
	return (
		!verified &&
		kind === 'organisation' &&
		words.length > 2 &&
		isEnglishWord(words[0] ?? '') &&
		!words.slice(1).every(word => isEnglishWord(word)) &&
		!isEnglishWord(words.at(-1) ?? '')
	);
}

const nation =
	/(?:ian|ish|ese|ean|ani|ans|french|dutch|greek|soviet|swiss|kazakh|kyrgyz|uzbek|tajik|turkmen|turk|czech|slovak|serb|croat|finn|thai|arab|afghan|saudi|israeli|iraqi|yemeni)s?$/;

/** A thing is taken up by `it` only where it is the subject: several are named in passing. */
const opens = (mention: Mention | undefined, {start}: Span): boolean =>
	mention !== undefined && mention.start - start <= longestArticle;

/** A source resolved before (`He said … He added`) serves again where it can be a person or a thing as the pronoun needs. */
function isFitting(speaker: Speaker | undefined, person: boolean, mentions: readonly Mention[]): boolean {
	if (speaker?.kind === 'outlet') {
		return !person;
	}
	if (speaker?.kind !== 'actor') {
		return false;
	}
	const mention = mentions.find(({id}) => id === speaker.id);
	return mention === undefined ? person : (mention.kind === 'person') === person;
}

function same(a: Speaker | undefined, b: Speaker | undefined): boolean {
	return a !== undefined && b !== undefined && keyOf(a) === keyOf(b);
}

function distinct(speakers: readonly Speaker[]): Speaker[] {
	return speakers.filter((speaker, index) => speakers.findIndex(each => same(each, speaker)) === index);
}

/** What tells two speakers apart. */
export function keyOf(speaker: Speaker): string {
	switch (speaker.kind) {
		case 'actor':
			return `actor ${speaker.id}`;
		case 'named':
		case 'open':
			return `${speaker.kind} ${speaker.name.toLowerCase()}`;
		case 'outlet':
		case 'none':
			return speaker.kind;
	}
}
