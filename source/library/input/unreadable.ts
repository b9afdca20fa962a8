import {Buffer} from 'node:buffer';

/** What a file is that cannot be read as an article, and what to do instead. */
export type Unreadable = {readonly is: string; readonly advice: string};

const asText = 'save it as plain text or HTML and add that';
const unpack = 'unpack it and add what is in it';
const noText = 'there is no text in it to read';

/** In bytes: text that is no text shows in so many. */
const sample = 8192;
/** Control characters among them; texts have none but tabs and line ends. */
const mostControls = 0.02;

type Signature = {readonly bytes: string; readonly at?: number} & Unreadable;

/** File signatures (Kessler's list), as latin1; the first that fits. */
const signatures: readonly Signature[] = [
	{bytes: '{\\rtf', is: 'a Rich Text document (RTF)', advice: asText},
	{bytes: 'Rar!\x1A\x07', is: 'a RAR archive', advice: unpack},
	{bytes: '7z\xBC\xAF\x27\x1C', is: 'a 7-Zip archive', advice: unpack},
	{bytes: '\x1F\x8B', is: 'a gzip file', advice: unpack},
	{bytes: 'BZh', is: 'a bzip2 file', advice: unpack},
	{bytes: '\xFD7zXZ\0', is: 'an xz file', advice: unpack},
	{bytes: '\x28\xB5\x2F\xFD', is: 'a Zstandard file', advice: unpack},
	{bytes: 'ustar', at: 257, is: 'a tar archive', advice: unpack},
	{bytes: 'bplist00', is: 'a web archive of Safari', advice: 'save the page as “Page Source” and add that'},
	{bytes: 'BOOKMOBI', at: 60, is: 'a Kindle book (MOBI)', advice: asText},
	{bytes: '\x89PNG', is: 'a picture (PNG)', advice: noText},
	{bytes: '\xFF\xD8\xFF', is: 'a picture (JPEG)', advice: noText},
	{bytes: 'GIF8', is: 'a picture (GIF)', advice: noText},
	{bytes: 'II*\0', is: 'a picture (TIFF)', advice: noText},
	{bytes: 'MM\0*', is: 'a picture (TIFF)', advice: noText},
	{bytes: 'WEBP', at: 8, is: 'a picture (WebP)', advice: noText},
	{bytes: 'ftypheic', at: 4, is: 'a picture (HEIC)', advice: noText},
	{bytes: 'ftypavif', at: 4, is: 'a picture (AVIF)', advice: noText},
	{bytes: '8BPS', is: 'a picture (Photoshop)', advice: noText},
	{bytes: 'ftyp', at: 4, is: 'a film or a recording (MPEG-4)', advice: noText},
	{bytes: 'ID3', is: 'a recording (MP3)', advice: noText},
	{bytes: 'OggS', is: 'a recording (Ogg)', advice: noText},
	{bytes: 'fLaC', is: 'a recording (FLAC)', advice: noText},
	{bytes: 'WAVE', at: 8, is: 'a recording (WAV)', advice: noText},
	{bytes: '\x1A\x45\xDF\xA3', is: 'a film (Matroska or WebM)', advice: noText},
	{bytes: 'SQLite format 3', is: 'a database (SQLite)', advice: 'export its articles as JSON or text'},
	{bytes: '\x7FELF', is: 'a program', advice: noText},
];

/** Office documents and archives are zip files; what they hold tells them apart. */
const zipped: readonly (readonly [string, Unreadable])[] = [
	['mimetypeapplication/epub+zip', {is: 'an e-book (EPUB)', advice: asText}],
	['mimetypeapplication/vnd.oasis.opendocument', {is: 'an OpenDocument file', advice: asText}],
	['word/document', {is: 'a Word document (DOCX)', advice: asText}],
	['xl/workbook', {is: 'an Excel table (XLSX)', advice: 'save it as text, or its articles one by one'}],
	['ppt/presentation', {is: 'a PowerPoint presentation (PPTX)', advice: asText}],
	['word/', {is: 'a Word document (DOCX)', advice: asText}],
];

/** OLE compound files, by the name of a stream in them. */
const compound: readonly (readonly [string, Unreadable])[] = [
	['WordDocument', {is: 'an old Word document (DOC)', advice: asText}],
	['Workbook', {is: 'an old Excel table (XLS)', advice: asText}],
	['__properties_version1.0', {is: 'a message of Outlook (MSG)', advice: 'save it as EML or text and add that'}],
];

/** What bytes are, where they are no text; undefined where they may be. Names and servers are not asked: they are often wrong. */
export function unreadable(data: Uint8Array): Unreadable | undefined {
	const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
	const start = bytes.toString('latin1', 0, 1024);
	if (/^\s*%PDF-/.test(start) || /%PDF-\d\.\d/.test(start.slice(0, 64)))
		return {is: 'a PDF document', advice: 'copy its text into a text file and add that'};
	if (/^PK(?:\x03\x04|\x05\x06)/.test(start))
		return zipped.find(([name]) => bytes.includes(name, 0, 'latin1'))?.[1] ?? {is: 'a zip archive', advice: unpack};
	if (start.startsWith('\xD0\xCF\x11\xE0'))
		return (
			compound.find(([name]) => bytes.includes(name, 0, 'utf16le'))?.[1] ?? {
				is: 'an old Office file',
				advice: asText,
			}
		);
	return signatures.find(({bytes: sign, at = 0}) => start.startsWith(sign, at)) ?? binary(bytes.subarray(0, sample));
}

/** Bytes that no text has. UTF-16 has zeros too, but at every other place only. */
function binary(bytes: Uint8Array): Unreadable | undefined {
	const controls = [0, 0];
	let [even, odd] = [0, 0];
	for (const [at, byte] of bytes.entries()) {
		if (byte === 0) {
			if (at % 2 === 0) even++;
			else odd++;
		} else if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) {
			controls[at % 2] = (controls[at % 2] ?? 0) + 1;
		}
	}
	const isWide = Math.max(even, odd) > bytes.length * 0.1 && Math.min(even, odd) < bytes.length * 0.01;
	const zeros = isWide ? 0 : even + odd;
	const [ofEven = 0, ofOdd = 0] = controls;
	// The other places hold the number of a script: 4 is Cyrillic.
	const signs = isWide ? (even > odd ? ofOdd : ofEven) : ofEven + ofOdd;
	return zeros + signs > Math.max(4, bytes.length * mostControls) ? {is: 'a binary file', advice: noText} : undefined;
}
