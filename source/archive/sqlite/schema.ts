import type {SqlDatabase} from './driver.js';

/** Grows with every change of the tables below: a file of another version is made anew. */
export const schemaVersion = 5;

/**
 * `words` is the one index: the folded words of headline and body as we cut them (the tokenizer only parts them at spaces), and in `tags` a
 * token for each name, speaker, outlet, negotiation, origin and language of the article, so that every question about them is one
 * expression. Article numbers rise in list order: what the index gives is sorted already. `cell` has of each name how many articles of each outlet
 * have it, once there are many (`cell-table`).
 */
const tables = `
create table meta(key text primary key, value) without rowid;
create table folder(path text primary key, mtime real not null) without rowid;
create table file(
	path text primary key, size integer not null, mtime real not null, article integer, id text, line integer, part text, problems text
) without rowid;
create index file_of_id on file(id) where id is not null;
create index file_of_article on file(article) where article is not null;
create table tag(number integer primary key, kind text not null, value text not null, unique(kind, value));
create table article(
	number integer primary key, id text not null unique, negotiation integer not null, outlet integer not null, origin integer not null,
	language integer not null, printed_language text not null, published text not null, first integer not null, last integer not null,
	title text not null, title_words text not null, names blob not null
);
create index article_places on article(number, negotiation, outlet, origin);
create index article_by_negotiation on article(negotiation, published, outlet);
create index article_by_outlet on article(outlet, published, negotiation);
create index article_by_day on article(published, outlet);
create table former(id text primary key, article integer not null) without rowid;
create table content(number integer primary key, header text not null, paragraphs text not null, annotation text not null);
create table unlisted(
	name integer not null, article integer not null, at integer not null, count integer not null, kind text not null, printed text not null,
	primary key(name, article)
) without rowid;
create index unlisted_by_article on unlisted(article);
create table cell(name integer primary key, cells blob not null);
create table vocabulary(word text primary key, headline integer not null) without rowid;
create virtual table words using fts5(title, body, tags, content='', contentless_delete=1, tokenize='ascii');
insert into words(words, rank) values('pgsz', 4096);
`;

export function createSchema(database: SqlDatabase): void {
	database.exec(`begin immediate;${tables}`);
	const put = database.prepare('insert into meta(key, value) values(?, ?)');
	put.run('schema', schemaVersion);
	database.exec('commit');
}

/** @returns the version of the tables, undefined for a file without any */
export function schemaOf(database: SqlDatabase): number | undefined {
	const known = database.prepare("select 1 as known from sqlite_master where name = 'meta'").get();
	if (known === undefined) return undefined;
	const value = database.prepare("select value from meta where key = 'schema'").get()?.['value'];
	return typeof value === 'number' ? value : undefined;
}
