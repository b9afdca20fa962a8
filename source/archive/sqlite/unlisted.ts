import type {NameEntry} from '../../corpus/model.js';
import type {UnlistedName} from '../../search/corpus-index.js';
import {fold} from '../../text/fold.js';
import type {SqlDatabase} from './driver.js';

/** So many names are all looked at; of more only those that share letters with what was typed. */
const fewNames = 4_000;
const mostCandidates = 1_500;
const firstUse = `select u.name, min(u.article) as article, u.at, u.printed, u.kind from unlisted u`;

/** Names that no table lists, by first appearance. */
export function allUnlisted(database: SqlDatabase): readonly UnlistedName[] {
	return namesFrom(
		database
			.prepare(
				`select t.value as id, f.printed, f.kind from (${firstUse} group by u.name) f join tag t on t.number = f.name order by f.article, f.at`,
			)
			.all(),
	);
}

/** Those of them that may be meant by a text. */
export function unlistedNames(database: SqlDatabase, text: string): readonly NameEntry[] {
	const known = database.prepare("select count(*) as n from tag where kind = 'unlisted'").get();
	if (Number(known?.['n']) <= fewNames) return allUnlisted(database);
	const grams = gramsOf(fold(text).replaceAll(' ', ''));
	if (grams.length === 0) return [];
	const shared = grams.map(() => '(instr(value, ?) > 0)').join(' + ');
	const sql = `select t.value as id, u.printed, u.kind from
		(select number, value from tag where kind = 'unlisted' and ${shared} >= ? order by ${shared} desc, number limit ?) t
		join unlisted u on u.name = t.number
		where u.article = (select min(article) from unlisted where name = t.number) order by u.article, u.at`;
	const least = Math.max(1, Math.ceil(grams.length / 3));
	return namesFrom(database.prepare(sql).all(...grams, least, ...grams, mostCandidates));
}

/** Three letters side by side, of short texts two. */
function gramsOf(text: string): readonly string[] {
	const size = text.length < 6 ? 2 : 3;
	const grams = Array.from({length: Math.max(0, text.length - size + 1)}, (_, at) => text.slice(at, at + size));
	return [...new Set(grams)].slice(0, 24);
}

type Row = Readonly<Record<string, unknown>>;

function namesFrom(rows: readonly Row[]): readonly UnlistedName[] {
	return rows.map(({id, printed, kind}) => ({
		id: String(id),
		name: String(printed),
		// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as it was written
		kind: kind as UnlistedName['kind'],
	}));
}
