import type {Article, Tables} from '../../../corpus/model.js';
import {isReadForSpeech, languageName, speechReading} from '../../../compare/voices/cue-language.js';
import {quotedWords} from '../../../compare/voices/quoted-words.js';
import type {Speaker} from '../../../compare/voices/speaker.js';
import {type VoiceCell, voicesTable} from '../../../compare/voices/voices-table.js';
import {highlights} from '../../read/highlight.js';
import type {Words} from '../../words/words.js';
import type {Item, LensRow, LensSource} from '../lens-table.js';
import {noneIn} from './none.js';
import {unbroken} from './unbroken.js';

/** Whom each account lets speak: how much, with which verbs, and what they say. What nobody is named for comes last. */
export function voicesRows({catalogue, comparison, words}: LensSource): readonly LensRow[] {
	const {articles} = comparison;
	const rows = voicesTable(catalogue, articles, comparison.overrides).map(({speaker, cells}) => ({
		label: nameOf(words, speaker),
		cells: articles.map(article => {
			const cell = cells.find(each => each.article === article.id);
			return {
				none: whyNone(words, article),
				items: cell === undefined ? [] : [...summary(words, article, cell), ...contents(catalogue, article, cell)],
			};
		}),
	}));
	return rows.length > 0 || articles.every(isReadForSpeech) ? rows : [unread(words, articles)];
}

/** Where no article gives anybody a voice and some were not read for it, the one row says so: it is no finding. */
function unread(words: Words, articles: readonly Article[]): LensRow {
	return {
		label: words.unattributed,
		cells: articles.map(article => ({
			items: [],
			none: whyNone(words, article),
		})),
	};
}

function whyNone(words: Words, article: Article): string {
	const language = languageName(article, words.language);
	switch (speechReading(article)) {
		case 'whole':
			return noneIn(words, article);
		case 'quotations':
			return words.onlyQuotations(language);
		case 'none':
			return words.speechNotLookedFor(language);
	}
}

function nameOf(words: Words, speaker: Speaker): string {
	switch (speaker.kind) {
		case 'none':
		case 'outlet': {
			return words.unattributed;
		}
		case 'open': {
			return words.openSpeaker;
		}
		default: {
			return speaker.name;
		}
	}
}

/** “2 sentences, 12 words, 5 quoted” (no number where it is not known), and “insist (claimed) 1, say (said) 2”. */
function summary(words: Words, article: Article, cell: VoiceCell): readonly Item[] {
	const {sentences, words: spoken, verbs} = cell;
	const listed = verbs.map(({verb, verbClass, count}) =>
		unbroken(`${verb} (${words.verbClasses[verbClass]}) ${count}`),
	);
	const counts = words.voice(sentences, spoken, quotedWords(article, cell));
	return [
		{text: counts, ranges: [{start: 0, end: counts.length, style: 'strong'}]},
		...(listed.length === 0 ? [] : [{text: listed.join(', ')}]),
	];
}

function contents(catalogue: Tables, article: Article, {voices}: VoiceCell): readonly Item[] {
	return voices.map(({paragraph, content: {start, end}}) => ({
		lead: '· ',
		text: (article.paragraphs[paragraph] ?? '').slice(start, end),
		ranges: highlights(catalogue, article, paragraph, [])
			.filter(range => range.end > start && range.start < end)
			.map(range => ({...range, start: range.start - start, end: range.end - start})),
		places: [{paragraph, start, end}],
	}));
}
