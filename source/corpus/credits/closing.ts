import {agenciesIn, agencyNamed, type AgencyWords} from './agency-names.js';
import {type AgencyPattern, agencyPattern, beginsWithAgency, lazyPattern} from './agency-pattern.js';
import {bracketedList} from './bracketed-list.js';
import type {Credit} from './credit.js';
import {creditWords} from './press-words.js';
import {monitoredCredit} from './monitored.js';

/** A name that is in no table: capitals, and what may join them. */
const aName = String.raw`\p{Lu}[\p{L}\p{M}\p{N}&’'.-]*(?:/\p{Lu}[\p{L}\p{M}]+)?(?:\s(?:(?:of|the|and|de|du|des|for)\s){0,2}\p{Lu}[\p{L}\p{M}\p{N}&’'.-]*){0,4}`;
/** Where a credit may begin: a line, a sentence, a bracket. */
const begins = String.raw`(?:^[\s([–—-]*|[.!?…”"»։)]\s*[([–—-]*\s*|[([]\s*)`;
const ends = String.raw`[\s)\].,]*$`;

/** @param name of the one named, or of an agency */
function after(words: string, name: string | ((words: AgencyWords) => string), tail = ends): AgencyPattern {
	const start = `${begins}(?:${words})`;
	const head = new RegExp(start, 'u');
	const whole = (named: string): string => String.raw`${start}\s*[«“„"]?(?<name>${named})[»”"]?${tail}`;
	if (typeof name === 'string') return lazyPattern(head, () => whole(name));
	return agencyPattern(agencies => whole(name(agencies)), {head, orAnyName: true});
}

/** Patterns behind the words of a kind that the folders of languages have, by these words: one for each script that is met. */
const byWords = new Map<string, AgencyPattern>();

function afterWords(kind: 'source' | 'from', line: string): RegExpExecArray | null {
	const words = creditWords(kind, line);
	let pattern = byWords.get(words);
	if (pattern === undefined) {
		const named = ({someAgencies}: AgencyWords): string => `(?:${someAgencies}|${aName})`;
		pattern =
			kind === 'source'
				? after(String.raw`(?:${words})\s?[:：՝–-]`, named, String.raw`(?:[\s)\].,]*$|\s*[|·•])`)
				: after(words, named);
		byWords.set(words, pattern);
	}
	return pattern(line);
}

/** Who a line names behind such words wrote it, known or not. */
const anyone: readonly AgencyPattern[] = [
	line => afterWords('source', line),
	after(
		String.raw`(?:[Tt]his|[Tt]he) (?:article|story|report|piece|text)(?: has| had)?(?: was| been)* (?:first |originally )?(?:appeared|published|ran|carried|released|produced)(?: first| originally)? (?:in|on|by|at)|(?:Originally|First) (?:appeared|published)(?: first| originally)? (?:in|on|by|at)`,
		aName,
		String.raw`(?=[.,;)]|\s(?:and|under|on|in)\s|$)`,
	),
	after(
		String.raw`(?:This (?:article|story) (?:is|was) )?(?:[Rr]eprinted|[Rr]epublished|[Rr]eproduced)(?: (?:with permission|by permission|courtesy))? (?:from|of)|[Cc]ourtesy of`,
		aName,
		String.raw`(?=[.,;)]|$)`,
	),
	line => afterWords('from', line),
];

/** Behind these words a person may stand as well: a name counts that is known, an abbreviation, or says what it is. */
const contributors: readonly AgencyPattern[] = [
	after(
		String.raw`[Ww]ith|WITH|(?:[Ww]ith )?(?:[Aa]dditional )?(?:inputs?|[Ii]nputs?|reporting|files|information|material|contributions?) (?:from|by)`,
		String.raw`${aName}(?:(?:,| and|, and)\s${aName}){0,3}`,
		String.raw`(?:[’']s? [\p{L} ]{3,30})?(?:\s(?:inputs?|reporting|material))?${ends}`,
	),
	after(
		String.raw`[Aa]vec|[Mm]it(?: Material (?:von|der))?|[Cc]on (?:informaci[oó]n|informazioni|datos) d[ei]|[Cc]om(?: informações d[aeo]s?)?|[Сс] материалами`,
		({someAgencies}) => `(?:${someAgencies}|${aName})`,
	),
];

