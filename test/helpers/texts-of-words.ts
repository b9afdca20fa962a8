import type {FactCounts} from '../../source/compare/facts/fact-counts.js';
import {groups, keymap} from '../../source/app/keys/keymap.js';
import type {ActorSums} from '../../source/app/words/actor/actor-words.js';
import type {CitedSource} from '../../source/app/words/passages/passage-words.js';
import type {Words} from '../../source/app/words/words.js';
import {factTopics} from './fact-topics.js';

/** What the slots of a sentence are filled with, in their order. */
export const slots = [7, 31, 53] as const;

const facts: FactCounts = {figures: 7, dates: 31, names: 53, claims: 53};
const sums: ActorSums = {named: 7, articles: 31, outlets: 53, negotiations: 7, quoted: 31};
const source: CitedSource = {outlet: '7', title: '31', published: '53', words: '7', paragraph: '31'};

/** Sentences whose slots have names. */
const named: Readonly<Record<string, object>> = {
	factsRead: facts,
	sums,
	citedPassage: source,
	citedSource: source,
};
/** Said by the English words or by data, not by slots. */
const byTheEnglish = new Set(['help', 'hint', 'group', 'fact']);

/** Every text of a language by its path; the first slot of a sentence is filled with `first`. */
export function textsOf(words: Words, first: number = slots[0]): ReadonlyMap<string, string> {
	const texts = new Map<string, string>();
	const read = (path: string, name: string, value: unknown): void => {
		if (typeof value === 'string') texts.set(path, value);
		else if (typeof value === 'function') {
			const given = named[name] === undefined ? [first, ...slots.slice(1)] : [named[name]];
			texts.set(path, String(Reflect.apply(value, undefined, given)));
		} else if (typeof value === 'object' && value !== null) {
			for (const [key, part] of Object.entries(value)) read(`${path}.${key}`, key, part);
		}
	};
	for (const [key, value] of Object.entries(words)) if (!byTheEnglish.has(key)) read(key, key, value);
	for (const topic of factTopics) texts.set(`fact ${JSON.stringify(topic)}`, words.fact(topic));
	for (const {help, hint} of keymap) {
		texts.set(`help ${help}`, words.help(help));
		if (hint !== undefined) texts.set(`hint ${hint}`, words.hint(hint));
	}
	for (const group of groups) texts.set(`group ${group}`, words.group(group));
	return texts;
}
