import {Buffer} from 'node:buffer';
import type {Draft} from '../draft.js';
import {container} from '../input/kind.js';
import {LibraryError} from '../library-error.js';
import {headingStyles, wordParagraphs} from '../word/document.js';
import {unzip, UnzipError} from '../word/unzip.js';

/** A Word document: one article, or what a databank writes as such. */
export const word = container<true>({
	name: 'docx',
	detect: ({bytes}) => isWord(bytes) || undefined,
	async unpack({bytes, name}) {
		const files = await unpacked(bytes, name);
		const [, document] = [...files].find(([file]) => main.test(file)) ?? [];
		if (document === undefined)
			throw new LibraryError(`${name} is a Word document that cannot be read: save it as plain text and add that`);
		const styles = headingStyles(textOf(files.get('word/styles.xml')));
		const paragraphs = wordParagraphs(textOf(document));
		const text = paragraphs.map(paragraph => paragraph.text).join('\n\n');
		const heading = paragraphs.find(
			({style}) => style !== undefined && (styles.has(style) || /^(?:Title|Heading1)$/.test(style)),
		);
		return {
			pieces: [
				{
					source: {name, bytes: Buffer.from(text), contentType: 'text/plain; charset=utf-8'},
					completed: draft => titled(draft, heading?.text),
				},
			],
		};
	},
});

/** The part with the text, also as newer programs name it. */
const main = /^word\/document\d?\.xml$/;

/** Zip files begin so; the name of the part stands in it as it is. */
function isWord(bytes: Uint8Array): boolean {
	const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return data.toString('latin1', 0, 4) === 'PK\x03\x04' && data.includes('word/document', 0, 'latin1');
}

async function unpacked(bytes: Uint8Array, name: string): Promise<Map<string, Uint8Array>> {
	try {
		return await unzip(bytes, file => main.test(file) || file === 'word/styles.xml');
	} catch (error) {
		if (!(error instanceof UnzipError)) throw error;
		throw new LibraryError(
			`${name} is a Word document that cannot be unpacked (${error.message}): save it as plain text and add that`,
		);
	}
}

function textOf(bytes: Uint8Array | undefined): string {
	return Buffer.from(bytes ?? []).toString('utf8');
}

/** By the heading that is marked as one, where the text has no other headline. */
function titled(draft: Draft, heading: string | undefined): Draft {
	if (heading === undefined || draft.removed.some(({why}) => why === 'line of the databank')) return draft;
	return {
		...draft,
		title: heading,
		titleBasis: undefined,
		paragraphs: draft.paragraphs.filter(text => text !== heading),
	};
}