/** Words before a colon behind which an agency has pictures, or is what a page is about. */
const ofPictures =
	'(?:[Pp]hoto|[Ff]oto|[Pp]icture|[Ii]mage|[Vv]ideo|[Bb]ild|[Ff]ilm|[Гг]рафика|[Фф]ото|[Вв]идео|Լուսանկար|Տեսանյութ|Şəkil|Fotoğraf|[Tt]ag|[Tt]opic|[Kk]eyword|[Тт]ег|[Mm]ots|[Ss]chlag|[Ee]tiquet|[Rr]ead|[Ss]ee|[Aa]lso|[Mm]ore)';

/** Only agencies count. */
const known: readonly AgencyPattern[] = [
	agencyPattern(
		({someAgencies}) =>
			String.raw`(?:©|\([cC]\)|Copyright|COPYRIGHT)\s*(?:©|\([cC]\))?\s*(?:(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?)?,?\s*(?:by\s)?(?<name>${someAgencies})(?=[\s.,)]|$)`,
		{head: /©|\([cC]\)|Copyright|COPYRIGHT/u},
	),
	agencyPattern(
		({anAgency}) => String.raw`${begins}(?:Reporting|Text|Story)\sby\s[^;.]{0,80}?(?<name>${anAgency})\s*(?:[;.,)]|$)`,
		{head: /(?:Reporting|Text|Story)\sby\s/u},
	),
	// Nothing but a word and an agency, whatever the word: `Bron: ANP`.
	agencyPattern(
		({someAgencies}) =>
			String.raw`^(?!${ofPictures})\p{Lu}[\p{L}\p{M}]{1,14}\s?[:：]\s*[«“„"]?(?<name>${someAgencies})[»”"]?${ends}`,
		{head: /^\p{Lu}[\p{L}\p{M}]{1,14}\s?[:：]/u},
	),
	// `Об этом сообщает ТАСС.`
	agencyPattern(
		({anAgency}) =>
			String.raw`${begins}(?:Об этом|Про це|Bu barədə|Bu haqda|Այս մասին)\s(?:\p{L}[\p{L}-]*\s){0,4}[«“„"]?(?<name>${anAgency})[»”"]?(?:-\p{L}{1,3})?(?:\s[\p{L}\s]{1,40})?[.,:։]?$`,
		{head: /(?:Об этом|Про це|Bu barədə|Bu haqda|Այս մասին)\s/u},
	),
	agencyPattern(({someAgencies}) => String.raw`(?<=[.!?…”"»։])\s*(?:\(|\[|/)(?<name>${someAgencies})(?:\)|\]|/)\.?$`, {
		head: /[)\]/]\.?$/u,
	}),
	agencyPattern(({someAgencies}) => String.raw`(?<=[.!?…”"»։])\s*(?:[–—-]+\s*|\s)(?<name>${someAgencies})\.?$`, {
		head: (text, spellings) => spellings.some(form => text.endsWith(form) || text.endsWith(`${form}.`)),
	}),
];

/** `…, the ministry said (AFP)`: before the full stop it may also explain an abbreviation. */
const inText = agencyPattern(({someAgencies}) => String.raw`\s(?:\(|\[)(?<name>${someAgencies})(?:\)|\])\.?$`, {
	head: /[)\]]\.?$/u,
});
const alone = agencyPattern(
	({someAgencies}) =>
		String.raw`^[\s([{«"/–—-]*(?<name>${someAgencies})(?:\s(?:Staff|News Agency|Archive))?[\s)\]}»"/.:]*(?:,? (?:with|avec|mit|con|com) [^.]{3,80}\.?)?$`,
	{head: beginsWithAgency},
);
const last = agencyPattern(({anAgency}) => String.raw`(?<last>${anAgency})[\s”"]*$`);

