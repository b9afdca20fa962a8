import type {Corpus, Outlet} from './model.js';

/** An outlet whose tag may still have to be derived. */
export type OutletDraft = Omit<Outlet, 'tag'> & {readonly tag?: string};

/** What files or memory gave, before it is merged, completed and ordered. */
export type CorpusParts = Omit<Corpus, 'outlets'> & {readonly outlets: readonly OutletDraft[]};
