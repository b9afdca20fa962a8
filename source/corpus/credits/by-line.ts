import {agenciesIn} from './agency-names.js';
import {type AgencyPattern, agencyPattern} from './agency-pattern.js';
import type {Credit} from './credit.js';

const by = String.raw`(?:By|BY|(?:Published|Posted|Written|Text) by|Text:|TEXT:|Von|Par|PAR|Por|Di|De|Автор:?|Müəllif:?|Yazar:?|Հեղինակ՝?)`;
const head = new RegExp(String.raw`^${by}\s`, 'u');
const patterns: readonly AgencyPattern[] = [
	agencyPattern(
		({someAgencies}) =>
			String.raw`^${by}\s(?<name>${someAgencies})(?:\s(?:Staff|Writers?|Reporters?|Correspondents?|News Agency|Newsroom))?[\s.]*$`,
		{head},
	),
	// `By Ann Vesterby, Associated Press`, `By ANN VESTERBY, Harbourville (AP)`
	agencyPattern(
		({anAgency}) =>
			String.raw`^${by}\s[\p{L}\p{M} .’'&,-]{3,80}?(?:[,|/(–—-]\s*|\s(?:for|avec|with|mit|con|com)\s)(?<name>${anAgency})\)?(?:\s(?:Staff\s)?(?:Writers?|Reporters?|Correspondents?))?(?:[\s.]*$|\s(?=\p{Lu}))`,
		{head},
	),
];

/** The agency that a by-line names: `By AFP`, `By Ann Vesterby, Harbourville (AP)`. */
export function byLineCredit(line: string): Credit | undefined {
	for (const pattern of patterns) {
		const match = pattern(line.trim());
		const names = agenciesIn(match?.groups?.['name'] ?? '').filter(({isWord}) => isWord !== true);
		if (match !== null && names.length > 0)
			return {name: names.map(({name}) => name).join(', '), line: match[0].trim()};
	}
	return undefined;
}
