import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {createCorpus} from '../source/corpus/create.js';
import type {Actor, NameEntry, Place} from '../source/corpus/model.js';
import {sureVoices} from '../source/compare/voices/listed/sure-voices.js';
import {readGold} from './gold-file.js';
import {microScore, scoreGold} from './gold-rows.js';
import {type Marked, unmarked} from './marked-text.js';
import {type Mention, recognise} from '../source/search/mentions/recognise.js';

/**
 * Names in several languages against golds made by hand, all of invented events: `node .build/bench/languages.js [folder] [-v]`. Listed names in
 * the cases of four languages; quotations beside a listed name in eight languages; rows of accounts in different
 * languages; places and actors of English news without a list; names discovered where a language has no rules for it.
 */
const [folder = 'test/fixtures/languages', flag] = process.argv.slice(2);
const verbose = flag === '-v';
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

const score = (right: number, found: number, wanted: number): string =>
	`F ${((2 * right) / (found + wanted)).toFixed(3)} (P ${(right / found).toFixed(3)}, R ${(right / wanted).toFixed(3)}; ${right} of ${wanted}, ${found - right} wrong)`;

function inflected(): void {
	const names = read('names.json') as readonly NameEntry[];
	const languages = new Map<string, {right: number; wanted: number; wrong: number}>();
	for (const [language, marked] of read('inflected.json') as readonly (readonly [string, string])[]) {
		const {text, spans} = unmarked(marked);
		const found = recognise(text, names).filter(({id}) => id !== undefined);
		const right = spans.filter(({text: words, mark}) => found.some(each => each.id === mark && each.text === words));
		const counts = languages.get(language) ?? {right: 0, wanted: 0, wrong: 0};
		counts.right += right.length;
		counts.wanted += spans.length;
		counts.wrong += found.length - right.length;
		languages.set(language, counts);
		if (verbose && (right.length < spans.length || found.length > right.length)) {
			console.log(`  ${text}\n    ${found.map(each => `${each.text} = ${each.id}`).join(', ')}`);
		}
	}
	for (const [language, {right, wanted, wrong}] of languages)
		console.log(`inflected, ${language}: ${right} of ${wanted}, ${wrong} wrong`);
}

const same = (one: Pick<Mention, 'start' | 'end'>, other: Pick<Mention, 'start' | 'end'>): boolean =>
	one.start === other.start && one.end === other.end;
const isPlace = (kind: string): boolean => kind === 'place' || kind === 'state';
const letter = (kind: string): string => (kind === 'person' ? 'p' : kind === 'organisation' ? 'o' : 'l');

function spansWithoutList(): void {
	const kinds = {places: [0, 0, 0], actors: [0, 0, 0], all: [0, 0, 0]};
	for (const marked of read('spans.json') as readonly string[]) {
		const {text, spans} = unmarked(marked);
		const found = recognise(text);
		const count = (
			sums: number[],
			wanted: readonly Marked[],
			got: readonly Mention[],
			alike: (mark: string, kind: string) => boolean,
		): void => {
			const counted = got.filter(
				each => !wanted.some(span => span.mark.endsWith('?') && span.start < each.end && each.start < span.end),
			);
			const sure = wanted.filter(({mark}) => !mark.endsWith('?'));
			const right = sure.filter(span => counted.some(each => same(span, each) && alike(span.mark, each.kind)));
			sums[0] = (sums[0] ?? 0) + right.length;
			sums[1] = (sums[1] ?? 0) + counted.length;
			sums[2] = (sums[2] ?? 0) + sure.length;
			if (verbose && sums === kinds.all) {
				const lost = sure.filter(span => !right.includes(span));
				const wrong = counted.filter(each => !right.some(span => same(span, each)));
				if (lost.length + wrong.length > 0)
					console.log(
						`  - ${lost.map(each => each.text).join(', ')}; + ${wrong.map(each => `${each.text} (${each.kind})`).join(', ')}: ${text}`,
					);
			}
		};
		count(
			kinds.places,
			spans.filter(({mark}) => mark.startsWith('l')),
			found.filter(({kind}) => isPlace(kind)),
			() => true,
		);
		count(
			kinds.actors,
			spans.filter(({mark}) => !mark.startsWith('l')),
			found.filter(({kind}) => !isPlace(kind)),
			(mark, kind) => letter(kind) === mark[0],
		);
		count(kinds.all, spans, found, (mark, kind) => letter(kind) === mark[0]);
	}
	for (const [kind, [right = 0, got = 0, wanted = 0]] of Object.entries(kinds))
		console.log(`without a list, ${kind}: ${score(right, got, wanted)}`);
}

function discovered(): void {
	for (const [language, paragraphs] of Object.entries(read('news.json') as Record<string, readonly string[]>)) {
		const words = paragraphs.join(' ').split(/\s+/).length;
		const found = recognise(paragraphs.join('\n')).map(({text}) => text);
		console.log(
			`discovered, ${language}: ${((100 * found.length) / words).toFixed(2)} in 100 words ${verbose ? found.join(', ') : ''}`,
		);
	}
	const sentences = read('nameless.json') as readonly string[];
	const wrong = sentences.flatMap(text => recognise(text).map(({text: words}) => words));
	console.log(`discovered in ${sentences.length} sentences without names: ${wrong.length} ${wrong.join(', ')}`);
}

type Quoted = readonly [language: string, marked: string, verbClass?: string, content?: string, orNone?: string];

function voices(): void {
	const names = read('names.json') as readonly NameEntry[];
	const tables = {actors: names, places: names};
	const languages = new Map<string, {right: number; wanted: number; wrong: number}>();
	for (const [language, marked, verbClass, content, orNone] of read('voices.json') as readonly Quoted[]) {
		const {text, spans} = unmarked(marked);
		const found = sureVoices(text, recognise(text, names), tables, language);
		const right = found.filter(
			voice =>
				voice.mention.id === spans[0]?.mark &&
				voice.verbClass === verbClass &&
				text.slice(voice.content.start, voice.content.end) === content,
		);
		const counts = languages.get(language) ?? {right: 0, wanted: 0, wrong: 0};
		counts.right += Math.min(1, right.length);
		counts.wanted += content === undefined || (orNone !== undefined && right.length === 0) ? 0 : 1;
		counts.wrong += found.length - right.length;
		languages.set(language, counts);
		if (verbose && (found.length > right.length || (right.length === 0 && content !== undefined))) {
			console.log(
				`  ${text}\n    ${found.map(each => `${each.mention.text} ${each.verb} (${each.verbClass})`).join(', ')}; ${recognise(
					text,
					names,
				)
					.map(each => `${each.text} = ${each.id}`)
					.join(', ')}`,
			);
		}
	}
	for (const [language, {right, wanted, wrong}] of languages)
		console.log(`voices, ${language}: ${right} of ${wanted}, ${wrong} wrong`);
}

function rows(): void {
	const names = read('names.json') as readonly NameEntry[];
	const corpus = createCorpus({
		actors: names.filter((each): each is Actor => each.kind !== 'place'),
		places: names.filter((each): each is Place => each.kind === 'place'),
	});
	const {precision, recall, f} = microScore(scoreGold(readGold(join(folder, 'rows.json'), corpus), corpus));
	console.log(`rows across and in languages: F ${f.toFixed(3)} (P ${precision.toFixed(3)}, R ${recall.toFixed(3)})`);
}

inflected();
voices();
rows();
spansWithoutList();
discovered();
