import type {Archive, Asked} from '../archive/port.js';
import {arrivedSince} from '../library/store/arrivals.js';
import {libraryFolder} from '../library/store/library-folder.js';
import type {Personal} from '../search/plan/field-parts.js';
import {personalOf} from '../settings/personal.js';
import {keptSettings} from './kept-settings.js';

/** What the person has done with articles, and what is new to them. */
export function keptPersonal(): Personal {
	const {looked} = keptSettings();
	return personalSince(looked === '' ? undefined : looked);
}

/** The same, where what came after a time is new. @param since ISO time */
export function personalSince(since: string | undefined): Personal {
	return personalOf(keptSettings(), {arrived: arrivedSince(libraryFolder(process.env), since)});
}

/** Queries that ask for it. */
const isPersonal = /[#@]|\b(?:is|tag|saved):/iu;

/** An archive that knows what the person has done with its articles, once a query asks for that. */
export function asPerson(archive: Archive, read: () => Personal = keptPersonal): Archive {
	let personal: Personal | undefined;
	const asked = <T extends Asked>(question: T): T =>
		question.personal !== undefined || !isPersonal.test(question.query)
			? question
			: {...question, personal: (personal ??= read())};
	return {
		catalogue: signal => archive.catalogue(signal),
		find: (question, signal) => archive.find(asked(question), signal),
		facets: (question, signal) => archive.facets(asked(question), signal),
		grid: (question, signal) => archive.grid(asked(question), signal),
		ids: (question, signal) => archive.ids(asked(question), signal),
		headers: (ids, signal) => archive.headers(ids, signal),
		articles: (ids, signal) => archive.articles(ids, signal),
		texts: (question, signal) => archive.texts(asked(question), signal),
		marked: (question, signal) => archive.marked(question, signal),
		filed: (negotiations, signal) => archive.filed(negotiations, signal),
		statistics: (words, signal) => archive.statistics(words, signal),
		names: (which, query, signal) => archive.names(which, query, signal),
		outlets: (query, signal) => archive.outlets(query, signal),
		negotiations: (query, signal) => archive.negotiations(query, signal),
		close: () => archive.close(),
	};
}
