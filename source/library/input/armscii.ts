import {Buffer} from 'node:buffer';

/** ARMSCII-8 (AST 34.005-1997) from 0xA1 to 0xB1: the signs. */
const signs = '\uFFFDև։)(»«—.՝,-֊…՜՛՞';
const [firstSign, firstLetter, lastLetter, apostrophe] = [0xa1, 0xb2, 0xfd, 0xfe];
const [capitalAyb, smallAyb] = [0x5_31, 0x5_61];

/** The text of bytes in ARMSCII-8, the encoding of Armenian pages before UTF-8; no decoder of the platform knows it. */
export function decodeArmscii(bytes: Uint8Array): string {
	const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
	return latin.replaceAll(/[\u0080-\u00FF]/g, letter => letterOf(letter.charCodeAt(0)));
}

/** Capital and small letters stand in turn. */
function letterOf(byte: number): string {
	if (byte === 0xa0) return ' ';
	if (byte >= firstSign && byte < firstLetter) return signs.charAt(byte - firstSign);
	if (byte === apostrophe) return '՚';
	if (byte < firstLetter || byte > lastLetter) return '\uFFFD';
	const place = (byte - firstLetter) >> 1;
	return String.fromCodePoint((byte % 2 === 0 ? capitalAyb : smallAyb) + place);
}
