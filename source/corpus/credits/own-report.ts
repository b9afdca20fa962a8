import {agenciesIn} from './agency-names.js';
import {type AgencyPattern, agencyPattern} from './agency-pattern.js';
import type {Credit} from './credit.js';

/** How agencies of Armenia and Azerbaijan end, or begin, the first sentence of a report of their own. */
const sayings: readonly AgencyPattern[] = [
	agencyPattern(
		({selfNaming}) =>
			String.raw`(?:^|[,.;”"»])\s*(?:as\s)?[“"«]?(?<name>${selfNaming})[”"»]?\s(?:reports|informs)(?=\s*(?:[.,;]|$)|\s(?:that|citing|quoting|referring|with reference|from)\b)`,
		{head: /\s(?:reports|informs)/u},
	),
	agencyPattern(
		({selfNaming}) =>
			String.raw`[“"«]?(?<name>${selfNaming})[”"»]?(?:-\p{L}{1,4})?(?:\s[\p{L}-]+){0,8}\s(?:xəbər verir|məlumat verir|bildirir)`,
		{head: /\s(?:xəbər verir|məlumat verir|bildirir)/u},
	),
	agencyPattern(
		({selfNaming}) => String.raw`[“"«]?(?<name>${selfNaming})[”"»]?-?\p{L}{1,4}\s(?:xəbərinə|məlumatına) görə`,
		{head: /\s(?:xəbərinə|məlumatına) görə/u},
	),
	agencyPattern(
		({selfNaming}) =>
			String.raw`(?:сообщает|передает|передаёт|информирует)\s(?:(?:агентство|АМИ|корреспондент)\s)?[“"«]?(?<name>${selfNaming})`,
		{head: /(?:сообщает|передает|передаёт|информирует)\s/u},
	),
	agencyPattern(({selfNaming}) => String.raw`(?:հաղորդում|տեղեկացնում) է\s[“"«]?(?<name>${selfNaming})`, {
		head: /(?:հաղորդում|տեղեկացնում) է\s/u,
	}),
	agencyPattern(
		({selfNamingInflected}) =>
			String.raw`[“"«]?(?<name>${selfNamingInflected})[”"»]?(?:-?\p{L}{1,2})?\s(?:հաղորդում|տեղեկացնում) է`,
		{head: /\s(?:հաղորդում|տեղեկացնում) է/u},
	),
];

/** `…, Report informs.`, `“Report” xəbər verir`: an agency names itself; of others the words tell of a source. */
export function ownReportCredit(paragraph: string): Credit | undefined {
	for (const saying of sayings) {
		const match = saying(paragraph);
		const name = match?.groups?.['name'] ?? '';
		const [agency] = [0, 1, 2].flatMap(ending => agenciesIn(name.slice(0, name.length - ending)));
		if (match !== null && agency !== undefined)
			return {name: agency.name, line: match[0].replace(/^[\s,.;”"»]+/u, '').trim()};
	}
	return undefined;
}
