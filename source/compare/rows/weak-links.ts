import type {Feature} from './features.js';
import type {Passage} from './passages.js';
import {sensedKeys} from './synonyms.js';

/** With no more than this in common besides names, in nats, two passages are on one subject and tell no one thing. */
const leastTold = 2;
/** Words of one sense in common are worth so much of one word: “aide” and “support” may be of two things. */
const senseShare = 0.6;
/** Among several of our own accounts, passages without a name in common, in nats, must share so many words: all are told by one hand. */
const [leastNamed, leastWords] = [2, 4];
/** A figure or a day in common is worth so many words. */
const wordsOfFigure = 2;
const leastWeight = 1;
/** Texts of two languages must have so many names, figures or days in common, or a figure that no others have: one name is in much of what both tell. */
const leastForeign = 2;

/** A passage's features as numbers: the numbers of their keys and senses, and a set of them. */
type Numbered = {
	readonly passage: Passage;
	readonly items: readonly {readonly feature: Feature; readonly keys: readonly number[]; readonly weight: number}[];
	readonly has: ReadonlySet<number>;
	/** Without those of senses. */
	readonly own: ReadonlySet<number>;
};

/** Tells for two passages, by their indices, whether what they share is too little to put them in one row by itself. */
export function weaknessOf(passages: readonly Passage[]): (one: number, other: number) => boolean {
	const numbers = new Map<string, number>();
	const numberOf = (key: string): number => {
		const known = numbers.get(key);
		if (known !== undefined) return known;
		numbers.set(key, numbers.size);
		return numbers.size - 1;
	};
	const numbered = passages.map((passage): Numbered => {
		const items = passage.features.map(feature => ({
			feature,
			keys: sensedKeys(feature).map(numberOf),
			weight: passage.weights.get(feature.key) ?? 0,
		}));
		return {
			passage,
			items,
			has: new Set(items.flatMap(({keys}) => keys)),
			own: new Set(items.map(({feature}) => numberOf(feature.key))),
		};
	});
	const holders = new Map<string, number>();
	for (const {features} of passages) {
		for (const {key} of features) holders.set(key, (holders.get(key) ?? 0) + 1);
	}
	const isTelling = ({kind, key}: Feature): boolean =>
		kind === 'figure' && holders.get(key) === 2 && isUnround(Number(key.slice(1)));
	const isCrowded = new Set(passages.map(({article}) => article)).size > 2;
	return (a, b) => {
		const [one, other] = [numbered[a], numbered[b]];
		if (one === undefined || other === undefined) return false;
		// Texts of two languages share little else than names.
		if (one.passage.language !== other.passage.language) return inCommon(one, other, isTelling) < leastForeign;
		// Openings of short accounts are little more than who comes where.
		if (one.passage.opens && other.passage.opens) return false;
		if (!tellsOneThing(one, other)) return true;
		return isCrowded && one.passage.isOurs && other.passage.isOurs && isThin(one, other);
	};
}

/** How many things two passages have in common; one that tells as much as two counts twice. */
function inCommon({items}: Numbered, {has}: Numbered, isTelling: (feature: Feature) => boolean): number {
	const shared = items.filter(({keys}) => keys.some(key => has.has(key)));
	return shared.reduce((sum, {feature}) => sum + (isTelling(feature) ? 2 : 1), 0);
}

/** A figure that nobody rounds to: 32 and 450 are no chance where one paragraph of either account has them, 30 and 500 may be. */
function isUnround(value: number): boolean {
	return value >= 100 ? !/^[1-9]0*$/u.test(String(value)) : value > 12 && value % 5 !== 0;
}

/** Whether enough of what two passages share is no name. */
function tellsOneThing({items}: Numbered, {has, own}: Numbered): boolean {
	let told = 0;
	for (const {feature, keys, weight} of items) {
		if (!isTold(feature) || !keys.some(key => has.has(key))) continue;
		told += keys.some(key => own.has(key)) ? weight : weight * senseShare;
		if (told > leastTold) return true;
	}
	return false;
}

/** Whether two passages have no name in common, and no more words than one hand uses for anything. */
function isThin({items}: Numbered, {has}: Numbered): boolean {
	let [names, told] = [0, 0];
	for (const {feature, keys, weight} of items) {
		if (!keys.some(key => has.has(key))) continue;
		if (!isTold(feature)) names += weight;
		else if (weight >= leastWeight) told += feature.kind === 'word' ? 1 : wordsOfFigure;
		if (names >= leastNamed || told >= leastWords) return false;
	}
	return true;
}

/** Whether a feature is more than a name. */
export function isTold({kind}: Feature): boolean {
	return kind !== 'actor' && kind !== 'place';
}
