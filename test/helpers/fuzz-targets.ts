import {viewOf} from '../../source/app/view.js';
import {keymap} from '../../source/app/keys/keymap.js';
import {parseArticle} from '../../source/corpus/parse/parse-article.js';
import {readFullYaml} from '../../source/corpus/yaml/yaml-full.js';
import {readYaml} from '../../source/corpus/yaml/yaml.js';
import type {Draft} from '../../source/library/draft.js';
import {draftsOf} from '../../source/library/input/drafts.js';
import {LibraryError} from '../../source/library/library-error.js';
import {articleFile} from '../../source/library/store/article-file.js';
import {search} from '../../source/search/search.js';
import {settingsFrom} from '../../source/settings/settings.js';
import {fuzzText, pick} from './fuzz-pieces.js';
import {sampleCorpus} from './sample-corpus.js';
import {openSession} from './session.js';

export type FuzzOutcome = {readonly input: unknown; readonly shown: unknown};

export type FuzzTarget = {
	readonly name: string;
	/** Of a million inputs. */
	readonly share: number;
	/** Makes one input and has it read. @returns the input, and everything that may reach a terminal */
	readonly run: (random: () => number) => FuzzOutcome | Promise<FuzzOutcome>;
};

const corpus = sampleCorpus();
const where = {id: 'a/b', negotiation: 'a', file: 'x.md', fullYaml: readFullYaml};
const front = [
	'---\n',
	'title: x\n',
	'outlet: harbour\n',
	'published: 2031-03-01\n',
	'published_basis: ',
	'language: en\n',
	'url: ',
	'text: brief\n',
	'covers: all\n',
	'terms: [',
	'was:\n',
	'Note: ',
	'\n---\n\n',
] as const;
const yaml = [
	'a: ',
	'b:\n',
	'  ',
	'- ',
	'[',
	'{a: b}',
	'"\\u0041"',
	"'x'",
	'|\n',
	'>\n',
	'&a ',
	'*a',
	'!!x ',
	'# ',
	'~',
	'? ',
] as const;
const query = [
	'actor:',
	'place:',
	'outlet:',
	'said:',
	'is:',
	'on:2031-03',
	'after:',
	'"',
	'(',
	')',
	'|',
	'!',
	"'",
	'marsh',
	'alyev',
	'..',
] as const;
const plain = [
	'Ministers meet over Skerry\n',
	'By Ada Quill\n',
	'1 March 2031\n',
	'Share this\n',
	'Read more: ',
	'Both sides spoke about the ferry and said that it would sail. ',
	'(Reuters) - ',
] as const;
const html = [
	'<p>',
	'</p>',
	'<div class="share">',
	'<html>',
	'<body>',
	'<article>',
	'<h1>',
	'<table><tr><td>',
	'<script>',
	'<!--',
	']]>',
	'&nbsp;',
	'&#1041;',
	'&lt;',
	'<a href="javascript:x">',
	'<meta property="og:title" content="',
	'Both sides spoke about the ferry. ',
] as const;
const feed = [
	'<?xml version="1.0"?><rss><channel>',
	'<title>',
	'</title>',
	'<item>',
	'</item>',
	'<link>https://x.example/1</link>',
	'<description>',
	'<![CDATA[',
	']]>',
	'<!DOCTYPE x [<!ENTITY a "b">]>',
	'&a;',
	'<feed>',
	'<entry>',
	'<pubDate>',
] as const;
const json = [
	'{"title": "x", "body": "Both spoke."}',
	'[',
	']',
	'{',
	'}',
	'"paragraphs": ["',
	'"published": ',
	',',
	'\n',
	'"items": [',
	'null',
	'1e999',
	'\\u202e',
] as const;
const settings = [
	'{"theme": "dark"}',
	'{',
	'}',
	'"notes": [',
	'{"article": "a/b", "paragraph": 1, "text": "x"}',
	']',
	'"sessions": [',
	',',
	'"keys": {"bookmark": ["B"]}',
	'-1',
	'1e9',
] as const;

