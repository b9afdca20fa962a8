import type {Actor, Article, Negotiation, Outlet, Place, Problem, WordingThing} from './model.js';

/** An outlet whose tag may still have to be derived. */
export type OutletDraft = Omit<Outlet, 'tag'> & {readonly tag?: string};

/** What files or memory gave, before it is merged, completed and ordered. */
export type CorpusParts = {
	readonly articles: readonly Article[];
	readonly negotiations: readonly Negotiation[];
	readonly outlets: readonly OutletDraft[];
	readonly actors: readonly Actor[];
	readonly places: readonly Place[];
	readonly wording: readonly WordingThing[];
	readonly problems: readonly Problem[];
};