const generic =
	/^(?:agenc(?:y|ies)|wires?|wire services?|news ?wires?|media|press|internet|web|online|staff|authors?|own|various|social media|office|interviews?|getty(?: images)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[\p{L}.]*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the|our|this|here|it|he|she|they|we)$/iu;
const agencyWord =
	/(?:^|\s)(?:Wire|Newswire|News|Press|Agency|Agence|Agentur|Service|Times|Post|Radio|TV|Media|Network|Telegraph|Tribune|Herald|Gazette|Courier)$/u;

/** The credit that a line or a last paragraph ends with: `Source: AFP`, `© 2024 AFP`, `(With NPA)`, `— ТАСС.` */
export function closingCredit(text: string): Credit | undefined {
	const line = text.trim();
	const listed = monitoredCredit(line) ?? bracketedList(line);
	if (listed !== undefined) return listed;
	for (const pattern of known) {
		const found = ofKnown(pattern(line));
		if (found !== undefined) return found;
	}
	for (const pattern of [...anyone, ...contributors]) {
		const match = pattern(line);
		const name = match?.groups?.['name'];
		if (match === null || name === undefined) continue;
		const found =
			ofKnown(match) ??
			(isNamed(name, contributors.includes(pattern))
				? creditOf(knownByCase(name.replace(/[.,]+$/u, '').trim()), match[0])
				: undefined);
		if (found !== undefined) return found;
	}
	const match = inText(line);
	return match === null || explains(line.slice(0, match.index), match.groups?.['name'] ?? '')
		? undefined
		: ofKnown(match);
}

/** `With reporting by …`: whoever is named gave something to it, and wrote it no more than the outlet did. */
export function isContribution(line: string): boolean {
	return contributors.some(pattern => pattern(line.trim()) !== null);
}

/** A line of its own that is nothing but an agency’s name, in brackets, strokes or without. */
export function aloneCredit(line: string): Credit | undefined {
	const match = alone(line);
	const isMarked = match !== null && /^\s*[([/–—]/u.test(line);
	return match === null || (!isMarked && agenciesIn(match[0]).some(({isWord}) => isWord === true))
		? undefined
		: ofKnown(match);
}

function ofKnown(match: RegExpExecArray | null): Credit | undefined {
	const agencies = agenciesIn(match?.groups?.['name'] ?? '');
	return match === null || agencies.length === 0
		? undefined
		: creditOf(agencies.map(({name}) => name).join(', '), match[0]);
}

function creditOf(name: string, line: string): Credit {
	return {name, line: line.replace(/^[.!?…”"»։]\s*/u, '').trim()};
}

/** `Интерфакса`, `Интерфаксом`: Russian names of agencies in other cases than the table has them. */
function knownByCase(name: string): string {
	return agencyNamed(name.replace(/(?:а|у|е|ом)$/u, ''))?.name ?? name;
}

function isNamed(name: string, mayBePerson: boolean): boolean {
	const words = bare(name);
	if (words === '' || generic.test(words) || generic.test(words.split(' ')[0] ?? '') || /^\S*\d/u.test(words))
		return false;
	return !mayBePerson || /^\p{Lu}{2,6}$/u.test(words) || agencyWord.test(words);
}

function bare(name: string): string {
	return name
		.replace(/[.,]+$/u, '')
		.replace(/^The\s/u, '')
		.trim();
}

/** `the Press Trust of India (PTI)`: the words before have its letters, or are its name. */
function explains(before: string, name: string): boolean {
	const [agency] = agenciesIn(name);
	const nameBefore = last(before)?.groups?.['last'];
	if (agency === undefined || agency.isWord === true) return true;
	if (nameBefore !== undefined && agencyNamed(nameBefore) === agency) return true;
	const letters = name.replaceAll(/[^\p{Lu}]/gu, '');
	const initials = (before.match(/\p{Lu}(?=[\p{L}’'-]*)/gu) ?? []).slice(-letters.length).join('');
	const words = before.trim().split(/\s+/u).slice(-letters.length);
	return letters.length > 1 && initials === letters && words.filter(word => /^\p{Lu}/u.test(word)).length > 1;
}
