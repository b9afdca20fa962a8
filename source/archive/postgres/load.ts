import {annotate, type Attribute} from '../../annotate/annotate.js';
import {negotiationOfFolder} from '../../corpus/parse/negotiation-of-folder.js';
import {negotiationOf, originOf} from '../../corpus/lookup.js';
import type {Article, Corpus} from '../../corpus/model.js';
import {besideKept} from './kept-beside.js';
import {type PostgresRow, rowOf} from './row.js';
import {createPartitions} from './schema.js';
import type {Server} from './server.js';

/** Articles that are put into the archive as one: all of them are there in the end, or none. */
export const batchSize = 100;

/** Puts articles into the archive, in batches; what is there already and has not changed is left alone. @returns how many were written */
export async function loadArticles(
	server: Server,
	tables: Corpus,
	articles: Iterable<Article>,
	attribute: Attribute,
	onBatch: (done: number) => void = () => {},
): Promise<number> {
	let written = 0;
	let done = 0;
	for (const batch of batches(articles)) {
		// oxlint-disable-next-line no-await-in-loop -- a batch is begun when the one before is kept
		const whole = await besideKept(server, batch);
		const rows = whole.map(article =>
			rowOf(annotate(tables, article, attribute), originOf(tables, article), dayOf(tables, article)),
		);
		// oxlint-disable-next-line no-await-in-loop -- a batch is begun when the one before is kept
		written += await writeRows(server, rows);
		done += batch.length;
		onBatch(done);
	}
	return written;
}

function dayOf(tables: Corpus, {negotiation}: Article): string {
	return (negotiationOf(tables, negotiation) ?? negotiationOfFolder(negotiation, [])).date;
}

function* batches(articles: Iterable<Article>): Generator<readonly Article[]> {
	let batch: Article[] = [];
	for (const article of articles) {
		batch.push(article);
		if (batch.length < batchSize) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}

/** @returns how many of the rows were new or changed */
export async function writeRows(server: Server, rows: readonly PostgresRow[]): Promise<number> {
	await createPartitions(
		server,
		rows.map(({day}) => day),
	);
	return server.together(async one => {
		const kept = await one.rows(
			'select id, hash, version from identity where id in (select jsonb_array_elements_text(?::text::jsonb)) for update',
			[JSON.stringify(rows.map(({id}) => id))],
		);
		const known = new Map(kept.map(row => [String(row['id']), row]));
		const changed = rows.filter(({id, hash, version}) => {
			const row = known.get(id);
			return row?.['hash'] !== hash || row['version'] !== version;
		});
		if (changed.length === 0) return 0;
		await removeArticles(
			one,
			changed.filter(({id}) => known.has(id)).map(({id}) => id),
			false,
		);
		for (const statement of insertions) {
			// oxlint-disable-next-line no-await-in-loop -- the later ones need what the first one makes
			await one.rows(statement, [JSON.stringify(changed)]);
		}
		return changed.length;
	});
}

/** Takes articles out of the archive. @param identities their numbers too; without, they are about to be written anew */
export async function removeArticles(one: Server, ids: readonly string[], identities = true): Promise<void> {
	if (ids.length === 0) return;
	const list = JSON.stringify(ids);
	const meant = 'select number, day from identity where id in (select jsonb_array_elements_text(?::text::jsonb))';
	await one.rows(`delete from article using (${meant}) i where article.number = i.number and article.day = i.day`, [
		list,
	]);
	await one.rows(`delete from mention using (${meant}) i where mention.article = i.number`, [list]);
	await one.rows(`delete from quote using (${meant}) i where quote.article = i.number`, [list]);
	await one.rows('delete from former where article in (select jsonb_array_elements_text(?::text::jsonb))', [list]);
	if (identities)
		await one.rows('delete from identity where id in (select jsonb_array_elements_text(?::text::jsonb))', [list]);
}

const given = `(select r.* from jsonb_to_recordset(?::text::jsonb) as r(
	id text, day int, last int, published text, filed text, negotiation text, outlet text, origin text, language text, title text,
	"titleWords" text, "titleStream" text, "bodyWords" text, names jsonb, lexemes jsonb, header text, paragraphs text, annotation text,
	hash text, version int, was jsonb, forms jsonb, mentions jsonb, speakers jsonb, unlisted jsonb, words jsonb, "headlineWords" jsonb)) r`;

/** Each takes the rows as one value; sorted where two that write at once could wait for each other. */
const insertions: readonly string[] = [
	`insert into identity(id, day, hash, version) select id, day, hash, version from ${given} order by id
	on conflict(id) do update set day = excluded.day, hash = excluded.hash, version = excluded.version`,
	`insert into article select i.number, r.id, r.day, r.last, r.published, r.filed, r.negotiation, r.outlet, r.origin, r.language, r.title,
	r."titleWords", r."titleStream", r."bodyWords", r.names, array_to_tsvector(array(select jsonb_array_elements_text(r.lexemes))), r.header,
	r.paragraphs, r.annotation from ${given} join identity i on i.id = r.id`,
	`insert into former select w, r.id from ${given}, jsonb_array_elements_text(r.was) w on conflict do nothing`,
	`insert into mention select m->>0, r.day, i.number, (m->>1)::int, r.outlet, r.published from ${given} join identity i on i.id = r.id,
	jsonb_array_elements(r.mentions) m`,
	`insert into quote select s->>0, r.day, i.number, (s->>1)::int from ${given} join identity i on i.id = r.id, jsonb_array_elements(r.speakers) s`,
	`insert into form select distinct f->>0, f->>1 from ${given}, jsonb_array_elements(r.forms) f order by 1, 2 on conflict do nothing`,
	`insert into unlisted select distinct on (u->>'name') u->>'name', u->>'printed', u->>'kind', r.filed, (u->>'place')::int,
	array(select jsonb_array_elements_text(u->'grams')) from ${given}, jsonb_array_elements(r.unlisted) u order by u->>'name', r.filed, (u->>'place')::int
	on conflict(name) do update set printed = excluded.printed, kind = excluded.kind, filed = excluded.filed, place = excluded.place, grams = excluded.grams
	where (excluded.filed, excluded.place) < (unlisted.filed, unlisted.place)`,
	`insert into vocabulary select w, bool_or(r."headlineWords" @> to_jsonb(w)) from ${given}, jsonb_array_elements_text(r.words) w
	where w <> '' group by w order by w on conflict(word) do update set headline = true where excluded.headline and not vocabulary.headline`,
];
