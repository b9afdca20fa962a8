import {fold} from '../../text/fold.js';
import {scriptOf} from '../../text/script-of.js';

/** A word of a text, with where it stands. Glued words (`NikolPashinyan`) and hyphenated ones are several tokens. */
export type TextToken = {
	/** UTF-16 offsets in the text; a possessive ending is left out. */
	readonly start: number;
	readonly end: number;
	readonly raw: string;
	/** In small letters. */
	readonly small: string;
	/** ISO 15924, as `scriptOf` gives it. */
	readonly script: string;
	/** As `fold` gives it; empty for a word without letters or figures. */
	readonly folded: string;
	readonly capital: boolean;
	/** Of a script without capitals. */
	readonly caseless: boolean;
	/** First word of a sentence, heading or quotation, where a capital says nothing. */
	readonly opens: boolean;
	/** What stands between the token before and this one. */
	readonly gap: string;
	/** Whether a possessive ending was cut off. */
	readonly possessive: boolean;
};

/** Patterns over all scripts take a while to be made: when the first text comes. */
const makePatterns = () => ({
	word: /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu,
	/** Not after the beginnings of one name with a capital inside: `McKay`. */
	glued: /(?<=\p{Ll})(?<!^(?:Mc|Mac|Fitz|De|Di|La|Le))(?=\p{Lu}\p{Ll})/u,
	isGlued: /\p{Ll}\p{Lu}\p{Ll}/u,
	anyCapital: /^\p{Lu}/u,
	hasCase: /[\p{Lu}\p{Ll}]/u,
	/** Its letters have capitals in Unicode that no sentence uses. */
	georgian: /^\p{Script=Georgian}/u,
});

let patterns: ReturnType<typeof makePatterns> | undefined;

function patternsOfWords(): ReturnType<typeof makePatterns> {
	patterns ??= makePatterns();
	return patterns;
}

