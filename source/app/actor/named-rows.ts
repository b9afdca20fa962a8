import {headerOf} from '../../archive/header.js';
import {namedBy} from '../../compare/named-by.js';
import type {ReadArticle} from '../../search/plan/meet.js';
import type {ActorRow} from './actor-state.js';

/** What articles call an actor, how often they name and quote them; in the order given. */
export function namedRows(reads: readonly ReadArticle[], actor: string): readonly ActorRow[] {
	const ids = new Set([actor]);
	return reads.map(read => ({
		...namedBy(read, ids),
		article: headerOf(read.article),
		first: read.mentions.paragraphs.findIndex(mentions => mentions.some(({id}) => id === actor)),
	}));
}
