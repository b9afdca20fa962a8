#!/usr/bin/env node
// A note with properties for each article, in a folder of an Obsidian vault. Names become links, so that the graph shows who is in which account.
// Usage: karabakh-reader print [query…] --format jsonl | node obsidian.mjs FOLDER
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {createInterface} from 'node:readline';

const [folder = '.'] = process.argv.slice(2);
/** JSON is YAML: whatever a headline holds, it stays one value. */
const property = (name, value) => (value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`]);
/** Characters that end or divide a link. */
const link = name => `[[${name.replaceAll(/[[\]|#^]/g, ' ').trim()}]]`;

mkdirSync(folder, {recursive: true});
let notes = 0;
for await (const line of createInterface({input: process.stdin})) {
	const article = JSON.parse(line);
	const {id, title, outletName, published, publishedBasis, url, negotiation, words, actors, places, paragraphs} = article;
	const text = [
		'---',
		...property('title', title),
		...property('outlet', outletName),
		...property('published', published),
		...property('date basis', publishedBasis),
		...property('url', url),
		...property('negotiation', negotiation),
		...property('whose words', words),
		...property('actors', actors.map(({name}) => link(name))),
		...property('places', places.map(({name}) => link(name))),
		'---',
		'',
		...paragraphs.flatMap(paragraph => [paragraph, '']),
	].join('\n');
	writeFileSync(join(folder, `${id.replaceAll('/', ' ')}.md`), text);
	notes += 1;
}
console.error(`${notes} notes in ${folder}`);
