import type {Tables, IsoDate, Role} from '../../corpus/model.js';
import type {Mention} from '../../search/mentions/recognise.js';
import {isEnglishWord} from '../../search/names/english-words.js';
import {fold} from '../../text/fold.js';
import {secondPerson} from './second-person.js';
import type {Span} from '../span.js';
import {type FullNames, inFull} from './full-names.js';
import {nounKindOf} from './source-kind.js';
import {isDemonymOf, officials, offices, ownText, seated} from './speaker-words.js';

/**
 * Who speaks. `actor`: in the corpus's tables; `named`: as printed, in no table; `outlet`: the article's own voice; `open`: a pronoun or
 * description that could be several; `none`: nobody is named.
 */
export type Speaker =
	| {readonly kind: 'actor'; readonly id: string; readonly name: string}
	| {readonly kind: 'named' | 'open'; readonly name: string}
	| {readonly kind: 'outlet' | 'none'};

/** Why the words of the source are taken for that speaker. */
export type SpeakerBasis = 'name' | 'speaks for' | 'office' | 'parties' | 'pronoun' | 'none';

export type Linked = {readonly speakers: readonly Speaker[]; readonly basis: SpeakerBasis};

const phraseEnd =
	/,|\(|\s[–—-]+\s|\s(?:of|for|at|in|from|with|on|to|who|which|that|whose|after|before|during|aboard|about|between|near|under|over)\s/u;
/** `Centres for Weather and Tides spokesman Veld`: the body's name goes on behind *for*. */
const bodyWithFor = /^(?:the )?(?:\p{Lu}\p{L}* )+for (?:(?:\p{Lu}\p{L}*|and) )+(?=\p{Ll}+ \p{Lu})/u;
/** `Marsh, Veld and Corwen`. */
const listed =
	/^(?:\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)*, )+\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)*,? and (?=\p{Lu}|others\b)/u;
const joined = /^(?:\s*,\s*|,?\s*(?:and|&|as well as)\s+)(?:the\s+)?$/iu;

/** A mention as a speaker: a capital that was read as a place is its government where it speaks. */
export function actorOf(corpus: Tables, mention: Mention): Speaker {
	const acting = mention.kind === 'place' ? mention.also?.find(({kind}) => kind !== 'place')?.id : undefined;
	const entry = acting === undefined ? undefined : corpus.actors.find(({id}) => id === acting);
	if (entry !== undefined) {
		return {kind: 'actor', id: entry.id, name: entry.name};
	}
	return mention.id !== undefined && mention.name !== undefined
		? {kind: 'actor', id: mention.id, name: mention.name}
		: {kind: 'named', name: mention.text};
}

/** The speakers a noun phrase names by itself; undefined for a description that needs its surroundings (`the president`). */
export function namedSpeakers(
	corpus: Tables,
	paragraph: string,
	source: Span,
	{mentions, brief, names}: {readonly mentions: readonly Mention[]; readonly brief: boolean; readonly names: FullNames},
): Linked | undefined {
	const inside = mentions.filter(({start, end}) => start >= source.start && end <= source.end);
	const head = headOf(paragraph, source);
	const noun = lastWord(paragraph.slice(head.start, head.end));
	const linked =
		byPerson(corpus, paragraph, source, head, inside) ??
		byBody(corpus, paragraph, head, inside) ??
		(brief && ownText.has(noun) ? ({speakers: [{kind: 'outlet'}], basis: 'name'} as const) : undefined) ??
		(officials.has(noun) ? byOfficial(corpus, paragraph, source, head, inside) : undefined) ??
		unlisted(paragraph, inside, head);
	const whole = paragraph.slice(source.start, source.end);
	return linked && {...linked, speakers: linked.speakers.map(speaker => hyphenated(inFullName(speaker, names), whole))};
}

/** Somebody in no table, under the fullest name that the article has. */
export const inFullName = (speaker: Speaker, names: FullNames): Speaker =>
	speaker.kind === 'named' ? {kind: 'named', name: inFull(speaker.name, names)} : speaker;

