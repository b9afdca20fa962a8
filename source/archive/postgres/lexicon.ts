import type {NameEntry} from '../../corpus/model.js';
import type {Catalogue} from '../../search/catalogue.js';
import type {SlowLexicon} from '../../search/plan/lexicon.js';
import type {Criterion} from '../../search/plan/plan.js';
import {compile} from '../sql/compile.js';
import type {Dialect} from '../sql/dialect.js';
import type {SqlValue} from '../sql/pieces.js';
import {gramsOf} from './grams.js';
import {Hits} from './hits.js';
import {quoted, tagLexeme, wordLexeme} from './lexemes.js';
import type {Server} from './server.js';
import {unlistedFrom} from './unlisted.js';

/** So many names are all looked at; of more only those that share letters or sounds with what was typed. */
const fewNames = 4_000;
const mostCandidates = 1_500;

/** What understanding a query has to know of the texts, asked of a server. */
export function postgresLexicon(
	server: Server,
	catalogue: Catalogue,
	dialect: Dialect,
	signal: AbortSignal | undefined,
): SlowLexicon {
	const rows = (sql: string, ...values: readonly SqlValue[]): ReturnType<Server['rows']> =>
		server.rows(sql, values, signal);
	const stands = async (criterion: Criterion): Promise<boolean> =>
		(await new Hits(server, compile(criterion, dialect), signal).count(0)) > 0;
	const has = async (expression: string): Promise<boolean> =>
		(await rows('select 1 from article a where a.index @@ ?::tsquery limit 1', expression)).length > 0;
	const idOf = async (sql: string, id: string): Promise<string | undefined> => {
		const [row] = await rows(sql, id);
		return row === undefined ? undefined : String(row['id']);
	};
	return {
		hasRun: run =>
			run.length === 0 ? Promise.resolve(false) : stands({kind: 'words', term: '', runs: [run], as: 'word'}),
		async hasStart(start) {
			const found = await rows(
				'select word from vocabulary where word >= ? and word < ? limit 1',
				start,
				`${start}\u{10FFFF}`,
			);
			return found.length > 0 && has(`${quoted(wordLexeme(start))}:*`);
		},
		async wordsWith(letters, limit) {
			const found = await rows(
				'select word from vocabulary where strpos(word, ?) > 0 order by word limit ?',
				letters,
				limit,
			);
			return found.map(({word}) => String(word)).sort();
		},
		async headlineWords(first, shortest, longest) {
			const found = await rows(
				'select word from vocabulary where headline and word >= ? and word < ? and length(word) between ? and ?',
				first,
				`${first}\u{10FFFF}`,
				shortest,
				longest,
			);
			return found.map(({word}) => String(word)).sort();
		},
		async wordsFrom(first, shortest, longest) {
			const found = await rows(
				'select word from vocabulary where word >= ? and word < ? and length(word) between ? and ?',
				first,
				`${first}\u{10FFFF}`,
				shortest,
				longest,
			);
			return found.map(({word}) => String(word)).sort();
		},
		async unlistedNames(text): Promise<readonly NameEntry[]> {
			const [known] = await rows('select count(*) as n from (select 1 from unlisted limit ?) u', fewNames + 1);
			if (Number(known?.['n']) <= fewNames)
				return unlistedFrom(await rows('select * from unlisted order by filed, place'));
			const grams = JSON.stringify(gramsOf(text));
			return unlistedFrom(
				await rows(
					`select * from (select u.*, (select count(*) from unnest(u.grams) g where g = any(q.grams)) as shared
					from unlisted u, (select array(select jsonb_array_elements_text(?::text::jsonb)) as grams) q
					where u.grams && q.grams order by shared desc limit ?) best order by filed, place`,
					grams,
					mostCandidates,
				),
			);
		},
		async formsOf(id) {
			const forms = await rows('select form from form where name = ?', id);
			return forms.map(({form}) => String(form));
		},
		async isMentioned(names) {
			return stands({kind: 'mentions', term: '', names});
		},
		async articleOf(id) {
			const found =
				(await idOf('select id from identity where id = ?', id)) ??
				(await idOf('select article as id from former where id = ?', id));
			if (found !== undefined) return {id: found};
			for (const {id: folder, was = []} of catalogue.negotiations) {
				const former = was.find(name => id.startsWith(`${name}/`));
				if (former === undefined) continue;
				// oxlint-disable-next-line no-await-in-loop -- seldom more than one
				const moved = await idOf('select id from identity where id = ?', folder + id.slice(former.length));
				if (moved !== undefined) return {id: moved};
			}
			return undefined;
		},
		async articlesIn(negotiation) {
			const lexeme = quoted(tagLexeme('negotiation', negotiation));
			const found = await rows('select a.id from article a where a.index @@ ?::tsquery order by a.filed', lexeme);
			return found.map(({id}) => String(id));
		},
	};
}