const asciiCapital = /^[A-Z]/;
const plainWord = /^[A-Za-z0-9]+$/;
/** With apostrophes, as `O’Brack` and `ferry’s`. */
const asciiWord = /^[A-Za-z0-9'’]+$/;
const asciiGlued = /[a-z][A-Z][a-z]/;
/** ASCII, and marks and spaces beyond it that stand in no word: in such a text the words are found without a table of all letters. */
const plainText = /^[\0-\u007F\u00A0\u00AB\u00BB\u2010-\u2027]*$/;
const wordOfPlain = /[A-Za-z0-9]+(?:['’][A-Za-z]+)*/g;
const asciiStart = /^[\0-\u007F]/;
const sentenceEnd = /[.!?…:;\n"“„«([•|]|--|[—–]\s/;
const abbreviationBefore = /^(?:mr|mrs|ms|dr|st|gen|col|lt|sen|rep|gov|prof|hon|[a-z])$/;

/** What a word looks like by itself, wherever it stands. */
type WordLook = {
	/** Glued words apart, without a possessive ending. */
	readonly parts: readonly string[];
	readonly small: readonly string[];
	readonly script: string;
	readonly folded: readonly string[];
	readonly capital: readonly boolean[];
	readonly caseless: boolean;
	readonly possessive: boolean;
};

/** Words of each of the two generations that are kept. */
const mostLooks = 30_000;
let looks = new Map<string, WordLook>();
let olderLooks: ReadonlyMap<string, WordLook> = looks;

/**
 * A text says the same words again and again: each is looked at once. Of a large vocabulary the words that were last met are kept; to forget
 * all of them at once would mean to look at the common ones again and again.
 */
function lookAt(word: string): WordLook {
	let look = looks.get(word);
	if (look === undefined) {
		look = olderLooks.get(word) ?? newLook(word);
		if (looks.size >= mostLooks) {
			olderLooks = looks;
			looks = new Map();
		}
		looks.set(word, look);
	}
	return look;
}

function newLook(word: string): WordLook {
	if (!asciiGlued.test(word)) {
		if (plainWord.test(word)) return plainLook(word);
		if (asciiWord.test(word)) return apostropheLook(word);
	}
	const {isGlued, glued, hasCase, georgian} = patternsOfWords();
	const bare = withoutPossessive(word);
	const parts = isGlued.test(bare) ? bare.split(glued) : [bare];
	return {
		parts,
		small: parts.map(part => part.toLowerCase()),
		script: scriptOf(word),
		folded: parts.map(part => fold(part).replaceAll(' ', '')),
		capital: parts.map(startsCapital),
		caseless: !asciiStart.test(word) && (!hasCase.test(word) || georgian.test(word)),
		possessive: bare.length < word.length,
	};
}

/** Most words are ASCII letters and figures alone: for them `fold` comes down to small letters. */
function plainLook(word: string): WordLook {
	const small = [word.toLowerCase()];
	return {
		parts: [word],
		small,
		script: scriptOf(word),
		folded: small,
		capital: [asciiCapital.test(word)],
		caseless: false,
		possessive: false,
	};
}

/** ASCII but for its apostrophes, and not glued. */
function apostropheLook(word: string): WordLook {
	const bare = withoutPossessive(word);
	return {
		parts: [bare],
		small: [bare.toLowerCase()],
		script: scriptOf(word.replaceAll('’', "'")),
		folded: [fold(bare).replaceAll(' ', '')],
		capital: [asciiCapital.test(bare)],
		caseless: false,
		possessive: bare.length < word.length,
	};
}

/** What finds the words of a text, from its beginning. */
function wordsOf(text: string): RegExp {
	return new RegExp(plainText.test(text) ? wordOfPlain : patternsOfWords().word);
}

/** `fold` for a single word, spaces dropped. */
export function foldToken(word: string): string {
	return lookAt(word).folded.join('');
}

/** Whether a word begins with a capital letter of a script that has capitals. */
export function startsCapital(word: string): boolean {
	return asciiStart.test(word) ? asciiCapital.test(word) : patternsOfWords().anyCapital.test(word);
}

/** The words of a text in order. */
export function tokensOf(text: string): TextToken[] {
	const tokens: TextToken[] = [];
	const pattern = wordsOf(text);
	let before: TextToken | undefined;
	let last = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const look = lookAt(match[0]);
		let start = match.index;
		for (let part = 0; part < look.parts.length; part++) {
			const raw = look.parts[part] ?? '';
			const gap = start - last === 1 && text[last] === ' ' ? ' ' : text.slice(last, start);
			before = {
				start,
				end: start + raw.length,
				raw,
				small: look.small[part] ?? '',
				script: look.script,
				folded: look.folded[part] ?? '',
				capital: look.capital[part] === true,
				caseless: look.caseless,
				opens: opensSentence(gap, before),
				gap,
				possessive: look.possessive && part === look.parts.length - 1,
			};
			tokens.push(before);
			start += raw.length;
			last = start;
		}
		last = match.index + match[0].length;
	}
	return tokens;
}

/** The folded words of a text in order, with where they stand: of `tokensOf` what finding a word takes. */
export function foldedWordsOf(text: string): readonly Pick<TextToken, 'folded' | 'start' | 'end'>[] {
	const words: Pick<TextToken, 'folded' | 'start' | 'end'>[] = [];
	const pattern = wordsOf(text);
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const {parts, folded: folds} = lookAt(match[0]);
		let start = match.index;
		for (let part = 0; part < parts.length; part++) {
			const end = start + (parts[part]?.length ?? 0);
			const folded = folds[part] ?? '';
			if (folded !== '') words.push({folded, start, end});
			start = end;
		}
	}
	return words;
}

function withoutPossessive(word: string): string {
	const end = word.length;
	if (end > 2 && (word[end - 1] === 's' || word[end - 1] === 'S') && isApostrophe(word[end - 2])) {
		return word.slice(0, end - 2);
	}
	return word;
}

function isApostrophe(character: string | undefined): boolean {
	return character === "'" || character === '’' || character === 'ʼ';
}

function opensSentence(gap: string, before: TextToken | undefined): boolean {
	if (before === undefined) {
		return true;
	}
	if (gap === ' ' || gap === '' || gap === '-' || gap === ', ') {
		return false;
	}
	if (gap.startsWith('.') && !gap.includes('\n') && abbreviationBefore.test(before.folded)) {
		return false;
	}
	return sentenceEnd.test(gap);
}
