import type {Feature} from './features.js';

/** A paragraph that anchors are looked for in. */
export type AnchorText = {readonly article: number; readonly features: readonly Feature[]};

/** A person or a figure that each of two articles has in one paragraph alone makes those two so much alike. */
const [byPerson, byFigure] = [0.1, 0.05];
/** What stands in more pairs of paragraphs of two articles than this tells no pair from the others. */
const mostPairs = 4;

/**
 * How much two texts are tied by people and figures that few paragraphs of their articles have, by their indices: 0 to 1.
 * Whom an article names once it names for one thing, whatever else the paragraph tells; a tie counts for less by the
 * number of pairs of paragraphs that have it.
 */
export function anchorsOf(texts: readonly AnchorText[]): (one: number, other: number) => number {
	const holders = new Map<string, {readonly strength: number; readonly holding: number[]}>();
	for (const [index, {features}] of texts.entries()) {
		for (const feature of features) {
			const strength = strengthOf(feature);
			if (strength === 0) continue;
			const known = holders.get(feature.key);
			if (known === undefined) holders.set(feature.key, {strength, holding: [index]});
			else known.holding.push(index);
		}
	}
	const ties = new Float64Array(texts.length ** 2);
	for (const {strength, holding} of holders.values()) tie(strength, holding, texts, ties);
	return (one, other) => ties[Math.min(one, other) * texts.length + Math.max(one, other)] ?? 0;
}

function strengthOf({kind, person}: Feature): number {
	if (person === true) return byPerson;
	return kind === 'figure' ? byFigure : 0;
}

/** Ties each two texts of different articles that hold one thing, the lower index first. */
function tie(strength: number, holding: readonly number[], texts: readonly AnchorText[], ties: Float64Array): void {
	const held = new Map<number, number>();
	for (const index of holding) {
		const article = texts[index]?.article ?? 0;
		held.set(article, (held.get(article) ?? 0) + 1);
	}
	if (held.size < 2) return;
	for (const [at, one] of holding.entries()) {
		const article = texts[one]?.article ?? 0;
		for (const other of holding.slice(at + 1)) {
			const its = texts[other]?.article ?? 0;
			if (its === article) continue;
			const pairs = (held.get(article) ?? 1) * (held.get(its) ?? 1);
			if (pairs > mostPairs) continue;
			const place = one * texts.length + other;
			ties[place] = 1 - (1 - (ties[place] ?? 0)) * (1 - strength / pairs);
		}
	}
}
