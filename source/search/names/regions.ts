import {foldWords} from '../../text/fold.js';
import {regionTable} from './region-table.js';

/** Codes that CLDR has for things that are no regions. */
const noRegions = new Set(['XA', 'XB', 'ZZ', 'QO', 'EZ', 'DG', 'IC', 'EA', 'TA', 'AC', 'CQ', 'CP']);

/** Parts of the world, by their codes in UN M49. */
const continents = ['002', '003', '005', '009', '013', '019', '021', '142', '143', '145', '150', '419'];

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
let codes: readonly string[] | undefined;

/** ISO 3166 codes of all regions that have a name, the European Union and the United Nations among them. */
export function regionCodes(): readonly string[] {
	if (codes === undefined) {
		const names = new Intl.DisplayNames(['en'], {type: 'region', fallback: 'none'});
		const all = letters.flatMap(first => letters.map(second => first + second));
		codes = [...all.filter(code => !noRegions.has(code) && isNamed(names, code)), ...continents];
	}
	return codes;
}

/** A code that was given up (DD) has the name of its heir, and is left to it. */
function isNamed(names: Intl.DisplayNames, code: string): boolean {
	try {
		return names.of(code) !== undefined && new Intl.Locale(`und-${code}`).toString() === `und-${code}`;
	} catch {
		return false;
	}
}

const named = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** Names of every region in a language, long and short, by its code; empty for a language that the platform does not know. */
export function regionNames(language: string): ReadonlyMap<string, readonly string[]> {
	let names = named.get(language);
	if (names === undefined) {
		names = (language === 'en' ? keptNames() : undefined) ?? readNames(language);
		named.set(language, names);
	}
	return names;
}

/** English names as they were kept when the program was built. */
function keptNames(): ReadonlyMap<string, readonly string[]> | undefined {
	const lines = regionTable()?.english.split('\n');
	return lines && new Map(lines.map(line => line.split('\t')).map(([code = '', ...names]) => [code, names]));
}

function readNames(language: string): ReadonlyMap<string, readonly string[]> {
	if (Intl.DisplayNames.supportedLocalesOf([language]).length === 0) {
		return new Map();
	}
	const long = new Intl.DisplayNames([language], {type: 'region', fallback: 'none'});
	const short = new Intl.DisplayNames([language], {type: 'region', fallback: 'none', style: 'short'});
	return new Map(
		regionCodes().map(code => {
			const names = [long.of(code), short.of(code)].filter(name => name !== undefined);
			const own = language === 'en' ? [...names, ...(englishNames.get(code) ?? [])] : names;
			return [code, [...new Set(own.flatMap(spellings))]];
		}),
	);
}

/** `Myanmar (Burma)` is either; `Hong Kong SAR China` is Hong Kong. */
function spellings(name: string): string[] {
	const [, first = '', second = ''] = /^(.+?)\s*[(（]([^)）]+)[)）]$/u.exec(name) ?? [];
	return (first === '' ? [name] : [first, second])
		.flatMap(each => each.split(/ [-–] /))
		.map(each => each.replace(/ (?:SAR China|SAR)$/, ''))
		.filter(each => foldWords(each).join('').length > 2);
}

/** What English news calls a region beside the name that CLDR has. */
const englishNames: ReadonlyMap<string, readonly string[]> = new Map([
	['US', ['United States of America', 'America']],
	['GB', ['Britain', 'Great Britain']],
	['RU', ['Russian Federation']],
	['TR', ['Turkey', 'Turkiye']],
	['CZ', ['Czech Republic', 'Czechia']],
	['MK', ['Macedonia', 'North Macedonia']],
	['NL', ['Holland', 'Netherlands']],
	['CI', ['Ivory Coast']],
	['CD', ['DR Congo', 'Democratic Republic of Congo', 'Democratic Republic of the Congo']],
	['CG', ['Republic of Congo', 'Congo']],
	['KP', ['North Korea']],
	['KR', ['South Korea', 'Republic of Korea']],
	['MM', ['Burma', 'Myanmar']],
	['PS', ['Palestine', 'Palestinian territories']],
	['SZ', ['Swaziland', 'Eswatini']],
	['TL', ['East Timor']],
	['CV', ['Cape Verde']],
	['VA', ['Vatican', 'Holy See']],
	['BA', ['Bosnia', 'Bosnia and Herzegovina', 'Bosnia-Herzegovina']],
	['FK', ['Falklands', 'Falkland Islands']],
	['AE', ['Emirates']],
	['SY', ['Syrian Arab Republic']],
	['LA', ['Lao']],
	['GE', ['Republic of Georgia']],
	['TT', ['Trinidad', 'Trinidad and Tobago']],
]);

let english: ReadonlyMap<string, string> | undefined;

/** The code of the region that a text names in English, by its folded words; undefined for none. */
export function englishRegion(words: string): string | undefined {
	english ??= new Map(
		[...regionNames('en')].flatMap(([code, names]) => names.map(name => [foldWords(name).join(' '), code] as const)),
	);
	return english.get(words);
}
