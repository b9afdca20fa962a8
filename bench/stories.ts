import {readFileSync} from 'node:fs';
import {performance} from 'node:perf_hooks';
import {averageLink, clustersAt} from '../source/compare/stories/average-link.js';
import {groupStories, type StoryArticle} from '../source/compare/stories/stories.js';
import {tfidfBaseline} from './tfidf-baseline.js';

type Told = StoryArticle & {readonly story: string};

/**
 * Story grouping measured: `node .build/bench/stories.js <stories.jsonl>`, one article a line with title, body, published
 * and the story it belongs to. Prints B-cubed precision, recall and F of our grouping and of a baseline: cosine of words
 * and letter 4-grams of headline and body, average link, at the best of several cuts.
 */
function main(file: string): void {
	const articles = readFileSync(file, 'utf8')
		.split('\n')
		.filter(line => line !== '')
		.map(line => JSON.parse(line) as Told);
	const start = performance.now();
	const stories = groupStories(articles);
	const taken = performance.now() - start;
	report(`groupStories (${taken.toFixed(0)} ms)`, articles, stories);
	report(
		'groupStories without dates',
		articles,
		groupStories(articles.map(({id, title, body}) => ({id, title, body}))),
	);
	report('baseline', articles, baseline(articles));
}

function report(what: string, articles: readonly Told[], groups: readonly (readonly string[])[]): void {
	const {precision, recall, f} = bCubed(articles, groups);
	console.log(
		`${what.padEnd(34)} ${groups.length} groups   B-cubed precision ${precision.toFixed(4)}   recall ${recall.toFixed(4)}   F ${f.toFixed(4)}`,
	);
}

/** B-cubed (Bagga and Baldwin 1998): for each article how pure its group is, and how much of its story the group holds. */
function bCubed(
	articles: readonly Told[],
	groups: readonly (readonly string[])[],
): {precision: number; recall: number; f: number} {
	const storyOf = new Map(articles.map(({id, story}) => [id, story] as const));
	const sizes = new Map<string, number>();
	for (const {story} of articles) sizes.set(story, (sizes.get(story) ?? 0) + 1);
	let [precision, recall] = [0, 0];
	for (const group of groups) {
		for (const id of group) {
			const story = storyOf.get(id) ?? '';
			const together = group.filter(other => storyOf.get(other) === story).length;
			precision += together / group.length / articles.length;
			recall += together / (sizes.get(story) ?? 1) / articles.length;
		}
	}
	return {precision, recall, f: (2 * precision * recall) / (precision + recall)};
}

function baseline(articles: readonly Told[]): string[][] {
	const texts = articles.map(({title, body}) => `${title} ${body}`);
	const measure = tfidfBaseline(texts);
	const near = texts.map(() => new Map<number, number>());
	for (const [one, text] of texts.entries()) {
		for (let other = 0; other < one; other++) {
			const similarity = measure(text, texts[other] ?? '');
			if (similarity < 0.05) continue;
			near[one]?.set(other, similarity);
			near[other]?.set(one, similarity);
		}
	}
	const cuts = [0.15, 0.2, 0.25, 0.3].map(cut =>
		clustersAt(near.length, averageLink(near, cut), cut).map(group => group.map(index => articles[index]?.id ?? '')),
	);
	return cuts.toSorted((a, b) => bCubed(articles, b).f - bCubed(articles, a).f)[0] ?? [];
}

main(process.argv[2] ?? '');
