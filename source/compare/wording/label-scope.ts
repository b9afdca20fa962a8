import {negotiationOf} from '../../corpus/lookup.js';
import type {Article, Tables, LabelScope, WordingLabel, WordingThing} from '../../corpus/model.js';
import {foldWords} from '../../text/fold.js';

/** Where a label means its thing, made ready for asking. */
export type ReadyScope = {
	/** Ids of articles in which it counts in any case. */
	readonly seen: ReadonlySet<string>;
	/** Undefined: in all of them. */
	readonly negotiations: ReadonlySet<string> | undefined;
	/** First and last day; empty: none. */
	readonly from: string;
	readonly until: string;
	/** Ids one of which its sentence must name; empty: none. */
	readonly with: ReadonlySet<string>;
};

/**
 * Where a label means its thing: what it says itself goes before what its entry says. A bare common noun (`soldiers`) of which neither says
 * anything means it only in the talks in which it, or another label of its thing, was met; where there is one round of talks only, those are meant.
 */
export function scopeOf(corpus: Tables, thing: WordingThing, label: WordingLabel): ReadyScope {
	const said: LabelScope = {...thing, ...label};
	const seen = label.seen ?? [];
	const negotiations = some(said.negotiations)?.map(id => negotiationOf(corpus, id)?.id ?? id);
	const isTied =
		negotiations !== undefined || said.from !== undefined || said.until !== undefined || some(said.with) !== undefined;
	const met = some(seen) ?? thing.labels.flatMap(each => each.seen ?? []);
	const isFree = isTied || corpus.negotiations.length <= 1 || !isBareNoun(corpus, label.label);
	const near = isFree ? negotiations : met.map(id => talksOf(corpus, id));
	return {
		seen: new Set(seen.map(id => (id.includes('/') ? `${talksOf(corpus, id)}${id.slice(id.lastIndexOf('/'))}` : id))),
		negotiations: near === undefined ? undefined : new Set(near),
		from: said.from ?? '',
		until: said.until ?? '',
		with: new Set(said.with),
	};
}

/** The negotiation that an article's id names, by the id it has today. */
function talksOf(corpus: Tables, article: string): string {
	const named = article.slice(0, Math.max(0, article.lastIndexOf('/')));
	return negotiationOf(corpus, named)?.id ?? named;
}

/** Whether an article tells of what the label means there: of those talks, at that time. A date that may be outside is. */
export function mayMean({negotiations, from, until}: ReadyScope, {negotiation, published}: Article): boolean {
	if (negotiations !== undefined && !negotiations.has(negotiation)) return false;
	if (from !== '' && firstDay(published) < firstDay(from)) return false;
	return until === '' || lastDay(published) <= lastDay(until);
}

const firstDay = (moment: string): string => moment + '-01-01'.slice(moment.length - 4);
const lastDay = (moment: string): string => moment + '-12-31'.slice(moment.length - 4);

function some<T>(list: readonly T[] | undefined): readonly T[] | undefined {
	return list === undefined || list.length === 0 ? undefined : list;
}

/** Words before a noun that name nothing: `the road` is as bare as `road`. */
const lead = /^(?:the|an?|its|their|his|her|our|this|that|these|those|le|la|les|der|die|das|el|los|las|il|lo|gli)\s+/iu;

/** One word without a capital, or in a script that has none, that is no name. */
export function isBareNoun(corpus: Tables, label: string): boolean {
	const word = label.trim().replace(lead, '');
	if (/\s/u.test(word)) return false;
	return !/\p{Lu}/u.test(word) && !namesOf(corpus).has(foldWords(word).join(' '));
}

const known = new WeakMap<Tables, ReadonlySet<string>>();

function namesOf(corpus: Tables): ReadonlySet<string> {
	let names = known.get(corpus);
	if (names === undefined) {
		const forms = [...corpus.actors, ...corpus.places].flatMap(({name, names: more = []}) => [
			name,
			...more.map(each => (typeof each === 'string' ? each : each.form)),
		]);
		names = new Set(forms.map(form => foldWords(form).join(' ')));
		known.set(corpus, names);
	}
	return names;
}
