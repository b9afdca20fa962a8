import type {Corpus} from '../../corpus/model.js';
import type {SpokenIn} from '../../search/readings/said-reading.js';
import {voicesOf} from './voices.js';

/** What is attributed to listed actors, in the form that `said:` in a query asks for. */
export function spokenIn(corpus: Corpus): SpokenIn {
	return article =>
		voicesOf(corpus, article).map(({speakers, paragraph, content}) => ({
			speakers: speakers.flatMap(speaker => (speaker.kind === 'actor' ? [speaker.id] : [])),
			paragraph,
			start: content.start,
			end: content.end,
		}));
}
