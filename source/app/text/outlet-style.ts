import type {Corpus} from '../../corpus/model.js';
import type {Style} from './spans.js';

const styles = ['outlet1', 'outlet2', 'outlet3', 'outlet4', 'outlet5', 'outlet6'] as const satisfies readonly Style[];

/** Outlets of one negotiation that are kept apart: more do not have colours enough. */
const mostApart = 24;

/**
 * The same colour for an outlet everywhere: list, text, columns, lenses, grids. Outlets that report the same talks get different ones as far as
 * there are any; tag and order tell them apart where colours repeat or are absent.
 */
export function outletStyle(corpus: Corpus, outlet: string): Style {
	return stylesOf(corpus).get(outlet) ?? 'outlet1';
}

const made = new WeakMap<Corpus, ReadonlyMap<string, Style>>();

function stylesOf(corpus: Corpus): ReadonlyMap<string, Style> {
	const known = made.get(corpus);
	if (known !== undefined) return known;
	const coloured = colour(corpus);
	made.set(corpus, coloured);
	return coloured;
}

/** Greedy colouring, in the order of the outlets: the colour that is rarest among those one stands beside, then the rarest of all. */
function colour({articles, outlets}: Corpus): ReadonlyMap<string, Style> {
	const reporting = new Map<string, Set<string>>();
	for (const {negotiation, outlet} of articles) {
		const here = reporting.get(negotiation) ?? new Set();
		if (here.size < mostApart) here.add(outlet);
		reporting.set(negotiation, here);
	}
	const beside = new Map<string, Map<string, number>>();
	for (const here of reporting.values()) {
		for (const one of here) {
			const counts = beside.get(one) ?? new Map<string, number>();
			for (const other of here) if (other !== one) counts.set(other, (counts.get(other) ?? 0) + 1);
			beside.set(one, counts);
		}
	}
	const found = new Map<string, Style>();
	const used = new Map<Style, number>();
	for (const {id} of outlets) {
		const near = new Map<Style, number>();
		for (const [other, times] of beside.get(id) ?? []) {
			const style = found.get(other);
			if (style !== undefined) near.set(style, (near.get(style) ?? 0) + times);
		}
		const [best = 'outlet1'] = styles.toSorted(
			(a, b) => (near.get(a) ?? 0) - (near.get(b) ?? 0) || (used.get(a) ?? 0) - (used.get(b) ?? 0),
		);
		found.set(id, best);
		used.set(best, (used.get(best) ?? 0) + 1);
	}
	return found;
}
