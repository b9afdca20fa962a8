import {languagePack, languagesOf} from '../../language/language.js';
import {scriptOf} from '../../text/script-of.js';

/** What the folders of languages list as no part of an article, by the script they are written in. */
const known = new Map<string, RegExp | undefined>();

function patternOf(script: string): RegExp | undefined {
	if (!known.has(script)) {
		const phrases = languagesOf(script).flatMap(({code}) =>
			code === english ? [] : (languagePack(code)?.boilerplate ?? []),
		);
		known.set(script, phrases.length === 0 ? undefined : expressionOf(phrases));
	}
	return known.get(script);
}

/** Its phrases are expressions of their own. */
const english = 'en';

/**
 * A sentence may begin with a short phrase: a single word must be all of its line, two words must be all of it or end in a mark; what has more words
 * begins no sentence of an article.
 */
function expressionOf(phrases: readonly string[]): RegExp {
	const of = (test: (words: number) => boolean): string =>
		phrases
			.filter(phrase => test(phrase.split(' ').length))
			.map(phrase => phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/['’]/g, "['’]"))
			.join('|') || '(?!)';
	const one = of(words => words === 1);
	const two = of(words => words === 2);
	const more = of(words => words > 2);
	return new RegExp(
		String.raw`^[\s\p{P}\p{S}]*(?:(?:${one}|${two})[\s\d\p{P}\p{S}]*$|(?:${two})\s?[:：՝?!»>…|]|(?:${more})(?![\p{L}\p{N}]))`,
		'iu',
	);
}

/** Whether a line is what a language's folder lists as no part of an article: `Читайте также: …`. */
export function isListedBoilerplate(line: string): boolean {
	const script = scriptOf(/\p{L}+/u.exec(line)?.[0] ?? '');
	return script !== '' && patternOf(script)?.test(line) === true;
}
