import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {islands} from '../helpers/paths.js';
import {runEach} from '../helpers/run.js';
import {temporaryFolder, writeFiles} from '../helpers/temporary.js';

/** Sets a title, turns the text round, erases the screen. */
const evil = '\u001B]0;x\u0007\u202E\u009B2J\u001B[31m';
const page = '<title>Ferry talks go on</title><p>Both delegations met in the customs house and spoke about the ferry.';
/** What no message may hold: controls but line feeds, and what turns text round. */
const steering = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]|\p{Bidi_Control}/u;

test('no file name and no argument reaches the terminal as a command to it', async t => {
	const folder = temporaryFolder(t);
	writeFiles(folder, {
		[`pages/a${evil}.html`]: page,
		[`pages/b${evil}.html`]: '',
		[`pages/c${evil}.json`]: '{"half',
		[`corpus/2031-03-01-ferry/gull${evil}.md`]: 'x',
		[`corpus/2031-03-01-ferry/tern.md`]: `---\ntitle: ${evil}\n---\n`,
		[`${evil}/2031-03-01-ferry/gull.md`]: 'no front matter',
	});
	const corpus = join(folder, evil);
	const into = join(folder, 'library');
	const lists = [
		['add', join(folder, 'pages'), '--into', into],
		['add', join(folder, 'pages'), '--into', into, '--show-removed', '--dry-run'],
		['add', join(folder, evil, 'none.html'), '--into', into],
		['add', `http://${evil}/`, '--into', into],
		['add', join(folder, 'pages'), '--into', into, '--outlet', evil],
		['add', join(folder, 'pages'), '--into', into, '--negotiation', evil],
		['add', join(folder, 'pages'), '--into', join(folder, 'pages', `a${evil}.html`)],
		['check', corpus],
		['check', corpus, '-f', 'json'],
		['check', join(folder, 'corpus')],
		['check', join(folder, evil, evil)],
		['--corpus', corpus, 'list', 'articles'],
		['--corpus', join(folder, evil, evil), 'print', 'x'],
		['--corpus', join(folder, 'corpus'), 'list', 'articles', evil],
		['--corpus', islands, 'print', evil],
		['--corpus', islands, 'print', `outlet:${evil}`],
		['--corpus', islands, 'compare', evil],
		['--corpus', islands, 'wording', 'skerry', evil],
		['--corpus', islands, 'list', evil],
		['--corpus', islands, 'list', 'outlets', '-o', join(folder, evil, evil, 'x')],
		['--corpus', islands, 'list', 'outlets', '-f', evil],
		[`--${evil}`],
		['--sort', evil],
		['--width', evil],
		['--completion', evil],
		[evil],
	];
	for (const [index, {stdout, stderr}] of (await runEach(t, lists)).entries()) {
		for (const text of [stdout, stderr]) assert.doesNotMatch(text, steering, lists[index]?.join(' '));
	}
});
