#!/usr/bin/env node
// @ts-check
// Usage: node tools/word-counts.mjs <counts.tsv>: makes the table of how common English words are in news.
// A line of the counts is a word and the number of paragraphs it stands in, parted by a tab; `# word⇥paragraphs of N` says of how many.
import {readFileSync, writeFileSync} from 'node:fs';
import {inProject} from './project.mjs';
import {runTool} from './run-tool.mjs';

/** A word in fewer paragraphs than this share is as rare as any that was never seen. */
const leastShare = 0.0007;
/** Steps to a factor of e: the table keeps the step, not the count. */
const steps = 2;

await runTool('tsc', ['-p', 'tsconfig.build.json']);
const {stem} = await import(inProject('.build', 'source/compare/rows/stem.js'));
const [head = '', ...lines] = readFileSync(process.argv[2] ?? '', 'utf8').split('\n');
const paragraphs = Number(/of (\d+)/.exec(head)?.[1]);
/** @type {Map<string, number>} */
const counts = new Map();
for (const line of lines) {
	const [word = '', count] = line.split('\t');
	const key = stem(word.replace(/'s$/, '').replaceAll("'", ''));
	if (key !== '') counts.set(key, (counts.get(key) ?? 0) + Number(count));
}
/** @type {string[][]} */
const levels = [];
for (const [key, count] of counts) {
	const share = Math.min(1, count / paragraphs);
	if (share >= leastShare) (levels[Math.round(-Math.log(share) * steps)] ??= []).push(key);
}
const rows = Array.from(levels, level => `\t'${(level ?? []).toSorted().join(' ')}',\n`).join('');
writeFileSync(
	inProject('source/compare/rows/counted-words.ts'),
	`/**
 * Stems of English news by how many paragraphs they stand in: line n holds those in a share of about e^(-n / ${steps}) of them.
 * Counted in 843,960 paragraphs of 37,554 news articles; made by tools/word-counts.mjs.
 */
export const countedWords: readonly string[] = [
${rows}];

/** Lines to a factor of e. */
export const countedSteps = ${steps};
`,
);
