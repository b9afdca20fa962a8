import {agencyNamed} from './agency-names.js';
import type {Credit} from './credit.js';

/** In UTF-16 units. */
const longest = 80;
/** The newsroom, signs of its people, a day. */
const others =
	/^(?:red|red\.|redaktion|ag|eigene|own|\p{Ll}{2,4}|\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?(?:\d{4})?|\d{4}-\d\d-\d\d)$/iu;

/**
 * `(APA, dpa, red, 11.4.2031)`: a last line of nothing but agencies, the newsroom, signs and a day. Beside German agencies “APA” is that of Austria.
 */
export function bracketedList(text: string): Credit | undefined {
	const line = text.trim();
	const inner = line.length > longest ? undefined : /^[([]([^()[\]]+)[)\]]\.?$/u.exec(line)?.[1];
	const parts = inner?.split(/\s*[,;/|+]\s*/u).filter(Boolean) ?? [];
	if (parts.length < 2) return undefined;
	const agencies = parts.flatMap(part => agencyNamed(part) ?? []);
	const areKnown = parts.every(part => agencyNamed(part) !== undefined || others.test(part));
	if (agencies.length === 0 || !areKnown) return undefined;
	const isGerman = parts.some(part => /^(?:dpa|sda|red\.?|epd|kna)$/i.test(part));
	const names = agencies.map(({name}) => (name === 'APA' && isGerman ? 'Austria Presse Agentur' : name));
	return {name: [...new Set(names)].join(', '), line};
}
