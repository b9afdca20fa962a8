import type {Act} from '../model.js';
import {fold} from '../../text/fold.js';
import {personKey} from '../rows/person-key.js';
import {isUsual} from './usual-words.js';
import type {Span} from '../span.js';
import {acts} from './acts.js';
import {answerAt} from './answers/found-answer.js';
import {dayOf} from './day-facts.js';
import {nearestDate} from './other-events.js';
import {type FactText, type FoundFact, namesIn} from './facts.js';
import {signatoriesIn} from './signatories.js';

type Doer = Span & {readonly key: string};
const notSo = /\b(?:not|never|n['’]t|den(?:y|ies|ied)|neither|nobody|no one|whether|if|would|could|might|will)\b/iu;
/** A charge that is turned down is not made. */
const disowned = /\b(?:den(?:y|ies|ied)|dismiss(?:es|ed)|reject(?:s|ed)|refut(?:es|ed)|disput(?:es|ed))\b[^.;:]*$/iu;
/** Nobody knows who did it. */
const unknown =
	/\bwho (?:had )?(?:fired|began|started|broke|violated|shelled|attacked|shot)\b[^.;]{0,40}\b(?:in dispute|disputed|unclear|unknown|not (?:been )?(?:established|known|clear)|never (?:been )?(?:established|known|settled|found out))\b/iu;
/** “It was the guns of Velmora that began”. */
const cleft = /\bit (?:was|is|had been) (?<who>(?:(?!\b(?:that|who|which)\b)[^.;:,])+) (?:that|who|which) $/iu;
const longestGap = 60;
/** What a sentence that tells of no doer does not have: spares it the long patterns. */
const hint =
	/\b(?:bro(?:ke|ken)|violat|breach|began|begun|start(?:ed|ing)|opened|launched|unleashed|initiated|outbreak|beginning|first|proposed|initiative|request|idea|led|leads?|head(?:s|ed)|chair|accus|blam|shell|bomb|fired|mediat|broker|through|attack|struck|raid|representative|negotiator|envoy|ended|shattered|opened|sign|initial|name to|represented|walk|storm|table|left)/iu;

/** “Two truces that Norland mediated”: each of them. */
const several =
	/\b(?:both|two|all(?: three)?|three) (?:\p{L}+ ){0,2}(?:cease-?fires|truces|accords|agreements|deals)\b/iu;

/** Nobody is said to have done it by both: “each blames the other”. */
const eachOther = /\b(?:accus\p{L}+|blam\p{L}+) (?:each other|one another|the other)\b/iu;
const objects: readonly (readonly [Act, RegExp])[] = [
	['shelled', /\b(?:shell(?:ed|ing)|bomb(?:ed|ing|ardment))\b/iu],
	['began', /\b(?:start(?:ed|ing)?|began|begun|beginning|unleash\p{L}+|outbreak)\b/iu],
	['broke', /\b(?:truce|ceasefire|cease-fire|accord|violat\p{L}+|breach\p{L}*|br(?:eaking|oken|oke))\b/iu],
];

/** Who is said to have broken, begun, proposed, led or mediated something. A name in a clause that denies or asks it says nothing. */
export function agentFacts(text: FactText): FoundFact[] {
	let inParagraph: readonly string[] | null = null;
	const namedHere = (): readonly string[] =>
		(inParagraph ??= doersIn(text, {start: 0, end: text.text.length}).map(({key}) => key));
	return text.sentences.flatMap((sentence): readonly FoundFact[] => {
		const whole = text.text.slice(sentence.start, sentence.end);
		if (!hint.test(whole)) return [];
		const names = doersIn(text, sentence);
		const mutual = eachOther.exec(whole);
		if (mutual !== null) {
			const act =
				objects.find(([, words]) => words.test(whole))?.[0] ?? objects.find(([, words]) => words.test(text.text))?.[0];
			const start = sentence.start + mutual.index;
			if (act === undefined) return [];
			const said = {kind: 'agent', act, who: 'each other', named: namedHere()} as const;
			return [{start, end: start + mutual[0].length, said}];
		}
		const nobody = unknown.exec(whole);
		if (nobody !== null) {
			const act = /\bshell|\bbomb/iu.test(whole)
				? 'shelled'
				: /\b(?:broke|violat)/iu.test(nobody[0])
					? 'broke'
					: 'began';
			const start = sentence.start + nobody.index;
			const said = {kind: 'agent', act, who: 'unknown', named: namedHere()} as const;
			return [{start, end: start + nobody[0].length, said}];
		}
		const told = acts.flatMap(({act, active, passive, noun}) => {
			const found: FoundFact[] = [];
			const add = (doer: Doer | undefined, at: number, end: number): void => {
				if (doer === undefined) return;
				const [from, to] = [Math.min(doer.start, at), Math.max(doer.end, end)];
				if (notSo.test(text.text.slice(Math.max(sentence.start, from - 20), to))) return;
				if (disowned.test(text.text.slice(Math.max(sentence.start, from - 60), from))) return;
				found.push({
					start: doer.start,
					end: doer.end,
					without: {start: from, end: to},
					said: {
						kind: 'agent',
						act,
						who: doer.key,
						named: namedHere(),
						...sideOf(act, text.text.slice(at, end + 60)),
						...(act === 'mediated' &&
						several.test(text.text.slice(sentence.start, Math.max(at, doer.end)).split(/[:;]/u).at(-1) ?? '')
							? {all: true}
							: {}),
					},
				});
			};
			for (const match of passive === undefined ? [] : whole.matchAll(passive)) {
				const end = sentence.start + match.index + match[0].length;
				add(
					names.find(({start}) => start >= end && start - end < 30),
					end,
					end,
				);
			}
			if (found.length > 0) return found;
			for (const match of noun === undefined ? [] : whole.matchAll(noun)) {
				const at = sentence.start + match.index;
				if (/by$/iu.test(match[0]))
					add(
						names.find(({start}) => start >= at + match[0].length),
						at,
						at,
					);
				else
					add(
						names.find(({end}) => Math.abs(end - at) <= 2),
						at,
						at,
					);
			}
			for (const match of whole.matchAll(active)) {
				const at = sentence.start + match.index;
				const isCleft = cleft.exec(text.text.slice(sentence.start, at));
				if (isCleft !== null) {
					const from = sentence.start + isCleft.index;
					add(
						names.find(({start}) => start >= from && start < at),
						at,
						at + match[0].length,
					);
					continue;
				}
				const before = names.filter(({end}) => end <= at && at - end < longestGap);
				const doer = before.at(-1);
				const between = doer === undefined ? '' : text.text.slice(doer.end, at).replace(/^ (?:that|who)\b/u, '');
				// Another noun phrase between the name and the verb is the doer then.
				if (/[,.;:]|\b(?:by|that|who|which|when|after|said|the)\b/iu.test(between)) continue;
				add(doer, at, at + match[0].length);
			}
			return found;
		});
		told.push(
			...representativesIn(text.text, sentence, names, namedHere),
			...signatoriesIn(text.text, sentence, names, namedHere),
			...accordDays(text, told),
		);
		const accused = chargeIn(text.text, sentence, names);
		if (accused === null || told.some(({said}) => said.kind === 'agent' && said.act === accused.act)) return told;
		const {act, doer} = accused;
		return [...told, {...doer, said: {kind: 'agent', act, who: doer.key, named: namedHere()}}];
	});
}

/** Whose delegation somebody led, where it stands beside the word. */
function sideOf(act: Act, stretch: string): {side?: string} {
	if (act !== 'led') return {};
	const side = /(\p{Lu}\p{L}{3})\p{L}*(?:['’]s?)? (?:delegation|side|team|negotiators|mission)\b/u.exec(stretch)?.[1];
	return side === undefined ? {} : {side: fold(side)};
}

const representative =
	/^ as (?:the |its |his |her |their )?(?:chief |main )?(?:representative|negotiator|envoy|head of (?:the |its )?delegation)(?: (?:of|for) (?:the )?(?<side>\p{Lu}\p{L}{3}))?/u;

/** “Named Ilja Dorvan as the representative of Dorsa”: he leads its side. */
function representativesIn(
	text: string,
	sentence: Span,
	names: readonly Doer[],
	named: () => readonly string[],
): FoundFact[] {
	return names.flatMap(({start, end, key}): FoundFact[] => {
		const match = representative.exec(text.slice(end, sentence.end).replace(/^[”"’]?,?(?:[^,.;]{1,30},)?/u, ''));
		const lead = text.slice(Math.max(sentence.start, start - 24), start);
		if (match === null || !/\b(?:named|appointed|chosen|chose|sent|picked)\b[ “"]*$/iu.test(lead)) return [];
		const side = match.groups?.['side'];
		const whose = side === undefined ? {} : {side: fold(side)};
		return [{start, end, said: {kind: 'agent', act: 'led', who: key, named: named(), ...whose}}];
	});
}

/** The days of the accords that somebody mediated. */
function accordDays(text: FactText, told: readonly FoundFact[]): FoundFact[] {
	return told.flatMap(({said, start, end}): FoundFact[] => {
		if (said.kind !== 'agent' || said.act !== 'mediated' || said.all === true) return [];
		const date = nearestDate(text.dates, {start, end});
		const day = date === null ? null : dayOf(date, text.article.published, '');
		return date === null || day === null ? [] : [answerAt('accord', date, {about: said.who, values: [String(day)]})];
	});
}

const charge = /\b(?:accus(?:es|ed|ing)|blam(?:es|ed|ing)) (?:the )?$/iu;
/** Letters after the name of the accused in which the charge stands. */
const longestCharge = 90;

/** “Accused Velmora: a truce was violated”: the accused and the act. */
function chargeIn(text: string, sentence: Span, names: readonly Doer[]): {act: Act; doer: Doer} | null {
	const doer = names.find(({start}) => charge.test(text.slice(Math.max(sentence.start, start - 20), start)));
	if (doer === undefined) return null;
	const rest = text.slice(doer.end, Math.min(sentence.end, doer.end + longestCharge));
	const [first] = objects
		.map(([act, words]) => ({act, at: rest.search(words)}))
		.filter(({at}) => at >= 0)
		.toSorted((a, b) => a.at - b.at);
	return first === undefined ? null : {act: first.act, doer};
}

/** Capitalised words in a row that open no sentence by being a common word. */
const capitals = /\p{Lu}[\p{L}’'-]*(?: (?:of |the )?\p{Lu}[\p{L}’'-]*)*/gu;

/** “In June the Norlanders”: where a time opens the sentence. */
const opensSentence = /^(?:In|On|At|After|Before|By|Since|Until|During) (?:\p{Lu}\p{L}+ )?(?:the )?(?=\p{Lu})/u;

/** The names of a sentence: those recognised, and other capitalised words. */
function doersIn(text: FactText, sentence: Span): Doer[] {
	const known = namesIn(text, sentence, 'person', 'state', 'organisation', 'place');
	const doers: Doer[] = known.map(name => ({
		start: name.start,
		end: name.end,
		key: name.kind === 'person' ? personKey(name) : (name.id ?? fold(name.name ?? name.text)),
	}));
	for (const match of text.text.slice(sentence.start, sentence.end).matchAll(capitals)) {
		const opening = match.index === 0 ? (opensSentence.exec(match[0])?.[0].length ?? 0) : 0;
		const printed = match[0].slice(opening).replace(/['’]s?$/u, '');
		const start = sentence.start + match.index + opening;
		const end = start + printed.length;
		if (doers.some(each => each.start < end && each.end > start)) continue;
		if (
			isUsual(printed.toLowerCase()) ||
			(match.index <= 1 && /(?:ly|ing|ed)$/u.test(printed)) ||
			(match.index === 0 && /^(?:The|It|He|She|They|This|That|Each|Both|Neither|Nobody|A|An)\b/u.test(printed))
		)
			continue;
		doers.push({start, end, key: fold(printed)});
	}
	return doers.toSorted((a, b) => a.start - b.start);
}
