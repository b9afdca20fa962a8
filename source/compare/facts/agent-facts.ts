import type {Act} from '../model.js';
import {fold} from '../../text/fold.js';
import {personKey} from '../rows/person-key.js';
import {isUsual} from './usual-words.js';
import type {Span} from '../span.js';
import {type FactText, type FoundFact, namesIn} from './facts.js';

/** How a language says that somebody did it: the doer stands before the verb, after “by”, or owns the noun. */
type Doer = Span & {readonly key: string};
type ActWords = {readonly act: Act; readonly active: RegExp; readonly passive?: RegExp; readonly noun?: RegExp};

const acts: readonly ActWords[] = [
	{
		act: 'broke',
		active:
			/\b(?:(?:broke|broken|violat(?:ed|es|ing)|breach(?:ed|es|ing))\b[^.;]{0,30}\b(?:ceasefire|cease-fire|truce|armistice|agreement|regime)|(?:broke|violated|breached) it)\b/giu,
		passive:
			/\b(?:ceasefire|cease-fire|truce|armistice|agreement|regime)\b[^.;]{0,40}\b(?:broken|violated|breached)\b(?: (?:again|once more))? by\b/giu,
		noun: /(?:['’]s? |\bby )?\b(?:violations?|breach(?:es)?)\b(?: of (?:the|a) (?:ceasefire|truce))? by\b/giu,
	},
	{
		act: 'began',
		active:
			/\b(?:(?:began|started|opened|launched|unleashed|initiated)\b[^.;]{0,25}\b(?:fire|war|attacks?|fighting|offensive|hostilities|shelling|aggression)|(?:fired|attacked|shot|struck) first)\b/giu,
		passive:
			/\b(?:fire|war|attacks?|fighting|offensive|hostilities|shelling)\b[^.;]{0,25}\b(?:begun|started|opened|launched|unleashed|initiated) by\b|\bfirst shots? (?:came|(?:was|were) fired|(?:had )?come) (?:from|by)\b/giu,
	},
	{
		act: 'proposed',
		active: /\b(?:proposed|made the first move|took the initiative|first asked for)\b/giu,
		passive: /\b(?:proposed|at the (?:initiative|request|suggestion)|on the initiative|the idea)\b (?:by|of)\b/giu,
		noun: /['’]s? (?:own )?(?:idea|initiative)\b/giu,
	},
	{
		act: 'led',
		active:
			/\b(?:led|lead|leads|heads|headed|chaired|chairs) (?:the|a|an|its|their|his|her)\b[^.;]{0,40}\b(?:delegations?|negotiators|team|side|mission|talks)\b/giu,
		passive:
			/\b(?:delegations?|negotiators|team|representatives|side|mission|talks|it)\b[^.;]{0,40}\b(?:led|headed|chaired) by\b/giu,
	},
	{
		act: 'first',
		active:
			/\b(?:(?:was|were|is|are) (?:received|heard|seen|invited|welcomed) first|(?:came|arrived|spoke|landed|went in) first)\b/giu,
	},
];
const notSo = /\b(?:not|never|n['’]t|den(?:y|ies|ied)|neither|nobody|no one|whether|if|would|could|might|will)\b/iu;
const longestGap = 60;
/** What a sentence that tells of no doer does not have: spares it the long patterns. */
const hint =
	/\b(?:bro(?:ke|ken)|violat|breach|began|begun|start(?:ed|ing)|opened|launched|unleashed|initiated|outbreak|beginning|first|proposed|initiative|request|idea|led|leads?|head(?:s|ed)|chair|accus|blam)/iu;

/** Nobody is said to have done it by both: “each blames the other”. */
const eachOther = /\b(?:accus\p{L}+|blam\p{L}+) (?:each other|one another|the other)\b/iu;
const objects: readonly (readonly [Act, RegExp])[] = [
	['began', /\b(?:start(?:ed|ing)?|began|begun|beginning|unleash\p{L}+|outbreak)\b/iu],
	['broke', /\b(?:truce|ceasefire|cease-fire|accord|violat\p{L}+|breach\p{L}*|br(?:eaking|oken|oke))\b/iu],
];

/** Who is said to have broken, begun, proposed, led or mediated something. A name in a clause that denies or asks it says nothing. */
export function agentFacts(text: FactText): FoundFact[] {
	return text.sentences.flatMap(sentence => {
		const whole = text.text.slice(sentence.start, sentence.end);
		if (!hint.test(whole)) return [];
		const names = doersIn(text, sentence);
		const mutual = eachOther.exec(whole);
		if (mutual !== null) {
			const act =
				objects.find(([, words]) => words.test(whole))?.[0] ?? objects.find(([, words]) => words.test(text.text))?.[0];
			const start = sentence.start + mutual.index;
			return act === undefined
				? []
				: [{start, end: start + mutual[0].length, said: {kind: 'agent', act, who: 'each other'}}];
		}
		return acts.flatMap(({act, active, passive, noun}) => {
			const found: FoundFact[] = [];
			const add = (doer: Doer | undefined, at: number, end: number): void => {
				if (doer === undefined) return;
				const [from, to] = [Math.min(doer.start, at), Math.max(doer.end, end)];
				if (notSo.test(text.text.slice(Math.max(sentence.start, from - 20), to))) return;
				found.push({
					start: doer.start,
					end: doer.end,
					without: {start: from, end: to},
					said: {kind: 'agent', act, who: doer.key},
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
				const before = names.filter(({end}) => end <= at && at - end < longestGap);
				const doer = before.at(-1);
				const between = doer === undefined ? '' : text.text.slice(doer.end, at).replace(/^ (?:that|who)\b/u, '');
				// Another noun phrase between the name and the verb is the doer then.
				if (/[,.;:]|\b(?:by|that|who|which|when|after|said|the)\b/iu.test(between)) continue;
				add(doer, at, at + match[0].length);
			}
			return found;
		});
	});
}

/** Capitalised words in a row that open no sentence by being a common word. */
const capitals = /\p{Lu}[\p{L}’'-]*(?: (?:of |the )?\p{Lu}[\p{L}’'-]*)*/gu;

/** The names of a sentence: those recognised, and other capitalised words. */
function doersIn(text: FactText, sentence: Span): Doer[] {
	const known = namesIn(text, sentence, 'person', 'state', 'organisation', 'place');
	const doers: Doer[] = known.map(name => ({
		start: name.start,
		end: name.end,
		key: name.kind === 'person' ? personKey(name) : (name.id ?? fold(name.name ?? name.text)),
	}));
	for (const match of text.text.slice(sentence.start, sentence.end).matchAll(capitals)) {
		const printed = match[0].replace(/['’]s?$/u, '');
		const start = sentence.start + match.index;
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
