import type {Catalogue} from '../../search/catalogue.js';
import {fold} from '../../text/fold.js';

const mostShown = 12;

/** Names of actors that begin so, or have a word that does, in the order of the alphabet. */
export function speakerNames({actors}: Pick<Catalogue, 'actors'>, text: string): readonly string[] {
	const typed = fold(text);
	if (typed === '') return [];
	return actors
		.map(({name}) => name)
		.filter(name => ` ${fold(name)}`.includes(` ${typed}`))
		.toSorted((a, b) => a.localeCompare(b))
		.slice(0, mostShown);
}

/** Tab: the first of them. */
export function completedSpeaker(catalogue: Pick<Catalogue, 'actors'>, text: string): string {
	return speakerNames(catalogue, text)[0] ?? text;
}
