import {readFileSync} from 'node:fs';
import type {FactValue} from '../source/compare/model.js';
import type {Article} from '../source/corpus/model.js';
import {readCorpus} from '../source/corpus/read.js';
import {type GoldEvent, scoreContradictions} from './gold-contradictions.js';

/**
 * Facts that differ, measured: `node .build/bench/contradictions.js <gold.json> [--names <articles folder>] [--only event,event] [-v]`.
 * The gold is one event or a list of events (see gold-contradictions.ts). Prints how many contradictions are found (two unlike values of one shown
 * together), how many pairs of unlike values are claimed, how many of these the gold has, and how many traps they fell into.
 * `-v` lists what is claimed, with what stands around it where the gold does not have it, and what is missed, for judging.
 */
const [, , file = '', ...rest] = process.argv;
const after = (option: string): string | undefined =>
	rest.includes(option) ? rest[rest.indexOf(option) + 1] : undefined;
const folder = after('--names');
const only = after('--only')?.split(',');
const names = folder === undefined ? {} : await readCorpus([folder]);
const gold = [
	JSON.parse(readFileSync(file, 'utf8')) as GoldEvent | readonly GoldEvent[],
].flat() as readonly GoldEvent[];

const sum = {gold: 0, found: 0, pairs: 0, right: 0, traps: 0, trapped: 0};
for (const event of gold) {
	if (only?.includes(event.event) === false) continue;
	const {articles, differences, found, missed, right, others, trapped} = scoreContradictions(event, names);
	const traps = event.traps?.length ?? 0;
	sum.gold += event.contradictions.length;
	sum.found += found.length;
	sum.pairs += right.length + others.length;
	sum.right += right.length;
	sum.traps += traps;
	sum.trapped += trapped.length;
	console.log(
		`${event.event.padEnd(34)} found ${found.length}/${event.contradictions.length}   pairs of values ${right.length + others.length}, in the gold ${right.length}   traps ${trapped.length}/${traps}`,
	);
	if (!rest.includes('-v')) continue;
	for (const difference of differences) {
		const isOther = others.some(each => each.difference === difference);
		console.log(
			`${isOther ? '  ?' : '  +'} ${JSON.stringify(difference.topic)} ${difference.values.map(value => `${place(articles, value)} “${value.text}”`).join(' / ')}`,
		);
		if (isOther) for (const value of difference.values) console.log(`        … ${around(articles, value)}`);
	}
	for (const each of missed) console.log(`  - ${each}`);
	for (const each of trapped) console.log(`  ! ${each}`);
}
console.log(
	`all: found ${sum.found}/${sum.gold}   pairs of values ${sum.pairs}, in the gold ${sum.right}   traps ${sum.trapped}/${sum.traps}`,
);

function place(articles: readonly Article[], {article, paragraph}: FactValue): string {
	return `${articles.findIndex(({id}) => id === article)}.${paragraph}`;
}

function around(articles: readonly Article[], {article, paragraph, start, end}: FactValue): string {
	const whole = articles.find(({id}) => id === article);
	const text = (paragraph < 0 ? whole?.title : whole?.paragraphs[paragraph]) ?? '';
	return text.slice(Math.max(0, start - 110), end + 90);
}
