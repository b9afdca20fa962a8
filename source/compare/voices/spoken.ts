import type {Tables} from '../../corpus/model.js';
import type {Spoken, SpokenIn} from '../../search/readings/said-reading.js';
import {type Voice, voicesOf} from './voices.js';

/** What is attributed to listed actors, in the form that `said:` in a query asks for. */
export function spokenIn(corpus: Tables): SpokenIn {
	return article => spokenOf(voicesOf(corpus, article));
}

export function spokenOf(voices: readonly Voice[]): readonly Spoken[] {
	return voices.map(({speakers, paragraph, content}) => ({
		speakers: speakers.flatMap(speaker => (speaker.kind === 'actor' ? [speaker.id] : [])),
		paragraph,
		start: content.start,
		end: content.end,
	}));
}
