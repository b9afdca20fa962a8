import {checkBrief, checkCovers} from './check-briefs.js';
import {checkFormerIds} from './check-former-ids.js';
import {checkNames} from './check-names.js';
import {checkWording} from './check-wording.js';
import {checkSeen} from './check-seen.js';
import {daysBefore} from '../dates.js';
import {articleById, negotiationOf} from '../lookup.js';
import type {Article, Corpus, Negotiation, Problem} from '../model.js';
import {orderProblems} from '../order.js';
import {present} from '../schema/present.js';
import {sourceOf, sourceOfPart} from '../files/source-of.js';

function warn(record: Article | Negotiation, field: string, message: string): Problem {
	const {file, lineOf, line} = sourceOf(record);
	return {
		file,
		...present({line: lineOf?.(field) ?? line}),
		field,
		message: `${field}: ${message}`,
		severity: 'warning',
	};
}

/** Talks are announced some weeks ahead. In days. */
const longestAnnouncement = 31;

/** An article much older than the talks it is filed under belongs elsewhere, or a date is wrong. */
function checkDate(article: Article, negotiation: Negotiation | undefined): Problem[] {
	if (negotiation === undefined || negotiation.date === '') {
		return [];
	}

	const earliest = daysBefore(negotiation.date, longestAnnouncement);
	const {published} = article;
	if (published >= earliest.slice(0, published.length)) {
		return [];
	}

	const message = `${published} is more than a month before the negotiation (${negotiation.date}): correct the date or move the article`;
	return [warn(article, 'published', message)];
}

function checkArticle(article: Article, negotiation: Negotiation | undefined): Problem[] {
	const problems = [...checkDate(article, negotiation), ...checkBrief(article), ...checkCovers(article)];
	if (article.paragraphs.length === 0) {
		const {file} = sourceOf(article);
		problems.push({file, message: 'no text below the front matter: add its paragraphs', severity: 'warning'});
	}

	return problems;
}

/** A folder is named after its first day. */
function checkFolder(negotiation: Negotiation): Problem[] {
	const {id, date, until = date} = negotiation;
	const named = /^\d{4}-\d{2}-\d{2}/.exec(id)?.[0];
	if (named === undefined || (named >= date.slice(0, 10) && named <= until)) {
		return [];
	}

	return [
		warn(negotiation, 'date', `${date} does not fit the folder name “${id}”: rename the folder or correct the date`),
	];
}

/** What a newcomer is to meet first must be there. */
function checkStart(corpus: Corpus): Problem[] {
	const {start = []} = corpus;
	const {file = 'corpus.yaml', line} = sourceOfPart(start) ?? {};
	return start
		.filter(id => articleById(corpus, id) === undefined)
		.map(id => ({
			file,
			...present({line}),
			field: 'start',
			message: `start: there is no article “${id}”: correct or remove the id`,
			severity: 'warning',
		}));
}

/** Everything wrong with a corpus: what reading it found, and what shows only when its files are seen together. By file and line. */
export function checkCorpus(corpus: Corpus): Problem[] {
	return orderProblems([
		...corpus.problems,
		...corpus.negotiations.flatMap(checkFolder),
		...corpus.articles.flatMap(article => checkArticle(article, negotiationOf(corpus, article.negotiation))),
		...checkFormerIds(corpus),
		...checkNames(corpus),
		...checkSeen(corpus),
		...checkStart(corpus),
		...checkWording(corpus),
	]);
}
