import {creditLines, creditOfLine} from '../../corpus/credit-lines.js';
import {agencyNamed, isOwnCredit} from '../../corpus/credits/agency-names.js';
import type {Credit} from '../../corpus/credits/credit.js';
import {hostOf} from './from-url.js';
import type {Near} from './near.js';

export type OriginSources = {
	readonly paragraphs: readonly string[];
	readonly near: Near | undefined;
	/** By-lines, the surest first. */
	readonly byLines: readonly (string | undefined)[];
	/** Who publishes it. */
	readonly site: string | undefined;
	readonly url: string | undefined;
};

/**
 * Who wrote a text first, with the line that says so: by its dateline and last paragraphs, else by a line of its own beside it, else by a by-line
 * that is an agency's. Where that is the site itself it says nothing.
 */
export function originFrom({paragraphs, near, byLines, site, url}: OriginSources): Credit | undefined {
	const host = url === undefined ? undefined : hostOf(url);
	const credits = [
		...creditLines(paragraphs),
		...(near?.below ?? []).flatMap(line => creditOfLine(line, 'below') ?? []),
		...(near?.above ?? []).flatMap(line => creditOfLine(line, 'above') ?? []),
		...byLines.flatMap(byLine),
	];
	return credits.find(({name}) => !isOwnCredit(name, {site, host}));
}

/** `AFP`, `Ann Vesterby, Associated Press`, `Le Phare avec AFP` */
function byLine(line: string | undefined): Credit[] {
	const names = (line ?? '')
		.split(/,|;|\/|[()]|\band\b|\bet\b|\bund\b|\||(?<=\s)(?:avec|with|mit|con|com)(?=\s)/u)
		.flatMap(part => {
			const agency = agencyNamed(part.replace(/\s(?:Staff|News Agency|Newsroom)\s*$/u, ''));
			return agency === undefined || agency.isWord === true ? [] : [agency.name];
		});
	return names.length === 0 ? [] : [{name: [...new Set(names)].join(', '), line: `by-line: ${line ?? ''}`}];
}
