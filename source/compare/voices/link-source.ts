import {outletOf} from '../../corpus/lookup.js';
import type {Article, Tables} from '../../corpus/model.js';
import type {Mention} from '../../search/mentions/recognise.js';
import {fold} from '../../text/fold.js';
import {describedSpeaker} from './described-speaker.js';
import {type FullNames, inFull} from './full-names.js';
import {pairOf} from './pair-before.js';
import {antecedent, looksPersonal, type Surroundings} from './pronouns.js';
import type {Span} from '../span.js';
import {actorOf, inFullName, type Linked, namedSpeakers, officeHolder, parties, type Speaker} from './speaker.js';
import {
	authorPronouns,
	bothOfThem,
	bothParties,
	groupPronouns,
	isDemonymOf,
	personPronouns,
	takenUp,
	thingPronouns,
} from './speaker-words.js';

/** In longer paragraphs (no newspaper has any) speakers stay open: each would be compared with every name of the paragraph. */
const longestParagraph = 20_000;

/** A paragraph with the sources linked so far in it. */
export type Working = Surroundings & {
	readonly resolved: {at: number; linked: Linked; content: Span & {readonly paragraph: number}}[];
};

/** Where in an article a source stands, and what has been read so far. */
export type Place = {
	readonly paragraph: number;
	readonly starts: readonly number[];
	readonly surroundings: readonly Working[];
	readonly met: ReadonlySet<string>;
	readonly linkedSources: Map<number, Linked>;
	/** Persons of the article who are in no table, by surname. */
	readonly names: FullNames;
	/** What is attributed. */
	readonly content: Span & {readonly paragraph: number};
};

/** Links a source once; a second thing said by the same words has the same speaker. */
export function linkOf(
	corpus: Tables,
	article: Article,
	source: Span & {paragraph: number; text: string},
	place: Place,
): Linked {
	const key = (place.starts[source.paragraph] ?? 0) + source.start;
	const known = place.linkedSources.get(key);
	if (known !== undefined) {
		return known;
	}
	const here = place.surroundings[source.paragraph];
	const linked = here === undefined ? undefined : link(corpus, article, source, here, place);
	const result = linked ?? {speakers: [{kind: 'open' as const, name: source.text}], basis: 'none' as const};
	place.linkedSources.set(key, result);
	here?.resolved.push({at: source.start, linked: result, content: place.content});
	return result;
}

