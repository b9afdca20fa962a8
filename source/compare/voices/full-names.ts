import {titleWords} from '../../search/mentions/name-cues.js';
import type {ArticleMentions} from '../../search/mentions/mentions.js';
import {foldWords} from '../../text/fold.js';
import {bodyNouns} from './english/speaker-nouns.js';

/** Titles apart from offices, and particles that belong to a surname. */
const address = new Set([
	'mr',
	'mrs',
	'ms',
	'miss',
	'dr',
	'sir',
	'dame',
	'lord',
	'lady',
	'mx',
	'jr',
	'sr',
	'ii',
	'iii',
]);

/** `Senior Kelsen official`: no given names. */
const ranks = new Set('senior former top chief acting deputy late outgoing incoming interim'.split(' '));

/** The words of a name that tell whose it is: folded, without titles and initials. */
export function tellingWords(name: string): string[] {
	const words = foldWords(name).filter(word => word !== 's');
	const telling = words.filter(word => word.length > 1 && !address.has(word));
	return telling.length > 0 ? telling : words;
}

/** Names by the last word of them; undefined where persons of two given names share it. */
export type FullNames = ReadonlyMap<string, string | undefined>;

/** The fullest form of each person's name, by surname. */
export function fullNames(names: Iterable<string>): FullNames {
	const found = new Map<string, string | undefined>();
	const alone = new Set<string>();
	const firsts = new Map<string, Set<string>>();
	for (const name of names) {
		const words = tellingWords(name);
		const surname = words.at(-1) ?? '';
		if (words.length === 1) alone.add(surname);
		if (younger.test(name) && alone.has(surname) && !found.has(surname)) {
			// `Trent`, and later `his son, Adam Trent Jr.`: another was meant before.
			found.set(surname, undefined);
			continue;
		}
		if (words.length < 2 || ranks.has(words[0] ?? '') || /(?:^|\s)\p{Lu}{2,}$|-\p{Lu}|^\p{Lu}-/u.test(name)) {
			// `Can MGM` of a headline, `R-Ohio`.
			continue;
		}
		const known = found.get(surname);
		if (!found.has(surname)) {
			found.set(surname, name);
		} else if (known !== undefined) {
			found.set(surname, samePerson(tellingWords(known), words) ? longer(known, name) : undefined);
		}
		firsts.set(words[0] ?? '', (firsts.get(words[0] ?? '') ?? new Set()).add(surname));
	}
	for (const [first, surnames] of firsts) {
		// `Tony Kim` and `Kim Jong Un`: a bare `Kim` may be either.
		const given = tellingWords(found.get(first) ?? '')[0] ?? '';
		if (found.has(first) && [...surnames].some(surname => surname !== first && surname !== given))
			found.set(first, undefined);
	}
	return found;
}

/** `Ed Vane` and `Edmund Vane`: the one's given name begins the other's. */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
	const [first = '', second = ''] = [a[0], b[0]];
	return first.startsWith(second) || second.startsWith(first);
}

/** The son is another person than the father, and the one who is named in full without the suffix is the one meant. */
const younger = /\s(?:Jr|Sr|II|III)\.?$/u;

/** The one with more words that tell, else with more letters: `Edmund B. Vane`. */
function longer(a: string, b: string): string {
	if (younger.test(a) !== younger.test(b)) {
		return younger.test(a) ? b : a;
	}
	const more = tellingWords(b).length - tellingWords(a).length;
	return more > 0 || (more === 0 && b.length > a.length) ? b : a;
}

/** A name as the article has it in full elsewhere, without titles: `Vane` is `Edmund Vane`. */
export function inFull(name: string, names: FullNames): string {
	const words = tellingWords(name);
	const full = names.get(words.at(-1) ?? '');
	const fits = full !== undefined && (words.length === 1 || samePerson(tellingWords(full), words));
	if (!fits && words.length === 1 && names.has(words[0] ?? '')) {
		// Two of one surname: the title is all that tells them apart.
		const title = /^(?:Mrs?|Ms|Miss)\.?\s/u.exec(name)?.[0];
		return title === undefined ? withoutTitles(name) : name.slice(0, title.length) + withoutTitles(name);
	}
	return fits ? full : withoutTitles(name);
}

const capital = /^\p{Lu}/u;

/** `Sir Edmund Vane` without the title; a lone title stays. */
export function withoutTitles(name: string): string {
	const words = name.split(/\s+/);
	const last = foldWords(words.at(-1) ?? '')[0] ?? '';
	if (titleWords.has(last) || bodyNouns.has(last)) {
		// `Norland's Foreign Minister` is all title, `State Department` a body.
		return name;
	}
	let start = 0;
	for (let at = 0; at < words.length - 1; at++) {
		const word = words[at] ?? '';
		if (capital.test(word) && capital.test(words[at + 1] ?? '') && titleWords.has(foldWords(word)[0] ?? '')) {
			start = at + 1;
		}
	}
	return words
		.slice(start)
		.join(' ')
		.replace(/['’]s?$/u, '');
}

/** Persons named in an article, as printed, who stand in no table; the headline, which has bare surnames, comes last. */
export const personsNamed = ({title, paragraphs}: ArticleMentions): string[] =>
	[...paragraphs, title]
		.flat()
		.flatMap(({kind, id, text}) => (kind === 'person' && id === undefined ? [withoutTitles(text)] : []));
