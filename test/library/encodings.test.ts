import assert from 'node:assert/strict';
import {test} from 'node:test';
import {decodeSaying} from '../../source/library/input/charset.js';
import {decodeAs} from '../../source/library/input/decode-as.js';
import {unreadable} from '../../source/library/input/unreadable.js';

const mended = 'its letters were broken by a wrong encoding, and are mended';
/** A text of one encoding in the bytes of UTF-8, as a program writes it that took it for another. */
const takenFor = (name: string, text: string): Buffer => Buffer.from(decodeAs(name, Buffer.from(text)));

test('letters broken by a wrong encoding are mended, and it is said', () => {
	const french = 'Le préfet a cité « l’été » à l’île — déjà fermée, répète-t-il.';
	assert.deepEqual(decodeSaying(takenFor('windows-1252', french)), {text: french, remark: mended});
	// A program wrote a blank for the non-breaking one, the second byte of “à”.
	const blanks = takenFor('windows-1252', french).toString().replaceAll('\u00A0', ' ');
	assert.equal(decodeSaying(Buffer.from(blanks)).text, french);
	const russian = 'Паром вышел из гавани в полдень, сообщил смотритель маяка.';
	assert.deepEqual(decodeSaying(takenFor('windows-1251', russian)), {text: russian, remark: mended});
	const marks = 'Le préfet répète : « déjà été fermée » et “voilà”, l’île, c’est l’été.';
	const partly = marks.replaceAll('’', decodeAs('windows-1252', Buffer.from('’')));
	assert.deepEqual(decodeSaying(Buffer.from(partly)), {text: marks, remark: mended});
});

test('texts that are right stay as they are', () => {
	for (const text of [
		'São João: não há «acção» à vista, disse a câmara de Évora — «já».',
		'Паром вышел из гавани в полдень: «Ждём», — сказал Ђорђе Џомба.',
		'Kıyı şeridi, “ağır” fırtına; Åse Ærø og Øystein ålte sig hjem.',
	])
		assert.deepEqual(decodeSaying(Buffer.from(text)), {text});
});

test('Windows-1252 has quotation marks and dashes, on every version of Node', () => {
	assert.equal(decodeAs('iso-8859-1', Uint8Array.from([0x93, 0x61, 0x94, 0x96, 0x92, 0x80])), '“a”–’€');
});

test('what declares UTF-8 and is not is read by its letters, and it is said', () => {
	const page = Buffer.from('<html lang=fr><meta charset=utf-8><p>Le préfet a été cité à l\u0092île', 'latin1');
	const {text, remark} = decodeSaying(page);
	assert.match(text, /Le préfet a été cité à l’île$/u);
	assert.equal(remark, 'read as windows-1252: it is not the UTF-8 that it declares');
	const damaged = Buffer.concat([Buffer.from('<meta charset=utf-8>les préfets '), Buffer.from([0xe9, 0x20, 0xe9])]);
	assert.match(decodeSaying(damaged).text, /les préfets \uFFFD \uFFFD$/u);
});

test('undeclared pages of other scripts are read by their letters', () => {
	const arabic = Uint8Array.from(
		'c7 e1 da c8 c7 d1 c9 20 c7 e1 c3 ee e1 ed e4 20 e6 c7 e1 e3 f6 e4 c7 c1'.split(' ').map(hex),
	);
	assert.equal(decodeSaying(arabic).remark, 'read as windows-1256: nothing says its encoding');
	// “նավը մեկնեց նավահանգստից։”
	const armenian = Uint8Array.from(
		'dd b3 ed c1 20 d9 bb cf dd bb f3 20 dd b3 ed b3 d1 b3 dd b7 eb ef c7 f3 a3'.split(' ').map(hex),
	);
	assert.deepEqual(decodeSaying(armenian), {
		text: 'նավը մեկնեց նավահանգստից։',
		remark: 'read as armscii-8: nothing says its encoding',
	});
	assert.equal(decodeSaying(armenian, 'text/html; charset=ARMSCII-8').text, 'նավը մեկնեց նավահանգստից։');
});

test('Polish without a declaration is read by signs that stand in no West European word', () => {
	assert.equal(decoded('za\u00B3oga m\u00F3wi\u00B3a k si\u00B9dz'), 'załoga mówiła k siądz');
	assert.equal(decoded('za\u00B3oga si\u00B1dz m\u00B1ka'), 'załoga siądz mąka');
	// A sign of Polish there, a letter of French.
	assert.equal(decoded('le c\u009Cur des c\u009Curs d\u00E9licats'), 'le cœur des cœurs délicats');
});

test('a page in UTF-16 without a mark is text in Cyrillic too', () => {
	const bytes = Buffer.from(
		'<html><head><title>Пором</title></head><body><p>Пором вийшов із гавані опівдні.',
		'utf16le',
	).swap16();
	assert.equal(unreadable(bytes), undefined);
	assert.match(decodeSaying(bytes).text, /Пором вийшов із гавані опівдні\.$/u);
});

function hex(text: string): number {
	return Number.parseInt(text, 16);
}

function decoded(bytes: string): string {
	return decodeSaying(Buffer.from(bytes, 'latin1')).text;
}
