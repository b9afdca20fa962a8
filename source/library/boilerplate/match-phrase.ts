import {endings} from './endings.js';
import {interruptions} from './interruptions.js';
import {isListedBoilerplate} from './listed-phrases.js';
import type {Phrases} from './phrases.js';

type Matcher = {readonly pattern: RegExp; readonly why: string};

/** Longer lines are prose, whatever they begin with. In UTF-16 units. */
const longestLine = 400;

function matchers(groups: readonly Phrases[]): Matcher[] {
	return groups.map(({why, begins, whole}) => {
		const parts = [
			...begins.map(phrase => `${phrase}${/\w$/.test(phrase) ? '(?![\\p{L}\\p{N}])' : ''}`),
			whole.length === 0 ? '(?!)' : `(?:${whole.join('|')})[\\s.:!?…»>|]*$`,
		];
		return {pattern: new RegExp(`^[\\s\\p{P}\\p{S}]*?(?:${parts.join('|')})`, 'iu'), why};
	});
}

let made: {readonly ending: readonly Matcher[]; readonly interruption: readonly Matcher[]} | undefined;

/** Built when first needed, not when the program starts. */
function all(): NonNullable<typeof made> {
	return (made ??= {ending: matchers(endings), interruption: matchers(interruptions)});
}

function firstMatch(list: readonly Matcher[], line: string): string | undefined {
	return line.length > longestLine ? undefined : list.find(({pattern}) => pattern.test(line))?.why;
}

/** What kind of box begins with a line behind which the article does not go on; undefined for other lines. */
export function endingOf(line: string): string | undefined {
	return firstMatch(all().ending, line);
}

/** What kind of boilerplate a line is that may interrupt an article; undefined for other lines. */
export function interruptionOf(line: string): string | undefined {
	return (
		firstMatch(all().interruption, line) ??
		(isLinkRow(line) ? 'links to other articles' : undefined) ??
		(line.length <= longestLine && isListedBoilerplate(line) ? 'a line of the page' : undefined)
	);
}

/** `One story | Another story | A third`, and teasers that end in “Read more”. */
function isLinkRow(line: string): boolean {
	return (line.match(/ [|•·»] /g)?.length ?? 0) >= 2 || /\b(?:[Rr]ead|READ) (?:[Mm]ore|MORE)[\s.»>]*$/.test(line);
}
