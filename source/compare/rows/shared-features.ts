import type {Tie} from '../model.js';
import type {Feature} from './features.js';
import type {Passage} from './passages.js';
import {senseOf} from './synonyms.js';

const senseWeight = 1;

/** Where a feature stands. */
export type Place = {readonly feature: Feature; readonly passage: Passage};
/** A feature that ties the row, where it first stands and all the places where it does. */
export type Shared = Place & {readonly tie: Tie; readonly places: readonly Place[]};

/** What at least `least` cells of the row share: heaviest first, what more of them share before what fewer do. */
export function sharedFeatures(members: readonly Passage[], least: number): Shared[] {
	const known = new Map<string, {shared: Shared; articles: Set<number>}>();
	for (const passage of members) {
		for (const feature of passage.features.flatMap(withSense)) {
			const before = known.get(feature.key);
			const weight = Math.max(
				before?.shared.tie.weight ?? 0,
				passage.weights.get(feature.key) ?? (feature.key.startsWith('~') ? senseWeight : 0),
			);
			const first = before?.shared ?? {feature, passage};
			const {kind, text, id} = first.feature;
			const tie = {kind, text, weight, ...(id === undefined ? {} : {id})};
			const places = [...(before?.shared.places ?? []), {feature, passage}];
			known.set(feature.key, {
				shared: {...first, tie, places},
				articles: (before?.articles ?? new Set()).add(passage.article),
			});
		}
	}
	const cells = new Set(members.map(({article}) => article)).size;
	const held = [...known.values()].filter(({articles}) => articles.size >= least);
	// What all cells have is what the row is about, however often the texts speak of it.
	const rank = new Map(held.map(({shared: each, articles}) => [each, each.tie.weight * (articles.size / cells)]));
	const shared = held.map(each => each.shared);
	const own = new Set(shared.filter(({feature}) => !feature.key.startsWith('~')).map(({feature}) => feature.start));
	return shared
		.filter(({feature}) => !feature.key.startsWith('~') || (least > 1 && !own.has(feature.start)))
		.toSorted((a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0));
}

/** A word and, as a weaker tie, its sense: “truces” and “ceasefire” tie a row too. */
function withSense(feature: Feature): Feature[] {
	const sense = feature.kind === 'word' ? senseOf(feature.key) : null;
	return sense === null ? [feature] : [feature, {...feature, key: `~${sense}`}];
}
