import type {Article, Tables} from '../../corpus/model.js';
import type {Override} from '../../corpus/override.js';
import {fold} from '../../text/fold.js';
import {hashOf} from '../../text/hash.js';
import type {Speaker} from '../voices/speaker.js';
import type {Voice} from '../voices/voices.js';
import {namesOf} from '../../search/names/find-names.js';
import {holdsAll, passageKey} from './passages.js';

/** The override that takes words out of a speaker's mouth. */
export function dropVoice(article: Article, voice: Voice, speaker: Speaker, made: string): Override {
	return {
		kind: 'drop-voice',
		passages: [passageKey(article, voice.paragraph)],
		about: aboutVoice(article, voice, speaker),
		made,
	};
}

/** The override that puts them into another's. */
export function nameSpeaker(article: Article, voice: Voice, speaker: Speaker, name: string, made: string): Override {
	return {...dropVoice(article, voice, speaker, made), kind: 'name-speaker', speaker: name};
}

/** Voices of an article as the reader wants them: without speakers that were dropped, and with those that were put right. */
export function overruleVoices(
	voices: readonly Voice[],
	article: Article,
	overrides: readonly Override[],
	corpus: Pick<Tables, 'actors'>,
): readonly Voice[] {
	const meant = overrides.filter(({kind}) => kind === 'drop-voice' || kind === 'name-speaker');
	if (meant.length === 0) return voices;
	return voices.flatMap(voice => {
		const speakers = voice.speakers.flatMap(speaker => {
			const about = aboutVoice(article, voice, speaker);
			// What was said last holds.
			const override = meant.findLast(
				each => each.about === about && holdsAll(new Set(each.passages), article, [voice.paragraph]),
			);
			if (override === undefined) return [speaker];
			return override.kind === 'drop-voice' ? [] : [speakerNamed(corpus, override.speaker ?? '')];
		});
		if (speakers.length === voice.speakers.length && speakers.every((each, at) => each === voice.speakers[at]))
			return [voice];
		return speakers.length === 0 ? [] : [{...voice, speakers}];
	});
}

/** Who is said to speak, and the words: two voices of one paragraph are told apart by them. */
function aboutVoice({paragraphs}: Article, {paragraph, content}: Voice, speaker: Speaker): string {
	const text = (paragraphs[paragraph] ?? '').slice(content.start, content.end);
	return `${'name' in speaker ? fold(speaker.name) : speaker.kind} ${hashOf(fold(text) || text)}`;
}

/** An actor of the tables by one of its names, else the name as it was typed. */
function speakerNamed({actors}: Pick<Tables, 'actors'>, name: string): Speaker {
	const wanted = fold(name);
	const actor = namesOf(actors).find(
		({name: known, names = []}) =>
			fold(known) === wanted || names.some(form => fold(typeof form === 'string' ? form : form.form) === wanted),
	);
	return actor === undefined ? {kind: 'named', name} : {kind: 'actor', id: actor.id, name: actor.name};
}
