import {readFileSync, statSync} from 'node:fs';
import {voicesOf, type Voice} from '../source/compare/voices/voices.js';
import {createCorpus} from '../source/corpus/create.js';
import type {Article, Corpus} from '../source/corpus/model.js';
import {readCorpus} from '../source/corpus/read.js';

/**
 * Attributions to judge by eye: `node bench/attributions.js <texts.jsonl|corpus folder> [how many] [seed]`. Prints as many as asked for,
 * drawn at random but the same for the same seed (0: all, in the order of the texts), each with its paragraph, in which ⟦…⟧ is the passage.
 * A line of the file holds `title`, `source` and `paragraphs`. Those that name nobody are not drawn; the last line counts them.
 */
type Text = {
	readonly title: string;
	readonly source: string;
	readonly paragraphs: readonly string[];
	readonly date?: string;
};

const [, , path = '', count = '100', seedText = '1'] = process.argv;

function ofLines(text: string): Corpus {
	return createCorpus({
		articles: text
			.split('\n')
			.filter(line => line !== '')
			.map((line, index) => {
				const {title, source, paragraphs, date = '2000-01-01'}: Text = JSON.parse(line);
				return {id: `texts/${index + 1}`, outlet: source, title, paragraphs, published: date, language: 'en'};
			}),
	});
}

/** mulberry32: a small generator with a seed. */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

function drawn<T>(all: readonly T[], size: number, seed: number): T[] {
	const next = random(seed);
	const rest = [...all];
	const taken: T[] = [];
	while (taken.length < size && rest.length > 0) {
		taken.push(...rest.splice(Math.floor(next() * rest.length), 1));
	}
	return taken;
}

const corpus = statSync(path).isDirectory() ? await readCorpus([path]) : ofLines(readFileSync(path, 'utf8'));
const all: {article: Article; voice: Voice}[] = corpus.articles.flatMap(article =>
	voicesOf(corpus, article).map(voice => ({article, voice})),
);
const named = all.filter(({voice}) =>
	voice.speakers.some(({kind}) => kind !== 'none' && kind !== 'outlet' && kind !== 'open'),
);
const shown = seedText === '0' ? all : drawn(named, Number(count), Number(seedText));

for (const [index, {article, voice}] of shown.entries()) {
	const text = article.paragraphs[voice.paragraph] ?? '';
	const {start, end} = voice.content;
	const who = voice.speakers
		.map(speaker => ('name' in speaker ? `${speaker.kind} ${speaker.name}` : speaker.kind))
		.join(' + ');
	const cue = voice.cue === null ? 'carried over' : text.slice(voice.cue.start, voice.cue.end);
	console.log(`${index + 1}. ${article.id} ¶${voice.paragraph + 1}`);
	console.log(`   WHO  ${who} (${voice.basis}${voice.source === null ? '' : `: ${voice.source.text}`})`);
	console.log(`   VERB ${voice.verb ?? '–'} (${voice.verbClass ?? '–'}): ${cue}`);
	console.log(`   ${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}\n`);
}
console.log(`${all.length} attributions, ${named.length} with a speaker`);
