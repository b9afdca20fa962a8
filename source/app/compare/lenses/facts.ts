import {factCounts} from '../../../compare/facts/fact-counts.js';
import type {FactValue, NameOrder, Reprint} from '../../../compare/model.js';
import {sentencesOf} from '../../../compare/sentences.js';
import {outletOf} from '../../../corpus/lookup.js';
import type {Article} from '../../../corpus/model.js';
import {mentionsIn} from '../../../search/mentions/mentions.js';
import type {Words} from '../../words/words.js';
import type {Item, LensRow, LensSource} from '../lens-table.js';
import {noneIn} from './none.js';

/** Facts told differently, each value in the column of who tells it so; then the order of names in headlines, and what reprints made of their source. */
export function factsRows(source: LensSource): readonly LensRow[] {
	const {comparison, words} = source;
	const {articles, differences, nameOrders, reprints} = comparison;
	const told = new Set<string>();
	const differing = differences.map(({topic, values}) => ({
		label: words.fact(topic),
		cells: articles.map(article => ({
			none: noneIn(words, article),
			items: values
				.filter(value => value.article === article.id)
				.flatMap(value => valueItems(words, article, value, topic.kind === 'wording' || topic.kind === 'stance', told)),
		})),
	}));
	return [
		...differing,
		...nameOrders.map(order => orderRow(source, order)),
		...reprints.map(reprint => reprintRow(source, reprint)),
	];
}

/** The names that headlines join, as each has them. */
function orderRow({comparison, words}: LensSource, {values}: NameOrder): LensRow {
	return {
		label: words.nameOrder,
		cells: comparison.articles.map(article => ({
			none: '',
			items: values
				.filter(value => value.article === article.id)
				.map(({text, start, end}) => ({text, places: [{paragraph: -1, start, end}]})),
		})),
	};
}

/** How much was read: without it one cannot tell that nothing differs from that nothing was looked at. */
export function factsFoot({catalogue, comparison, words}: LensSource): string {
	return words.factsRead(factCounts(comparison.articles, article => mentionsIn(catalogue, article)));
}

/**
 * The value, and under it the sentence in which it stands, once for all rows; a clause or a quotation is shown in its
 * sentence only.
 */
function valueItems(
	words: Words,
	article: Article,
	{paragraph, text, start, end, stance}: FactValue,
	inSentence: boolean,
	told: Set<string>,
): readonly Item[] {
	const isHeadline = paragraph < 0;
	const whole = isHeadline ? article.title : (article.paragraphs[paragraph] ?? '');
	const sentence = sentencesOf(whole).find(each => each.start <= start && each.end >= end) ?? {
		start: 0,
		end: whole.length,
	};
	const sentenceText = whole.slice(sentence.start, sentence.end);
	const line = isHeadline ? words.headline(sentenceText) : sentenceText;
	const from = line.indexOf(sentenceText) + start - sentence.start;
	const places = [{paragraph, start, end}];
	const key = `${article.id} ${paragraph} ${sentence.start}`;
	const isTold = told.has(key);
	told.add(key);
	const value = stance === undefined ? text : inSentence ? words.stances[stance] : `${words.stances[stance]}: ${text}`;
	const head: Item = {text: value, ranges: [{start: 0, end: value.length, style: 'strong'}], places};
	const context: Item = {text: line, lead: '  ', ranges: [{start: from, end: from + end - start, style: 'accent'}]};
	if (stance !== undefined) return [head, context];
	if (inSentence) return [{...context, places}];
	return isTold ? [head] : [head, context];
}

/** Paragraphs of an article, each said in a sentence. */
function paragraphs(article: Article, indices: readonly number[], say: (text: string) => string): readonly Item[] {
	return indices.map(index => {
		const text = article.paragraphs[index] ?? '';
		return {text: say(text), places: [{paragraph: index, start: 0, end: text.length}]};
	});
}

/** What the source has that the copy lacks in the column of the source, what the copy made of it in its own. */
function reprintRow({catalogue, comparison, words}: LensSource, {source, copy, changes}: Reprint): LensRow {
	const {headline, missing, added, respelt} = changes;
	const tagOf = (id: string): string => {
		const article = comparison.articles.find(each => each.id === id);
		return article === undefined ? id : outletOf(catalogue, article.outlet).tag;
	};
	const ofSource = (article: Article): readonly Item[] => [
		{text: words.sourceOf(tagOf(copy))},
		...(headline === undefined ? [] : [{text: words.headline(headline.source)}]),
		...paragraphs(article, missing, words.notInCopy),
	];
	const ofCopy = (article: Article): readonly Item[] => [
		...(headline === undefined ? [] : [{text: words.headline(headline.copy)}]),
		...(headline === undefined || headline.reordered.length === 0
			? []
			: [{text: words.otherOrder(headline.reordered.join(', '))}]),
		...paragraphs(article, added, words.onlyInCopy),
		...respelt.map(name => ({text: words.respelt(name.copy, name.source)})),
	];
	return {
		label: words.reprint(tagOf(copy), tagOf(source)),
		cells: comparison.articles.map(article => {
			if (article.id === source) return {items: ofSource(article)};
			if (article.id === copy) return {none: words.copyUnchanged, items: ofCopy(article)};
			return {none: '', items: []};
		}),
	};
}
