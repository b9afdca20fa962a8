import {isIsoDate} from '../../corpus/dates.js';
import type {Negotiation} from '../../corpus/model.js';
import {negotiationOfFolder} from '../../corpus/parse/negotiation-of-folder.js';
import type {SqlDatabase} from './driver.js';
import type {FoundFile} from './files.js';
import {readMeta} from './meta.js';
import {readArticleFiles} from './read-article-files.js';

/** By what articles were filed: the day of each negotiation, the name of each outlet. */
export type FilingOrder = {
	readonly days: Readonly<Record<string, string>>;
	readonly outlets: Readonly<Record<string, string>>;
};

/** First days of all negotiations; where neither a description nor the folder's name has one, the earliest article tells. */
export async function daysOf(
	groups: ReadonlyMap<string, readonly FoundFile[]>,
	described: readonly Negotiation[],
): Promise<Record<string, string>> {
	const days: Record<string, string> = {};
	for (const {id, date} of described) days[id] = date;
	for (const [id, files] of groups) {
		if (days[id] !== undefined) continue;
		const byName = negotiationOfFolder(id, []).date;
		const articles = isIsoDate(byName) ? [] : (await readArticleFiles(files)).map(({article}) => article);
		days[id] = isIsoDate(byName) ? byName : negotiationOfFolder(id, articles).date;
	}
	return days;
}

/** Keys of the files of articles whose negotiation has another day now, or whose outlet another name. */
export function movedBy(database: SqlDatabase, order: FilingOrder): string[] {
	const kept = readMeta(database, 'filing');
	if (kept === undefined) return [];
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as it was written
	const before = JSON.parse(String(kept)) as FilingOrder;
	const keys = database.prepare(
		`select f.path from article a join file f on f.article = a.number join tag t on t.number = a.negotiation or t.number = a.outlet
		where t.kind = ? and t.value = ?`,
	);
	const all = (kind: string, value: string): string[] => keys.all(kind, value).map(({path}) => String(path));
	const ids = new Set([...Object.keys(before.days), ...Object.keys(order.days)]);
	const outlets = new Set([...Object.keys(before.outlets), ...Object.keys(order.outlets)]);
	return [
		...[...ids].filter(id => before.days[id] !== order.days[id]).flatMap(id => all('negotiation', id)),
		...[...outlets].filter(id => before.outlets[id] !== order.outlets[id]).flatMap(id => all('outlet', id)),
	];
}