/** `Tung Eui` of `Tung Eui-yong`: a name goes on behind its hyphen. */
function hyphenated(speaker: Speaker, source: string): Speaker {
	const at = speaker.kind === 'named' ? source.indexOf(`${speaker.name}-`) : -1;
	const rest =
		speaker.kind === 'named' && at >= 0 ? /^-\p{Ll}{2,}/u.exec(source.slice(at + speaker.name.length)) : null;
	return rest === null || speaker.kind !== 'named' ? speaker : {kind: 'named', name: speaker.name + rest[0]};
}

/** The phrase up to its first comma, clause or preposition; `of` after a capital belongs to a title (`Secretary of State`). */
function headOf(paragraph: string, source: Span): Span {
	const text = paragraph
		.slice(source.start, source.end)
		.replace(/(\p{Lu}\p{L}*) of (?=\p{Lu})/gu, '$1_of_')
		.replace(listed, whole =>
			nounKindOf({lower: lastWord(whole.slice(0, whole.indexOf(',')))}) === undefined
				? whole.replaceAll(', ', '__')
				: whole,
		)
		.replace(bodyWithFor, whole => whole.replaceAll(' ', '_'));
	const cut = text.search(phraseEnd);
	return {start: source.start, end: cut > 0 ? source.start + cut : source.end};
}