const complete = (draft: Draft) => ({
	...draft,
	title: draft.title ?? 'x',
	published: draft.published ?? '2031-03-01',
	publishedBasis: draft.publishedBasis ?? 'stated',
	language: draft.language ?? 'en',
	outletId: draft.outletId ?? 'harbour',
});

/** What is refused by name is as good as what is read. */
async function added(text: string): Promise<unknown> {
	const bytes = Buffer.from(text);
	try {
		const {drafts, notes} = await draftsOf({name: 'x', bytes}, {today: '2031-03-01'});
		return [notes, drafts.map(draft => fileOf(draft))];
	} catch (error) {
		if (error instanceof LibraryError) return [];
		throw error;
	}
}

function fileOf(draft: Draft): string {
	try {
		return articleFile(complete(draft), 'a/b');
	} catch (error) {
		if (error instanceof LibraryError) return '';
		throw error;
	}
}

function reader(own: readonly [string, ...string[]], read: (text: string) => unknown): FuzzTarget['run'] {
	return async random => {
		const input = fuzzText(random, own);
		return {input, shown: await read(input)};
	};
}

const chords = [
	'j',
	'k',
	'h',
	'l',
	'enter',
	'esc',
	'tab',
	'space',
	'ctrl-l',
	'ctrl-u',
	...new Set(keymap.flatMap(({keys}) => keys)),
] as [string, ...string[]];

/** Some dozens of keys, pastes and resizes on the invented corpus, and the screen after each. */
function pressed(random: () => number): {input: unknown; shown: unknown} {
	const session = openSession({picker: random() < 0.2});
	const input: string[] = [];
	const shown: unknown[] = [];
	for (let steps = 20; steps > 0; steps--) {
		const kind = random();
		if (kind < 0.85) input.push(pick(random, chords));
		else
			input.push(
				kind < 0.95
					? `paste ${fuzzText(random, query).slice(0, 40)}`
					: `size ${Math.floor(random() * 200)} ${Math.floor(random() * 60)}`,
			);
		const step = input.at(-1) ?? '';
		if (step.startsWith('paste ')) session.paste(step.slice(6));
		else if (step.startsWith('size ')) {
			const [columns = 80, rows = 24] = step.slice(5).split(' ').map(Number);
			session.resize(Math.max(1, columns), Math.max(1, rows));
		} else session.press(step);
		shown.push(viewOf(session.state()));
	}
	return {input, shown};
}

/** Everything that reads what comes from outside. */
export const fuzzTargets: readonly FuzzTarget[] = [
	{
		name: 'front matter',
		share: 200_000,
		// Half of them begin as an article does: else most would be refused at their first line.
		run: reader(front, text =>
			[text, `---\ntitle: x\noutlet: harbour\n${text}`].map(each => parseArticle(each, where).article),
		),
	},
	{name: 'YAML', share: 200_000, run: reader(yaml, text => void readYaml(text, readFullYaml))},
	{
		name: 'query',
		share: 150_000,
		run: reader(query, text =>
			search(corpus, text, {typing: text.length % 2 === 0}).understood.map(({meaning}) => meaning),
		),
	},
	{name: 'plain text', share: 120_000, run: reader(plain, added)},
	{name: 'HTML', share: 60_000, run: reader(html, text => added(`<p>${text}`))},
	{name: 'feeds', share: 60_000, run: reader(feed, text => added(`<rss>${text}`))},
	{name: 'JSON', share: 100_000, run: reader(json, text => added(`{${text}`))},
	{
		name: 'settings',
		share: 100_000,
		run: reader(settings, text => {
			try {
				return void settingsFrom(JSON.parse(text));
			} catch (error) {
				if (error instanceof SyntaxError) return undefined;
				throw error;
			}
		}),
	},
	{name: 'keys', share: 10_000, run: pressed},
];
