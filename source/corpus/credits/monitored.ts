import {agenciesIn} from './agency-names.js';
import {type AgencyPattern, agencyPattern} from './agency-pattern.js';
import type {Credit} from './credit.js';

/** A name in capitals, with what may join them. */
const aName = String.raw`[“"‘']?\p{Lu}[\p{L}\p{M}\p{N}&’'.-]*(?:\s(?:(?:of|the|and|de|du|i)\s){0,2}\p{Lu}[\p{L}\p{M}\p{N}&’'.-]*){0,4}[”"’']?`;
const medium = String.raw`(?:news agency|agency|news website|website|newspaper|daily|weekly|magazine|TV(?: channel| station)?|television(?: channel)?|radio(?: station)?|channel|portal|site)`;

/**
 * What BBC Monitoring and its like write above and below a report of another: “Text of report in English by Armenian news agency Arminfo on 11 April”,
 * “Source: Arminfo news agency, Yerevan, in Russian 1412 gmt 11 Apr 31”.
 */
const patterns: readonly AgencyPattern[] = [
	agencyPattern(
		({anAgency}) =>
			String.raw`^(?:(?:Full )?[Tt]ext|Excerpts?|Summary) (?:of|from) (?:[\p{L}’'-]+ ){0,3}(?:report|article|commentary|comment|editorial|interview|statement|dispatch)s?\b[^.]{0,120}?\bby [^.]{0,80}?(?:${medium} )?(?<name>${anAgency}|(?<=${medium} )${aName})(?:\s(?:${medium}|on|of|at|in|entitled|headlined)\b|,|\s*$)`,
		{head: /^(?:(?:Full )?[Tt]ext|Excerpts?|Summary) (?:of|from) /, orAnyName: true},
	),
	agencyPattern(
		({anAgency}) =>
			String.raw`^Sources?: (?<name>${anAgency}|${aName})(?:\s${medium})?,? [^.]{0,120}?\b\d{4} (?:gmt|GMT|utc|UTC)\b`,
		{head: /^Sources?: .{0,160}\b\d{4} (?:gmt|utc)\b/i, orAnyName: true},
	),
];

/** Whose report a line of a monitoring service says that it has. */
export function monitoredCredit(line: string): Credit | undefined {
	for (const pattern of patterns) {
		const match = pattern(line.trim());
		const name = match?.groups?.['name'];
		if (match === null || name === undefined) continue;
		const [agency] = agenciesIn(name);
		return {name: agency?.name ?? name.replaceAll(/[“”"‘]/g, '').trim(), line: match[0].trim()};
	}
	return undefined;
}
