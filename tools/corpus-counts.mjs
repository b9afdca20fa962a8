// @ts-check
import {inProject} from './project.mjs';

const {readCorpus} = await import(inProject('.build', 'source/corpus/read.js'));

const months = 'January February March April May June July August September October November December'.split(' ');

/** @param {string} date `2020-10-08` or `2020-10` */
function monthOf(date) {
	const [year, month] = date.split('-');
	return `${months[Number(month) - 1]} ${year}`;
}

/** The outlets whose articles the project began with. */
const firstOutlets = {
	massispost: 'MassisPost',
	'guardian-nigeria': 'The Guardian (Nigeria)',
	'guardian-uk': 'The Guardian (UK)',
	thanhnien: 'Thanh Niên',
};

/** @param {readonly any[]} articles @param {readonly any[]} negotiations */
function sharedTable(articles, negotiations) {
	const ids = Object.keys(firstOutlets);
	const rows = negotiations
		.map(({id, title, date}) => ({
			title: `${date} ${title}`,
			has: ids.map(outlet => articles.some(each => each.negotiation === id && each.outlet === outlet)),
		}))
		.filter(({has}) => has.filter(Boolean).length > 1)
		.toSorted((a, b) => b.has.filter(Boolean).length - a.has.filter(Boolean).length);
	return [
		`| | ${Object.values(firstOutlets).join(' | ')} |`,
		`| --- |${ids.map(() => ' :-: |').join('')}`,
		...rows.map(({title, has}) => `| ${title} | ${has.map(there => (there ? '✓' : '')).join(' | ')} |`),
	].join('\n');
}

const isInferred = (/** @type {string | undefined} */ basis) => basis?.startsWith('inferred') === true;

/** What the shipped corpus holds, in sentences for the two READMEs: the only place where its size is written down. */
export async function corpusCounts() {
	const {articles, negotiations} = await readCorpus([inProject('articles')]);
	/** @param {(article: any) => unknown} holds */
	const count = holds => articles.filter(holds).length;
	const told = negotiations.filter((/** @type {any} */ {id}) =>
		articles.some((/** @type {any} */ each) => each.negotiation === id),
	);
	const days = told.map((/** @type {any} */ {date}) => date).toSorted();
	const outlets = new Set(articles.map((/** @type {any} */ {outlet}) => outlet)).size;
	const size = `${articles.length} accounts by ${outlets} outlets of ${told.length} negotiations, ${monthOf(days[0])} to ${monthOf(days.at(-1))}.`;
	return {
		size,
		shared: sharedTable(articles, told),
		details: [
			size,
			'',
			`- Of the original, ${count(each => each.covers === 'opening')} could be read in their opening only.`,
			`- Dates: ${count(each => isInferred(each.publishedBasis))} are inferred, and ${count(each => each.published.length < 10)} give the month only.`,
			`- Titles: ${count(each => isInferred(each.titleBasis))} are inferred, ${count(each => each.title.startsWith('['))} are descriptions of ours.`,
			`- Origins: ${count(each => each.origin !== undefined)} name who wrote the text first, ${count(each => each.origin !== undefined && isInferred(each.originBasis))} of them inferred.`,
		].join('\n'),
	};
}
