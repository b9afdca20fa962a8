import {type DistinctiveWord, distinctiveWords} from '../../../compare/wording/distinctive.js';
import {wordingByContrast} from '../../../compare/wording/contrast.js';
import type {Line} from '../../../compare/wording/concordance.js';
import type {LabelUse} from '../../../compare/wording/article-labels.js';
import type {Words} from '../../words/words.js';
import type {Item, LensRow, LensSource} from '../lens-table.js';
import {noneIn} from './none.js';
import {unbroken} from './unbroken.js';

/** What each account calls each thing and name, what they call differently first; before that the words that set full texts apart. */
export function wordingRows(source: LensSource): readonly LensRow[] {
	const {catalogue, comparison, words} = source;
	const {articles} = comparison;
	const labels = wordingByContrast(catalogue, articles, comparison.overrides).map(({name, cells}) => ({
		label: name,
		cells: articles.map(article => ({
			none: noneIn(words, article),
			items: (cells.find(cell => cell.article === article.id)?.labels ?? []).flatMap(use => labelItems(words, use)),
		})),
	}));
	return [...distinctiveRows(source), ...labels];
}

function distinctiveRows({catalogue, comparison, words}: LensSource): readonly LensRow[] {
	const found = distinctiveWords(catalogue, comparison.articles);
	if (found.every(each => each.words.length === 0)) return [];
	const cells = comparison.articles.map(({id, text}) => ({
		none: text === 'full' ? '' : words.briefCell,
		items: (found.find(({article}) => article === id)?.words ?? []).map(each => wordItem(words, each)),
	}));
	return [{label: words.distinctive, cells}];
}

/** “invasion: 24 against 0; G² 33.3, log₂ 5.6”: raw counts, how certain, how large. */
function wordItem(words: Words, {word, count, others, logLikelihood, logRatio, first}: DistinctiveWord): Item {
	return {
		text: `${word}: ${words.against(count, others)}; G² ${logLikelihood.toFixed(1)}, log₂ ${logRatio.toFixed(1)}`,
		ranges: [{start: 0, end: word.length, style: 'strong'}],
		places: first === undefined ? [] : [first],
	};
}

/** “Upper Karabakh: own 1, quoted 2”, and under it the line in which it stands first. */
function labelItems(words: Words, {label, own, quoted, inBrief, unplaced, lines}: LabelUse): readonly Item[] {
	const counts = [
		...(own > 0 ? [words.own(own)] : []),
		...(quoted > 0 ? [words.quoted(quoted)] : []),
		...(inBrief > 0 ? [words.inBrief(inBrief)] : []),
		...(unplaced.length > 0 ? [words.unplaced(unplaced.length)] : []),
	];
	const [first] = lines;
	return [
		{
			text: `${label}: ${counts.map(unbroken).join(', ')}`,
			ranges: [{start: 0, end: label.length, style: 'strong'}],
			places: lines,
		},
		...(first === undefined ? [] : [evidence(first)]),
	];
}

function evidence({left, text, right}: Line): Item {
	const line = `${left}${text}${right}`.replace(/\s/gu, ' ');
	const around = {start: left.length, end: left.length + text.length};
	return {
		text: line,
		lead: '  ',
		around,
		ranges: [
			{...around, style: 'accent'},
			{start: 0, end: line.length, style: 'dim'},
		],
	};
}
