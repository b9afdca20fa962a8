import type {Article, Tables} from '../corpus/model.js';
import type {Override} from '../corpus/override.js';
import {isReadForSpeech, languageName, speechReading} from '../compare/voices/cue-language.js';
import type {Speaker} from '../compare/voices/speaker.js';
import {quotedWords} from '../compare/voices/quoted-words.js';
import {type VoiceCell, voicesTable as voiceRows} from '../compare/voices/voices-table.js';
import type {Table} from './formatter.js';
import {outletNameOf} from './wording-table.js';

const mostVerbs = 4;

const quotedNote =
	'QUOTED counts the words that the reporting verb itself quotes (said “…”). In our accounts other quotation marks hold the outlet’s words, of which nobody knows whether the speaker said them: no number there.';

/** Who is let speak in each account: sentences, words, verbs with their class, and one passage. */
export function voicesTable(corpus: Tables, articles: readonly Article[], overrides: readonly Override[] = []): Table {
	const unread = articles.filter(article => !isReadForSpeech(article));
	return {
		signed: true,
		...(articles.some(({text}) => text === 'brief') ? {notes: [quotedNote]} : {}),
		columns: [
			{key: 'speaker', title: 'SPEAKER'},
			{key: 'outlet', title: 'OUTLET'},
			{key: 'sentences', title: 'SENTENCES', align: 'right'},
			{key: 'words', title: 'WORDS', align: 'right'},
			{key: 'quoted', title: 'QUOTED', align: 'right'},
			{key: 'verbs', title: 'VERBS'},
			{key: 'passage', title: 'PASSAGE'},
			{key: 'article', title: 'ARTICLE', wide: true},
			{key: 'paragraph', title: 'PARAGRAPH', align: 'right', wide: true},
			...(unread.length > 0 ? [{key: 'note', title: 'NOTE'}] : []),
		],
		rows: [...voicesIn(corpus, articles, overrides), ...unread.map(article => howFarRead(corpus, articles, article))],
	};
}

/** An article in a language without rules for all speech says how far it was read; its counts say no more than that. */
function howFarRead(corpus: Tables, articles: readonly Article[], article: Article): Table['rows'][number] {
	const howFar =
		speechReading(article) === 'none' ? 'not looked for' : 'only quotations beside a listed name are looked for';
	return {
		outlet: outletNameOf(corpus, articles, article.id),
		article: article.id,
		note: `${howFar}: the article is ${languageName(article, 'en')}`,
	};
}

function voicesIn(corpus: Tables, articles: readonly Article[], overrides: readonly Override[]): Table['rows'] {
	return voiceRows(corpus, articles, overrides).flatMap(({speaker, cells}) =>
		cells.map(({article, sentences, words, directWords, verbs, voices}) => ({
			speaker: speakerName(speaker),
			outlet: outletNameOf(corpus, articles, article),
			sentences,
			words,
			quoted: quotedIn(articles, {article, directWords, voices}),
			verbs: verbs
				.slice(0, mostVerbs)
				.map(
					({verb, verbClass, count}) =>
						`${verb}${verb === verbClass ? '' : ` (${verbClass})`}${count > 1 ? ` ×${count}` : ''}`,
				),
			passage: voices[0] === undefined ? '' : passageOf(articles, voices[0]),
			article,
			paragraph: voices[0] === undefined ? undefined : voices[0].paragraph + 1,
		})),
	);
}

function quotedIn(
	articles: readonly Article[],
	cell: Pick<VoiceCell, 'article' | 'directWords' | 'voices'>,
): number | undefined {
	const article = articles.find(({id}) => id === cell.article);
	return article === undefined ? cell.directWords : quotedWords(article, cell);
}

/** “Unattributed” is an answer: nobody is guessed. */
export function speakerName(speaker: Speaker): string {
	if (!('name' in speaker)) return speaker.kind === 'none' ? 'unattributed' : 'the outlet';
	return speaker.kind === 'open' ? 'open (a pronoun or description)' : speaker.name;
}

function passageOf(
	articles: readonly Article[],
	voice: {article: string; paragraph: number; content: {start: number; end: number}},
): string {
	const paragraph = articles.find(({id}) => id === voice.article)?.paragraphs[voice.paragraph] ?? '';
	return paragraph.slice(voice.content.start, voice.content.end);
}
