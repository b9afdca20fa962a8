import {readFileSync} from 'node:fs';
import {performance} from 'node:perf_hooks';
import {type Attribution, attributeQuotes} from '../source/compare/voices/attribution.js';

/**
 * Attribution against marked articles: `node bench/quotes.js <quotes.jsonl> [odd|even]`. Prints the F of content tokens over all articles,
 * that of indirect content (marked contents without a quotation mark, against all that is found, and what is found without one against all
 * that is marked), and the share of direct quotes (a quotation mark and four words or more) whose source overlaps the marked one.
 */
type Offsets = readonly (readonly [number, number])[];
type Marked = {readonly source: Offsets; readonly cue: Offsets; readonly content: Offsets};
type Document = {readonly id: string; readonly text: string; readonly attributions: readonly Marked[]};

const [, , path = '', half = ''] = process.argv;
const documents = readFileSync(path, 'utf8')
	.split('\n')
	.filter(line => line !== '')
	.map((line): Document => JSON.parse(line))
	.filter((_, index) => half === '' || (index % 2 === 1) === (half === 'odd'));

const words = (text: string): number[] => [...text.matchAll(/[\p{L}\p{N}_]+/gu)].map(match => match.index);
const inside = (offsets: Offsets, at: number): boolean => offsets.some(([start, end]) => at >= start && at < end);
const overlaps = (offsets: Offsets, start: number, end: number): boolean =>
	offsets.some(([from, to]) => from < end && to > start);

function bestFor(marked: Marked, found: readonly Attribution[], starts: readonly number[]): Attribution | undefined {
	let best: Attribution | undefined;
	let bestScore = 0;
	const wanted = starts.filter(at => inside(marked.content, at)).length;
	for (const each of found) {
		if (!overlaps(marked.content, each.content.start, each.content.end)) {
			continue;
		}
		const own = starts.filter(at => at >= each.content.start && at < each.content.end);
		const shared = own.filter(at => inside(marked.content, at)).length;
		const score = shared / (own.length + wanted - shared);
		if (score > bestScore) {
			best = each;
			bestScore = score;
		}
	}
	return best;
}

let [both, onlyFound, onlyMarked, direct, rightSource, foundQuote, noSource, rightNone] = [0, 0, 0, 0, 0, 0, 0, 0];
let [indirectBoth, indirectFound, indirectMarked] = [0, 0, 0];
const mark = /["“”]|''/;
let milliseconds = 0;
for (const {id, text, attributions} of documents) {
	const begun = performance.now();
	const found = attributeQuotes(text);
	milliseconds += performance.now() - begun;
	const starts = words(text);
	const markedAll = attributions.flatMap(({content}) => content);
	const markedIndirect = attributions
		.filter(({content}) => !mark.test(content.map(([start, end]) => text.slice(start, end)).join(' ')))
		.flatMap(({content}) => content);
	const foundIndirect = found.filter(({content}) => !mark.test(text.slice(content.start, content.end)));
	for (const at of starts) {
		const isMarked = inside(markedAll, at);
		const isFound = found.some(({content}) => at >= content.start && at < content.end);
		const isIndirect = inside(markedIndirect, at);
		indirectBoth += Number(isIndirect && isFound);
		indirectMarked += Number(isIndirect && !isFound);
		indirectFound += Number(!isMarked && foundIndirect.some(({content}) => at >= content.start && at < content.end));
		both += Number(isMarked && isFound);
		onlyFound += Number(isFound && !isMarked);
		onlyMarked += Number(isMarked && !isFound);
	}
	for (const marked of attributions) {
		const content = marked.content.map(([start, end]) => text.slice(start, end)).join(' ');
		if (!mark.test(content) || words(content).length < 4) {
			continue;
		}
		const best = bestFor(marked, found, starts);
		if (marked.source.length === 0) {
			noSource++;
			rightNone += Number(best === undefined || best.source === null);
			continue;
		}
		direct++;
		foundQuote += Number(best !== undefined);
		const right =
			best !== undefined && best.source !== null && overlaps(marked.source, best.source.start, best.source.end);
		rightSource += Number(right);
		if (process.env['SHOW'] === 'sources' && !right) {
			const source = best?.source == null ? 'none' : text.slice(best.source.start, best.source.end);
			const [from, to] = [
				Math.min(...marked.content.flat(), ...marked.source.flat()),
				Math.max(...marked.content.flat(), ...marked.source.flat()),
			];
			console.log(
				`${id}: found “${source}”, marked “${marked.source.map(([s, e]) => text.slice(s, e)).join(' … ')}”\n    ${text.slice(Math.max(0, from - 60), to + 60).replaceAll('\n', '⏎')}`,
			);
		}
	}
}

const precision = both / (both + onlyFound);
const recall = both / (both + onlyMarked);
console.log(`${documents.length} articles, ${(milliseconds / documents.length).toFixed(2)} ms an article`);
console.log(
	`content tokens: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F ${((2 * precision * recall) / (precision + recall)).toFixed(4)}`,
);
console.log(
	`direct quotes: ${direct}, found ${(foundQuote / direct).toFixed(3)}, right source ${(rightSource / direct).toFixed(3)}; without source ${noSource}, left open ${rightNone}`,
);
const [sure, met] = [indirectBoth / (indirectBoth + indirectFound), indirectBoth / (indirectBoth + indirectMarked)];
console.log(
	`indirect content: precision ${sure.toFixed(4)}, recall ${met.toFixed(4)}, F ${((2 * sure * met) / (sure + met)).toFixed(4)}`,
);