function byPerson(
	corpus: Tables,
	paragraph: string,
	source: Span,
	head: Span,
	inside: readonly Mention[],
): Linked | undefined {
	const persons = inside.filter(
		({kind, start, end, text}) =>
			kind === 'person' &&
			start < head.end &&
			!/^\p{Lu}-\p{Lu}/u.test(text) &&
			!isPossessor(paragraph, end, source.end) &&
			!modifies(paragraph.slice(end, Math.max(end, head.end))),
	);
	if (persons.length > 0) {
		// `Marsh and two of her aides`: who speaks with her.
		const others = /^,? and (?<others>\p{Ll}[\p{L} '’-]*s)$/u.exec(paragraph.slice(persons.at(-1)?.end, head.end))
			?.groups?.['others'];
		const all = others !== undefined || /\band\b/.test(paragraph.slice(persons[0]?.end, persons.at(-1)?.start));
		const named = (all ? persons : persons.slice(-1)).map(each => actorOf(corpus, each));
		const second = secondPerson(paragraph, source, head, inside);
		if (second !== undefined) named.push(actorOf(corpus, second));
		return {speakers: others === undefined ? named : [...named, {kind: 'named', name: others}], basis: 'name'};
	}
	const from = inside.findIndex(
		({kind, start}) =>
			kind === 'person' &&
			/,\s*(?:(?:the|an?)\s+)?(?:\p{Lu}[\p{L}.]*\s+)*["“‘]?$/u.test(paragraph.slice(source.start, start)),
	);
	const apposed = from < 0 ? [] : joinedFrom(paragraph, inside.slice(from));
	const last = apposed.at(-1);
	return last === undefined || isPossessor(paragraph, last.end, source.end)
		? undefined
		: {speakers: apposed.map(each => actorOf(corpus, each)), basis: 'name'};
}

/** `the ministers, [Marsh and Veld]`: the persons that go on from the first. */
function joinedFrom(paragraph: string, mentions: readonly Mention[]): Mention[] {
	const chain: Mention[] = [];
	for (const mention of mentions) {
		const last = chain.at(-1);
		if (last !== undefined && (mention.kind !== 'person' || !joined.test(paragraph.slice(last.end, mention.start)))) {
			break;
		}
		chain.push(mention);
	}
	// `Marsh, the envoy, Veld`: only what an `and` closes is several.
	const several = chain.length > 1 && /\band\b/u.test(paragraph.slice(chain[0]?.end ?? 0, chain.at(-1)?.start ?? 0));
	return several ? chain : chain.slice(0, 1);
}

/** `a [Vane] aide`: the name is not who speaks, but whose aide. */
const modifies = (rest: string): boolean =>
	/^[\s”’"]+(?!(?:himself|herself|themselves|alone|too|also|jr|both|and|or|as|of|for|in|from|at|on)\b)\p{Ll}/u.test(
		rest,
	);

/** A state or body that is the head itself: `Baku`, `the European Union`, `Armenia and Azerbaijan both`. */
function byBody(corpus: Tables, paragraph: string, head: Span, inside: readonly Mention[]): Linked | undefined {
	const last = inside.findLast(
		({verified, start, end}) =>
			verified &&
			start < head.end &&
			/^["”’]?(?:\s+(?:both|alike|itself|themselves|each))?\s*$/.test(paragraph.slice(end, Math.max(end, head.end))),
	);
	const chain = last === undefined ? [] : joinedWith(paragraph, inside, last);
	// `the Armenian and the Azerbaijani ministry`: one of the two alone did not speak.
	const others = /\band\s+(?:the\s+)?$/u.test(paragraph.slice(head.start, chain[0]?.start ?? head.start));
	return last === undefined || others ? undefined : {speakers: chain.map(each => actorOf(corpus, each)), basis: 'name'};
}

/** `two EU officials`, `a senior American diplomat`: nobody knows for whom they speak, but not for the body. */
const someOfMany =
	/^(?:an?|one|two|three|four|five|six|several|some|many|other|another|unnamed|anonymous|senior|former)\b.*\b(?:officials?|diplomats?|correspondents?|staff)$/iu;

/** `a spokesman for the ministry`, `Azerbaijan's ambassador`, `the Turkish side`: who is spoken for. */
function byOfficial(
	corpus: Tables,
	paragraph: string,
	source: Span,
	head: Span,
	inside: readonly Mention[],
): Linked | undefined {
	const noun = lastWord(paragraph.slice(head.start, head.end));
	if (someOfMany.test(paragraph.slice(head.start, head.end))) return undefined;
	const beside = paragraph.slice(source.start, source.end).search(/\s(?:after|before|during|following|about)\s/u);
	const near = beside < 0 ? inside : inside.filter(({end}) => end <= source.start + beside);
	const spokenFor = near.filter(
		({start}) => seated.has(noun) || !/\bin (?:the )?$/.test(paragraph.slice(source.start, start)),
	);
	const bodies = spokenFor.filter(({verified, kind}) => verified && kind !== 'place');
	const body =
		bodies.findLast(({kind}) => kind !== 'person') ?? bodies.at(-1) ?? spokenFor.findLast(({verified}) => verified);
	if (body !== undefined) {
		const named = joinedWith(paragraph, inside, body);
		const others =
			named.length === 1 &&
			(/\band\b/.test(paragraph.slice(head.end, source.end)) ||
				/\p{Lu}\p{L}+ and (?:the )?$/u.test(paragraph.slice(source.start, body.start)));
		return others ? undefined : {speakers: named.map(each => actorOf(corpus, each)), basis: 'speaks for'};
	}
	const state = demonymActor(corpus, paragraph.slice(head.start, head.end));
	return state === undefined ? undefined : {speakers: [state], basis: 'speaks for'};
}

function unlisted(paragraph: string, inside: readonly Mention[], head: Span): Linked | undefined {
	const last = inside.findLast(({verified, start, end}) => !verified && start < head.end && end >= head.end);
	const before = last === undefined ? '' : paragraph.slice(head.start, last.start);
	const placed = /^(?<name>(?:\p{Lu}[\p{L}'’.-]* )+)of (?:the )?$/u.exec(before)?.groups?.['name']?.trim();
	if (last?.kind === 'place' && placed !== undefined && !isEnglishWord(fold(placed.split(' ').at(-1) ?? ''))) {
		// `Corwen of Tarsk`
		return {speakers: [{kind: 'named', name: placed}], basis: 'name'};
	}
	if (last !== undefined && /^(?:\p{Lu}\p{L}+) and $/u.test(before)) {
		return {speakers: [{kind: 'named', name: before + last.text}], basis: 'name'};
	}
	const further = last?.kind === 'organisation' ? /(?:\p{Lu}[\p{L}'’.-]* )+$/u.exec(before)?.[0] : undefined;
	if (last !== undefined && further !== undefined && !/^(?:The|A|An) $/u.test(further)) {
		// `the [Harbour National] Committee`: capitals before it belong to its name.
		return {speakers: [{kind: 'named', name: further.replace(/^(?:The|An?) /u, '') + last.text}], basis: 'name'};
	}
	return last === undefined || /^(?:those|these|some|many|most|people)\b|\b\p{Ll}+(?:ing|ed)\s/iu.test(before)
		? undefined
		: {speakers: [{kind: 'named', name: last.text}], basis: 'name'};
}

/** The two parties of a negotiation, where the text says `both sides`. */
export function parties(corpus: Tables, negotiation: string): Linked | undefined {
	const names = corpus.negotiations.find(({id}) => id === negotiation)?.parties ?? [];
	const actors = names.flatMap(name => corpus.actors.find(actor => fold(actor.name) === fold(name)) ?? []);
	return names.length === 2 && actors.length === 2
		? {speakers: actors.map(({id, name}) => ({kind: 'actor', id, name})), basis: 'parties'}
		: undefined;
}

/** `Macron's office`: the name owns what follows it inside the phrase. */
const isPossessor = (paragraph: string, end: number, phraseEnds: number): boolean =>
	/^['’]s?\s+\S/.test(paragraph.slice(end, Math.min(end + 4, phraseEnds)));

/** `Armenia and Azerbaijan`: all the names joined to the last one. */
function joinedWith(paragraph: string, heads: readonly Mention[], last: Mention): Mention[] {
	const chain = [last];
	for (const mention of heads.slice(0, heads.indexOf(last)).reverse()) {
		const next = chain[0];
		if (next === undefined || !joined.test(paragraph.slice(mention.end, next.start))) {
			break;
		}
		chain.unshift(mention);
	}
	return chain;
}

export const lastWord = (phrase: string): string => fold(phrase).split(' ').at(-1) ?? '';

function demonymActor(corpus: Tables, phrase: string): Speaker | undefined {
	const words = fold(phrase).split(' ');
	const [state, other] = corpus.actors.filter(
		({kind, name}) => kind === 'state' && words.some(word => isDemonymOf(word, fold(name))),
	);
	return state === undefined || other !== undefined ? undefined : {kind: 'actor', id: state.id, name: state.name};
}

/**
 * Who holds the office that a description names (`the Azerbaijani president`) on a day: among the persons met so far in the article, or in
 * the whole corpus where the description says whose office it is. Undefined unless exactly one fits.
 */
export function officeHolder(
	corpus: Tables,
	phrase: string,
	day: IsoDate,
	met: ReadonlySet<string>,
): Speaker | undefined {
	const cut = phrase.search(phraseEnd);
	const head = lastWord(cut > 0 ? phrase.slice(0, cut) : phrase);
	const wanted = offices[head];
	if (wanted === undefined) {
		return undefined;
	}
	const words = fold(phrase).split(' ');
	const states = corpus.actors.filter(
		({kind, name}) =>
			kind === 'state' && (words.includes(fold(name)) || words.some(word => isDemonymOf(word, fold(name)))),
	);
	const fits = corpus.actors.filter(
		({kind, id, of, roles = []}) =>
			kind === 'person' &&
			(states.length === 0 ? met.has(id) : states.some(state => state.id === of)) &&
			roles.some(role => holds(role, day) && matchesOffice(fold(role.role), wanted, words)),
	);
	const near = fits.filter(({id}) => met.has(id));
	const [one, other] = near.length > 0 ? near : fits;
	return one === undefined || other !== undefined ? undefined : {kind: 'actor', id: one.id, name: one.name};
}

const qualifiers = new Set(['foreign', 'prime', 'defence', 'defense', 'deputy', 'interior', 'general', 'state']);

function matchesOffice(role: string, wanted: readonly string[], words: readonly string[]): boolean {
	return wanted.some(each => role.includes(each)) && words.every(word => !qualifiers.has(word) || role.includes(word));
}

function holds({from, to}: Role, day: IsoDate): boolean {
	return (
		(from === undefined || from <= day.slice(0, from.length)) && (to === undefined || day.slice(0, to.length) <= to)
	);
}
