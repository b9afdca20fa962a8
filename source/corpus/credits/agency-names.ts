import {fold} from '../../text/fold.js';
import {agencies, type Agency} from './agencies.js';

type Spelling = {readonly form: string; readonly agency: Agency};

/** Longest first, so that `Trend News Agency` is not read as `Trend`. */
const spellings: readonly Spelling[] = agencies
	.flatMap(agency => [agency.name, ...(agency.forms ?? []), ...(agency.hosts ?? [])].map(form => ({form, agency})))
	.flatMap(({form, agency}) => [...new Set([form, form.toUpperCase()])].map(each => ({form: each, agency})))
	.toSorted((one, other) => other.form.length - one.form.length);

const bySpelling = new Map(spellings.toReversed().map(({form, agency}) => [form, agency]));

function alternation(list: readonly Spelling[]): string {
	const forms = list.map(({form}) => form.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
	return String.raw`(?<![\p{L}\p{N}])(?:The |the )?(?:${[...new Set(forms)].join('|')})(?![\p{L}\p{N}])`;
}

/** The spelling of one agency. */
export const anAgency = alternation(spellings);
/** Of one that ends its own first sentence with its name. */
export const selfNaming = alternation(spellings.filter(({agency}) => agency.namesItself === true));
/** The same with an ending of its language on it: `Արմենպրեսը`. */
export const selfNamingInflected = selfNaming.replace(
	/\(\?!\[[^\]]*\]\)$/u,
	String.raw`\p{Script=Armenian}{0,2}(?![\p{L}\p{N}])`,
);
/** `AFP`, `dpa/AFP`, `AFP and Reuters`. */
export const someAgencies = String.raw`${anAgency}(?:\s*(?:[/,&+]|[-–—](?!\s)|\s(?:and|et|und|y|e|и|ու|և|və|ve|và|with)\s)\s*${anAgency}){0,3}`;

const each = new RegExp(anAgency, 'gu');

/** The agencies that a piece of a credit names, in its order. */
export function agenciesIn(text: string): Agency[] {
	const found = [...text.matchAll(each)].flatMap(([form]) => bySpelling.get(form.replace(/^[Tt]he /u, '')) ?? []);
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
