import {annotationVersion} from '../../annotate/annotated.js';
import {forgetSummary} from './catalogue.js';
import {copyLine, vectorText} from './copy-line.js';
import type {Given, PostgresRow} from './row.js';
import {createPartitions} from './schema.js';
import type {Server} from './server.js';

/** So many words, forms and names are remembered as known to the archive; beyond that all are forgotten and asked again. */
const mostRemembered = 400_000;

/** Which articles are written: those that are new or changed, also those that are there as they are, or only those whose id nobody has. */
export type Which = 'changed' | 'all' | 'new';

const listed = '(select jsonb_array_elements_text(?::text::jsonb))';

/** Writes articles into the archive. What it has put there already it need not put again, so that one of them is kept for a whole run. */
export class ArticleWriter {
	readonly #server: Server;
	/** A name for the tables by which names are found. */
	readonly #namesHash: string;
	readonly #numbers = new Map<string, number>();
	/** Words, and whether one is known as word of a headline. */
	readonly #words = new Map<string, boolean>();
	readonly #forms = new Set<string>();
	/** Where names that no table lists stand first. */
	readonly #unlisted = new Map<string, string>();

	constructor(server: Server, namesHash: string) {
		this.#server = server;
		this.#namesHash = namesHash;
	}

	/** Those of the articles that are not in the archive as they are. */
	async changed<T extends Pick<Given, 'hash'> & {readonly article: {readonly id: string}}>(
		given: readonly T[],
	): Promise<readonly T[]> {
		const ids = JSON.stringify(given.map(({article}) => article.id));
		const rows = await this.#server.rows(`select id, hash, version from identity where id in ${listed}`, [ids]);
		const known = new Map(rows.map(row => [String(row['id']), row]));
		return given.filter(({article, hash}) => !isKept(known.get(article.id), hash));
	}

	/** All of the rows are there in the end, or none. @returns how many were new or changed */
	async write(rows: readonly PostgresRow[], which: Which = 'changed'): Promise<number> {
		if (rows.length === 0) return 0;
		await createPartitions(
			this.#server,
			rows.map(({filed}) => filed),
		);
		await this.#number(rows);
		const written = await this.#server.together(async one => {
			const changed = await this.#claim(one, rows, which);
			if (changed.length === 0) return changed;
			await forgetSummary(one);
			const ids = JSON.stringify(changed.map(({id}) => id));
			await deleteArticles(one, ids);
			await one.copy(`article(${columns.map(([column]) => column).join(', ')})`, this.#lines(changed));
			await one.rows(
				`update identity i set filed = r.filed, hash = r.hash, version = ?::int, names_hash = ?
				from jsonb_to_recordset(?::text::jsonb) as r(id text, filed text, hash text) where i.id = r.id`,
				[annotationVersion, this.#namesHash, JSON.stringify(changed.map(({id, filed, hash}) => ({id, filed, hash})))],
			);
			// What others write, too, comes last: it is waited for until this is all there.
			await this.#share(one, changed);
			return changed;
		});
		this.#remember(written);
		return written.length;
	}

