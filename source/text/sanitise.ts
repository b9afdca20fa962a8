/**
 * Text that needs nothing done: printable ASCII, line feeds and the precomposed letters and punctuation of alphabetic scripts. Characters
 * that NFC would replace (the Greek question mark, for one) are left out.
 */
const clean =
	/^[\n -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0373\u0375-\u0377\u037a-\u037d\u037f\u0384-\u0386\u0388-\u038a\u038e-\u03a1\u03a3-\u0482\u048a-\u052f\u0531-\u0556\u0559-\u058a\u05d0-\u05ea\u0620-\u064a\u10a0-\u10c5\u10d0-\u10ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]*$/;

const joiningScript =
	'\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}';

/**
 * A joiner between two letters of a script whose spelling needs it (Persian half-space, Indic conjuncts). The first letter may carry marks of
 * its script; any other neighbour could change its place under NFC.
 */
const joiner = `(?<=(?=\\p{L})[${joiningScript}](?:(?=\\p{M})[${joiningScript}]){0,3})[\\u200c\\u200d](?=\\p{L})(?=[${joiningScript}])`;

/** OSC, DCS, SOS, PM and APC carry a string up to ST or BEL. A string that never ends is given up at the end of its line, so that it cannot hide the rest. */
const controlString = '\\x1b[\\]PX^_][^\\x07\\x1b\\x9c\\n\\r]*(?:\\x07|\\x1b\\\\|\\x9c)?';

/**
 * CSI in seven bits or, with parameters, in eight. The other eight-bit controls lose only themselves: they are mostly wrongly decoded quotation
 * marks ("â\x80\x9d"), and what follows is text.
 */
const controlSequence = '(?:\\x1b\\[[0-?]*|\\x9b[0-?]+)[ -\\/]*[@-~]?';

const escape = '\\x1b[ -\\/]*[0-~]?';

let special: RegExp | undefined;

/** Everything that is replaced, one alternative for each kind so that one pass is enough. Built when first needed: most texts are clean. */
function specialPattern(): RegExp {
	return (special ??= new RegExp(
		[
			`(${joiner})`,
			controlString,
			controlSequence,
			escape,
			'(\\r\\n?|[\\x85\\u2028\\u2029])',
			'([\\t\\v\\f])',
			'([\\ud800-\\udfff])',
			// Controls, whatever Unicode calls ignorable (bidi controls, zero-width, BOM, soft hyphen, variation selectors, tags), interlinear marks, keycaps, skin tones.
			'[\\0-\\x08\\x0e-\\x1f\\x7f-\\x9f\\p{Default_Ignorable_Code_Point}\\ufff9-\\ufffb\\u20e3\\u{1f3fb}-\\u{1f3ff}]',
		].join('|'),
		'gu',
	));
}

function replace(_: string, kept?: string, lineEnd?: string, blank?: string, loneSurrogate?: string): string {
	if (kept !== undefined) {
		return kept;
	}

	if (lineEnd !== undefined) {
		return '\n';
	}

	if (blank !== undefined) {
		return ' ';
	}

	return loneSurrogate === undefined ? '' : '\ufffd';
}

/** Ordinary text stacks two or three marks on a letter; more is decoration that spills over other lines. */
const pileOfMarks = /(\p{M}{8})\p{M}+/gu;

/**
 * Makes text from outside safe and even for a terminal: no control characters but line feeds (tabs become blanks, line ends line feeds), no
 * escape sequences, bidi controls or zero-width characters, emoji without joiners, variation selectors, keycaps and skin
 * tones (terminals disagree about the width of those), lone surrogates as U+FFFD, all in NFC. Idempotent.
 */
export function sanitise(text: string): string {
	return clean.test(text) ? text : text.replace(specialPattern(), replace).normalize('NFC').replace(pileOfMarks, '$1');
}
