import {fold} from '../../text/fold.js';
import {agencies, type Agency} from './agencies.js';

type Spelling = {readonly form: string; readonly agency: Agency};

/** Longest first, so that `Trend News Agency` is not read as `Trend`. */
const spellings: readonly Spelling[] = agencies
	.flatMap(agency => [agency.name, ...(agency.forms ?? []), ...(agency.hosts ?? [])].map(form => ({form, agency})))
	.flatMap(({form, agency}) => [...new Set([form, form.toUpperCase()])].map(each => ({form: each, agency})))
	.toSorted((one, other) => other.form.length - one.form.length);

const bySpelling = new Map(spellings.toReversed().map(({form, agency}) => [form, agency]));

const all: readonly string[] = [...new Set(spellings.map(({form}) => form))];
const ofSelfNaming: ReadonlySet<string> = new Set(
	spellings.flatMap(({form, agency}) => (agency.namesItself === true ? form : [])),
);

/** How a pattern writes agencies. */
export type AgencyWords = {
	/** The spelling of one agency. */
	readonly anAgency: string;
	/** `AFP`, `dpa/AFP`, `AFP and Reuters`. */
	readonly someAgencies: string;
	/** Of one that ends its own first sentence with its name. */
	readonly selfNaming: string;
	/** The same with an ending of its language on it: `Արմենպրեսը`. */
	readonly selfNamingInflected: string;
};

const begins = String.raw`(?<![\p{L}\p{N}])(?:The |the )?`;
const ends = String.raw`(?![\p{L}\p{N}])`;

/** The words for some spellings; those for none match nothing. @param forms the longest first */
export function wordsFor(forms: readonly string[]): AgencyWords {
	const anAgency = `${begins}${alternation(forms)}${ends}`;
	const selfNaming = alternation(forms.filter(form => ofSelfNaming.has(form)));
	return {
		anAgency,
		someAgencies: String.raw`${anAgency}(?:\s*(?:[/,&+]|[-–—](?!\s)|\s(?:and|et|und|y|e|и|ու|և|və|ve|và|with)\s)\s*${anAgency}){0,3}`,
		selfNaming: `${begins}${selfNaming}${ends}`,
		selfNamingInflected: String.raw`${begins}${selfNaming}\p{Script=Armenian}{0,2}${ends}`,
	};
}

function alternation(forms: readonly string[]): string {
	if (forms.length === 0) return '(?!)';
	return `(?:${forms.map(form => form.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)).join('|')})`;
}

let lastText: string | undefined;
let lastSpellings: readonly string[] = [];

/** Spellings that stand somewhere in a text, be it within a word, the longest first: no other can be met there. */
export function spellingsIn(text: string): readonly string[] {
	// One text is looked at for one kind of credit after the other.
	if (text !== lastText) {
		lastSpellings = all.filter(form => text.includes(form));
		lastText = text;
	}
	return lastSpellings;
}

/** The agencies that a piece of a credit names, in its order. */
export function agenciesIn(text: string): Agency[] {
	const forms = all.filter(form => text.includes(form));
	if (forms.length === 0) return [];
	const found = [...text.matchAll(new RegExp(wordsFor(forms).anAgency, 'gu'))].flatMap(
		([form]) => bySpelling.get(form.replace(/^[Tt]he /u, '')) ?? [],
	);
	return [...new Set(found)];
}

/** The agency whose name a text is, and nothing else. */
export function agencyNamed(text: string): Agency | undefined {
	return bySpelling.get(text.trim().replace(/^[Tt]he /u, ''));
}

/** Whether a credit names the one who publishes the page itself: then it is no origin. */
export function isOwnCredit(
	credit: string,
	own: {readonly site?: string | undefined; readonly host?: string | undefined},
): boolean {
	const {site, host} = own;
	const agency = agencyNamed(credit);
	if (agency?.hosts?.some(home => host === home || host?.endsWith(`.${home}`) === true) === true) return true;
	if (site !== undefined && agency !== undefined && agenciesIn(site).includes(agency)) return true;
	const [name, publisher] = [plain(credit), plain(site ?? '')];
	if (name === '') return false;
	return name === publisher || plain((host ?? '').replace(/\.[a-z]+$/u, '')) === name;
}

function plain(name: string): string {
	return fold(name)
		.replaceAll(/\b(?:the|news|agency|newspaper|online|com)\b/g, '')
		.replaceAll(' ', '');
}
