import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../helpers/fast-check.js';
import {sanitise} from '../../source/text/sanitise.js';
import {growthTest} from '../helpers/growth.js';

const escapeCharacter = '\u001b';

const cases: ReadonlyArray<readonly [string, string, string]> = [
	['plain text', 'Baku said, “no”.\n\nYerevan – yes', 'Baku said, “no”.\n\nYerevan – yes'],
	['colours', `a${escapeCharacter}[31mred${escapeCharacter}[0m`, 'ared'],
	['cursor movement', `a${escapeCharacter}[2J${escapeCharacter}[10;10Hb`, 'ab'],
	['title', `a${escapeCharacter}]0;owned\u0007b`, 'ab'],
	['clipboard', `a${escapeCharacter}]52;c;aGk=${escapeCharacter}\\b`, 'ab'],
	['link', `${escapeCharacter}]8;;http://x.y\u0007click${escapeCharacter}]8;;\u0007`, 'click'],
	['device control', `a${escapeCharacter}Pq#0${escapeCharacter}\\b`, 'ab'],
	['control string without end', `a${escapeCharacter}]0;hidden\nb`, 'a\nb'],
	['sequence cut off', `a${escapeCharacter}[31`, 'a'],
	['lone escape', `a${escapeCharacter}`, 'a'],
	['charset', `a${escapeCharacter}(0b${escapeCharacter}cd`, 'abd'],
	['eight-bit CSI', 'a\u009b31mb', 'ab'],
	['eight-bit controls of wrongly decoded quotes', 'a\u009db and \u0080c', 'ab and c'],
	['C0', 'a\u0000\u0007\u0008\u007fb', 'ab'],
	['tabs and feeds are blanks', 'a\tb\u000bc\u000cd', 'a b c d'],
	['line ends', 'a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
	['bidi controls', 'a\u202eb\u2066c\u200fd\u061ce', 'abcde'],
	['zero-width, BOM, soft hyphen', '\ufeffNa\u00adkhi\u200bche\u2060van', 'Nakhichevan'],
	['joiner between Latin letters', 'a\u200db\u200cc', 'abc'],
	['Persian half-space stays', 'می\u200cخواهد', 'می\u200cخواهد'],
	['half-space at an edge goes', 'می\u200c ', 'می '],
	['Indic joiner stays', 'क्\u200dष', 'क्\u200dष'],
	['family emoji', '👨\u200d👩\u200d👧', '👨👩👧'],
	['heart with variation selector', '❤\ufe0f', '❤'],
	['keycap', '1\ufe0f\u20e3', '1'],
	['skin tone', '👍🏽', '👍'],
	['flag stays', '🇦🇿', '🇦🇿'],
	['composed', 'Niên'.normalize('NFD'), 'Niên'],
	['Greek question mark', '\u037e', ';'],
	['lone surrogates', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
	['pile of marks', `q${'\u0300\u0316'.repeat(500)}b`, `q${'\u0316'.repeat(8)}b`],
];

for (const [name, given, expected] of cases) {
	test(name, () => {
		assert.equal(sanitise(given), expected.normalize('NFC'));
	});
}

const hostile = fc.oneof(
	fc.string({unit: 'binary'}),
	fc.string({
		unit: fc.constantFrom(
			'a',
			' ',
			'\n',
			'\r',
			'\u001b',
			'[',
			']',
			'0',
			';',
			'm',
			'P',
			'\\',
			'\u0007',
			'\u009b',
			'\u009c',
			'\u200c',
			'\u200d',
			'ی',
			'क',
			'्',
			'\u061c',
			'\u202e',
			'\ufe0f',
			'\u20e3',
			'👍',
			'🏽',
			'\u0301',
			'\ud800',
			'ᄀ',
			'ᅡ',
			'\u1160',
		),
		maxLength: 40,
	}),
);

test('nothing that steers a terminal survives, and a second pass finds nothing to do', () => {
	fc.assert(
		fc.property(hostile, text => {
			const once = sanitise(text);
			assert.doesNotMatch(
				once,
				/[\0-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\ufe0f|\u20e3/,
			);
			assert.doesNotMatch(once, /[\ud800-\udfff]/u);
			assert.equal(once, once.normalize('NFC'));
			assert.equal(sanitise(once), once);
		}),
		{seed: 1, numRuns: 1000},
	);
});

test('every character alone: a second pass finds nothing to do', () => {
	for (let code = 0; code < 0x3_00_00; code++) {
		const once = sanitise(String.fromCodePoint(code));
		assert.equal(once, once.normalize('NFC'), `U+${code.toString(16)}`);
		assert.equal(sanitise(once), once, `U+${code.toString(16)}`);
	}
});

growthTest(
	import.meta.url,
	'time grows with the text only',
	['\u001b]', '\u001b[', '\u001b[0;', '\u0301', '\u200c', 'ی\u200c', '\u001bP\u001b'].map(unit => ({
		what: JSON.stringify(unit),
		length: 100_000,
		make: (length: number) => unit.repeat(length),
		work: sanitise,
	})),
);
