import {z} from 'zod';
import {compareArticles} from '../../compare/comparison.js';
import {chooseAccounts, mostAccounts, outletsAsked} from '../../compare/chosen-accounts.js';
import type {Article} from '../../corpus/model.js';
import type {Override} from '../../corpus/override.js';
import {articleRecord, comparisonRecord} from '../../output/record.js';
import {tableRecords} from '../../output/table-record.js';
import {withAccounts} from '../../output/lens-accounts.js';
import {voicesTable} from '../../output/voices-table.js';
import type {OpenedArchive} from '../open-archive.js';
import {type Answer, sourceOf} from './answer.js';

/** What a tool answers from. */
export type Here = OpenedArchive & {readonly overrides: readonly Override[]};

const mostHits = 50;
const mostRead = 8;
const mostNames = 100;
/** Of so many articles that a query finds accounts are chosen. */
const mostCandidates = 200;

const query = z
	.string()
	.max(2000)
	.describe(
		'Words and names, misspelt ones too; "a phrase", a | b, !not, (groups), a NEAR/5 b; actor: place: outlet: negotiation: origin: said: title: lang: after: before: on:2020-10',
	);
const ids = z.array(z.string()).max(mostAccounts).describe('Ids of articles, as search gives them');
const which = z.object({
	ids: ids.optional(),
	query: query.optional().describe('Without ids: the accounts that compare best are chosen from what it finds'),
});

/** A tool: what it is for, what it takes, what it answers. The only ones there are, all of them reading only. */
export const assistantTools = {
	search: {
		description:
			'Finds articles about the same negotiations by different outlets. Answers say what each part of the query was taken for, and where it matched.',
		input: z.object({
			query,
			from: z.number().int().min(0).default(0).describe('Index of the first article wanted'),
			limit: z.number().int().min(1).max(mostHits).default(10),
		}),
		async answer({archive, corpus}: Here, asked: {query: string; from: number; limit: number}): Promise<Answer> {
			const found = await archive.find({...asked, order: 'negotiation'});
			const {understood, problem} = found;
			// Past the end the last page is given: there is nothing on the one that was asked for.
			const hits = found.from < asked.from ? [] : found.hits;
			return {
				found: found.count,
				...(found.counted === 'at least' && {foundAtLeast: true}),
				from: asked.from,
				understood: understood.map(({term, meaning, count}) => ({term, meaning, articles: count})),
				problem: problem?.message,
				articles: hits.map(({article, matches}) => ({
					...sourceOf(corpus, article),
					matches: matches.map(({where, text}) => ({where: placeName(where), text})),
				})),
			};
		},
	},
	read: {
		description: 'Gives articles whole, paragraph by paragraph, with their source and whose words they are in.',
		input: z.object({ids: z.array(z.string()).min(1).max(mostRead).describe('Ids of articles, as search gives them')}),
		async answer(here: Here, asked: {ids: string[]}): Promise<Answer> {
			const {corpus} = here;
			const articles = await Promise.all(asked.ids.map(id => articleNamed(here, id)));
			return {
				articles: articles.map(article => {
					const {matches: _, ...record} = articleRecord(corpus, {article, matches: []});
					return {...sourceOf(corpus, article), ...record};
				}),
			};
		},
	},
	compare: {
		description:
			'Puts two to four accounts side by side: rows of passages that tell the same, facts told differently with both values, and what only one tells. “Not in the text here” is never “omitted”.',
		input: which,
		async answer(here: Here, asked: z.infer<typeof which>): Promise<Answer> {
			const {corpus, overrides} = here;
			const articles = await accounts(here, asked);
			return comparisonRecord(
				corpus,
				compareArticles(corpus, articles, overrides),
				`karabakh-reader compare ${articles.map(({id}) => id).join(' ')}`,
			);
		},
	},
	names: {
		description: 'Actors or places named in the texts: how often, in how many articles, when and by which outlets.',
		input: z.object({
			kind: z.enum(['actors', 'places']),
			query: z.string().max(200).default('').describe('A name, misspelt or half-remembered; empty: the most named'),
			limit: z.number().int().min(1).max(mostNames).default(20),
		}),
		async answer({archive}: Here, asked: {kind: 'actors' | 'places'; query: string; limit: number}): Promise<Answer> {
			const rows = await archive.names(asked.kind, asked.query);
			return {
				found: rows.length,
				names: rows.slice(0, asked.limit).map(row => ({...row, listed: row.verified !== false})),
			};
		},
	},
	voices: {
		description:
			'Who is let speak in two to four accounts: sentences, words, words quoted, verbs with their class, a passage of each. What could not be attributed is not guessed.',
		input: which,
		async answer(here: Here, asked: z.infer<typeof which>): Promise<Answer> {
			const {corpus, overrides} = here;
			const articles = await accounts(here, asked);
			const table = withAccounts(voicesTable(corpus, articles, overrides), corpus, articles);
			return {
				articles: articles.map(article => sourceOf(corpus, article)),
				notes: table.notes,
				voices: tableRecords(table),
			};
		},
	},
} as const;

function placeName(where: 'title' | 'field' | number): string {
	return typeof where === 'number' ? `paragraph ${where + 1}` : where === 'title' ? 'headline' : 'front matter';
}

/** @throws {Error} for an id that no article has */
async function articleNamed({articles}: Here, id: string): Promise<Article> {
	const [article] = await articles([id]);
	if (article === undefined) throw new Error(`There is no article “${id}”: search gives the ids there are.`);
	return article;
}

/** @throws {Error} where there are not two */
async function accounts(here: Here, asked: z.infer<typeof which>): Promise<readonly Article[]> {
	const named = await Promise.all([...new Set(asked.ids)].map(id => articleNamed(here, id)));
	if (named.length > 1) return named;
	if (named.length === 1) throw new Error('One account cannot be compared: give two to four ids, or a query.');
	const {query: words} = asked;
	if (words === undefined) throw new Error('Give the ids of two to four articles, or a query.');
	const {hits, count} = await here.archive.find({query: words, order: 'negotiation', from: 0, limit: mostCandidates});
	const found = await here.articles(hits.map(({article}) => article.id));
	const chosen = chooseAccounts(here.corpus, found, {most: mostAccounts, asked: outletsAsked(hits)});
	if (chosen.length > 1) return chosen;
	throw new Error(`${count} articles match, and no two of them are accounts to compare.`);
}