	/** Makes the ids known, so that of two that write the same article one waits; says which articles are to be written. */
	async #claim(one: Server, rows: readonly PostgresRow[], which: Which): Promise<readonly PostgresRow[]> {
		const ids = JSON.stringify(rows.map(({id}) => id).sort());
		await one.rows(`insert into identity select id, '', '', 0, '' from ${listed} as l(id) on conflict do nothing`, [
			ids,
		]);
		const kept = await one.rows(`select id, hash, version from identity where id in ${listed} order by id for update`, [
			ids,
		]);
		const known = new Map(kept.map(row => [String(row['id']), row]));
		if (which === 'all') return rows;
		return rows.filter(({id, hash}) =>
			which === 'new' ? known.get(id)?.['hash'] === '' : !isKept(known.get(id), hash),
		);
	}

	/** Numbers for the names of the rows; one that was given to no article in the end does no harm. */
	async #number(rows: readonly PostgresRow[]): Promise<void> {
		const missing = [...new Set(rows.flatMap(({names}) => [...names.keys()]))].filter(id => !this.#numbers.has(id));
		if (missing.length === 0) return;
		const ids = JSON.stringify(missing.sort());
		await this.#server.rows(`insert into name(id) select id from ${listed} as l(id) on conflict do nothing`, [ids]);
		for (const {id, number} of await this.#server.rows(`select id, number from name where id in ${listed}`, [ids]))
			this.#numbers.set(String(id), Number(number));
	}

	*#lines(rows: readonly PostgresRow[]): Generator<string> {
		for (const row of rows) {
			const names = [...row.names].map(([id, count]) => [this.#numbers.get(id) ?? 0, count] as const);
			names.sort(([a], [b]) => a - b);
			yield copyLine(columns.map(([, valueOf]) => valueOf(row, names)));
		}
	}

	async #share(one: Server, rows: readonly PostgresRow[]): Promise<void> {
		const former = rows.flatMap(({id, was}) => was.map(each => ({id: each, article: id})));
		if (former.length > 0)
			await one.rows(
				'insert into former select r.id, r.article from jsonb_to_recordset(?::text::jsonb) as r(id text, article text) on conflict do nothing',
				[JSON.stringify(former)],
			);
		const {forms, words, unlisted} = this.#fresh(rows);
		if (forms.length > 0) await one.rows(insertForms, [JSON.stringify(forms)]);
		if (unlisted.length > 0) await one.rows(insertUnlisted, [JSON.stringify(unlisted)]);
		if (words.length > 0) await one.rows(insertWords, [JSON.stringify(words)]);
	}

	/** What of the rows this writer has not put into the archive yet; sorted, so that two that write never wait for each other. */
	#fresh(rows: readonly PostgresRow[]): {
		readonly forms: readonly (readonly [string, string])[];
		readonly words: readonly (readonly [string, boolean])[];
		readonly unlisted: readonly (PostgresRow['unlisted'][number] & {readonly filed: string})[];
	} {
		const forms = new Map<string, readonly [string, string]>();
		const words = new Map<string, boolean>();
		const unlisted = new Map<string, PostgresRow['unlisted'][number] & {readonly filed: string}>();
		for (const row of rows) {
			for (const form of row.forms) {
				const key = form.join('\n');
				if (!this.#forms.has(key)) forms.set(key, form);
			}
			for (const word of row.words)
				if (word !== '' && !this.#words.has(word) && !words.has(word)) words.set(word, false);
			for (const word of row.headlineWords) if (word !== '' && this.#words.get(word) !== true) words.set(word, true);
			for (const name of row.unlisted) {
				const first = unlisted.get(name.name);
				const at = placeKey(row.filed, name.place);
				if (at >= (this.#unlisted.get(name.name) ?? '\uFFFF')) continue;
				if (first === undefined || at < placeKey(first.filed, first.place))
					unlisted.set(name.name, {...name, filed: row.filed});
			}
		}
		return {forms: sorted(forms), words: sortedPairs(words), unlisted: sorted(unlisted)};
	}

	#remember(rows: readonly PostgresRow[]): void {
		for (const kept of [this.#words, this.#forms, this.#unlisted, this.#numbers])
			if (kept.size > mostRemembered) kept.clear();
		const {forms, words, unlisted} = this.#fresh(rows);
		for (const form of forms) this.#forms.add(form.join('\n'));
		for (const [word, isHeadline] of words) this.#words.set(word, isHeadline);
		for (const {name, filed, place} of unlisted) this.#unlisted.set(name, placeKey(filed, place));
	}
}

function isKept(row: Readonly<Record<string, unknown>> | undefined, hash: string): boolean {
	return row?.['hash'] === hash && row['version'] === annotationVersion;
}

const placeDigits = 8;

/** Sorts like the article and the place in it. */
function placeKey(filed: string, place: number): string {
	return `${filed}\u0000${String(place).padStart(placeDigits, '0')}`;
}

function sorted<T>(entries: ReadonlyMap<string, T>): readonly T[] {
	return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

function sortedPairs<T>(entries: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
	return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Takes articles out of the archive, all that is known of them. */
export async function removeArticles(one: Server, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	const list = JSON.stringify(ids);
	await one.rows(`select 1 from identity where id in ${listed} order by id for update`, [list]);
	await forgetSummary(one);
	await deleteArticles(one, list);
	await one.rows(`delete from identity where id in ${listed}`, [list]);
}

async function deleteArticles(one: Server, list: string): Promise<void> {
	await one.rows(
		`delete from article a using identity i where i.id in ${listed} and i.filed <> '' and a.filed = i.filed and a.id = i.id`,
		[list],
	);
	await one.rows(`delete from former where article in ${listed}`, [list]);
}

type Numbered = readonly (readonly [number: number, count: number])[];
type ValueOf = (row: PostgresRow, names: Numbered) => string | number | readonly number[];

/** The columns of an article, and what stands in each. */
const columns: readonly (readonly [column: string, valueOf: ValueOf])[] = [
	['filed', ({filed}) => filed],
	['id', ({id}) => id],
	['day', ({day}) => day],
	['last', ({last}) => last],
	['published', ({published}) => published],
	['negotiation', ({negotiation}) => negotiation],
	['outlet', ({outlet}) => outlet],
	['origin', ({origin}) => origin],
	['language', ({language}) => language],
	['title', ({title}) => title],
	['title_words', ({titleWords}) => titleWords],
	['headline', ({headline}) => headline],
	['names', (_, names) => names.map(([number]) => number)],
	['counts', (_, names) => names.map(([, count]) => count)],
	['title_stream', ({titleStream}) => titleStream],
	['body_words', ({bodyWords}) => bodyWords],
	['index', ({lexemes}) => vectorText(lexemes)],
	['header', ({header}) => header],
	['paragraphs', ({paragraphs}) => paragraphs],
	['annotation', ({annotation}) => annotation],
];

const insertForms = `insert into form select f->>0, f->>1 from jsonb_array_elements(?::text::jsonb) f on conflict do nothing`;

const insertWords = `insert into vocabulary select w->>0, (w->>1)::boolean from jsonb_array_elements(?::text::jsonb) w
	on conflict(word) do update set headline = true where excluded.headline and not vocabulary.headline`;

const insertUnlisted = `insert into unlisted select u->>'name', u->>'printed', u->>'kind', u->>'filed', (u->>'place')::int,
	array(select jsonb_array_elements_text(u->'grams')) from jsonb_array_elements(?::text::jsonb) u
	on conflict(name) do update set printed = excluded.printed, kind = excluded.kind, filed = excluded.filed, place = excluded.place, grams = excluded.grams
	where (excluded.filed, excluded.place) < (unlisted.filed, unlisted.place)`;