function link(
	corpus: Tables,
	article: Article,
	source: Span & {paragraph: number; text: string},
	here: Working,
	place: Place,
): Linked | undefined {
	if ((article.paragraphs[source.paragraph]?.length ?? 0) > longestParagraph) {
		return undefined;
	}
	const pronoun = source.text.toLowerCase().replace(/['’].*$/, '');
	const speakerOf = (mention: Mention): Speaker => actorOf(corpus, mention);
	if (authorPronouns.has(pronoun)) {
		return {speakers: [{kind: 'outlet'}], basis: 'pronoun'};
	}
	const reporter = ownReporter(article.paragraphs[source.paragraph] ?? '', source, here);
	if (reporter !== undefined && agreesInNumber(pronoun, reporter, here)) {
		return {speakers: reporter, basis: 'pronoun'};
	}
	if (personPronouns.has(pronoun) && looksAhead(here, source.start)) {
		return undefined;
	}
	if (personPronouns.has(pronoun) || thingPronouns.has(pronoun) || groupPronouns.has(pronoun)) {
		const content = place.content.paragraph === source.paragraph ? place.content : undefined;
		const before = place.surroundings[source.paragraph - 1];
		const speakers = antecedent(pronoun, source.start, here, before, speakerOf, content);
		return speakers === undefined
			? undefined
			: {speakers: speakers.map(each => inFullName(each, place.names)), basis: 'pronoun'};
	}
	const text = article.paragraphs[source.paragraph] ?? '';
	if (bothParties.test(source.text)) {
		return parties(corpus, article.negotiation);
	}
	if (bothOfThem.test(source.text)) {
		return pairOf(
			corpus,
			{
				at: source.start,
				here,
				before: place.surroundings[source.paragraph - 1],
				met: place.met,
				negotiation: article.negotiation,
			},
			/ /.test(source.text) && !/^the two$/i.test(source.text),
		);
	}
	if (takenUp.test(source.text)) {
		const speakers = antecedent('it', source.start, here, place.surroundings[source.paragraph - 1], speakerOf);
		if (speakers !== undefined) {
			return {speakers, basis: 'pronoun'};
		}
	}
	if (namesOutlet(corpus, article, source.text)) {
		return {speakers: [{kind: 'outlet'}], basis: 'name'};
	}
	const byName = namedSpeakers(corpus, text, source, {
		mentions: here.mentions,
		brief: article.text === 'brief',
		names: place.names,
	});
	if (byName !== undefined) {
		return isOfAnotherParty(corpus, article, source.text, byName)
			? {speakers: [{kind: 'named', name: source.text}], basis: 'name'}
			: byName;
	}
	const holder = officeHolder(corpus, source.text, article.published, place.met);
	if (holder !== undefined) {
		return {speakers: [holder], basis: 'office'};
	}
	const name = describedSpeaker(source.text);
	if (name === undefined) {
		return undefined;
	}
	// `Some Democrats` are no `Norland Democrats`.
	const several =
		/^(?:some|more|many|most|several|few|two|three|four|five|six|other|all|these|those|both|a|an)\b/iu.test(name);
	return {speakers: [{kind: 'named', name: several ? name : inFull(name, place.names)}], basis: 'name'};
}

/** Who sits at the table for somebody. */
const atTable = /\b(?:sides?|delegations?|representatives|negotiators|team|envoys)$/iu;

/**
 * `The Tarskian side` is not Tarsk where the Tarskians of another land are a party of the talks, and Tarsk is none; nor, in an article that belongs to
 * no talks with parties, where its paragraphs tell of ethnic Tarskians. A state must not be made to ask what others asked.
 */
function isOfAnotherParty(
	{negotiations, actors}: Tables,
	article: Article,
	source: string,
	{speakers, basis}: Linked,
): boolean {
	const [speaker, other] = speakers;
	if (basis !== 'speaks for' || speaker?.kind !== 'actor' || other !== undefined || !atTable.test(source)) return false;
	if (actors.find(({id}) => id === speaker.id)?.kind !== 'state' || fold(source).includes(fold(speaker.name) + ' s'))
		return false;
	const {parties: atTalks = []} = negotiations.find(({id}) => id === article.negotiation) ?? {};
	const name = fold(speaker.name);
	if (atTalks.length > 1) return !atTalks.some(party => fold(party) === name);
	const demonym = fold(source)
		.split(' ')
		.find(word => isDemonymOf(word, name));
	return (
		demonym !== undefined &&
		article.paragraphs.some(text => fold(text).includes(`ethnic ${demonym}`)) &&
		!article.paragraphs.some(text => fold(text).split(' ').includes(name))
	);
}

/** Whether a pronoun can mean these speakers: `she` one person, `they` several, `it` one body. */
function agreesInNumber(pronoun: string, speakers: readonly Speaker[], {mentions}: Working): boolean {
	const [only, other] = speakers;
	if (only === undefined || other !== undefined || !('name' in only)) {
		return groupPronouns.has(pronoun) && other !== undefined;
	}
	const name = fold(only.name);
	const mention = mentions.find(({id, text}) =>
		only.kind === 'actor' ? id === only.id : name.endsWith(fold(text)) || fold(text).endsWith(name),
	);
	if (mention === undefined && only.kind === 'named' && looksPersonal(only.name)) {
		return personPronouns.has(pronoun);
	}
	const person = mention?.kind === 'person';
	return mention !== undefined && (person ? personPronouns.has(pronoun) : thingPronouns.has(pronoun));
}

/** `Before he announced it, Marsh apologised`: a pronoun that opens such a clause may mean who stands behind it. */
function looksAhead({text, sentences}: Working, at: number): boolean {
	const sentence = sentences.find(({start, end}) => at >= start && at < end);
	return (
		sentence !== undefined &&
		/^(?:Before|After|When|While|Although|Though|Since|Until|If|As|Once|Because)\s+$/u.test(
			text.slice(sentence.start, at),
		) &&
		/^[^,]*,\s+(?:(?:Mr|Mrs|Ms|Dr)\.\s+)?\p{Lu}/u.test(text.slice(at, sentence.end))
	);
}

/** `Marsh said [that] she hoped`: the pronoun that opens what is reported is who reports it. */
function ownReporter(
	text: string,
	source: Span & {readonly paragraph: number},
	{resolved}: Working,
): readonly Speaker[] | undefined {
	const outer = resolved.findLast(
		({at, content, linked}) =>
			at < source.start &&
			content.paragraph === source.paragraph &&
			content.start <= source.start &&
			/^(?:that\s+)?$/.test(text.slice(content.start, source.start)) &&
			linked.basis !== 'none',
	);
	return outer?.linked.speakers;
}

/** `Press TV says`, `bne calls`: the outlet speaking of itself, by its name or the first words of it. */
function namesOutlet(corpus: Tables, article: Article, source: string): boolean {
	const own = fold(outletOf(corpus, article.outlet).name);
	const said = fold(source);
	return (
		said !== '' && (own === said || own.startsWith(`${said} `) || fold(article.outlet) === said.replaceAll(' ', ''))
	);
}
