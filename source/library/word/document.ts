import {decodeXML} from 'entities';

export type WordParagraph = {
	/** Lines that the writer broke are lines in it. */
	readonly text: string;
	/** Id of its style: `Heading1`, `Titre1`. */
	readonly style: string | undefined;
};

/** A tag or the text up to the next; attributes hold no `>` that is not escaped. */
const token = /<(\/?)(?:[\w-]{1,20}:)?([A-Za-z]\w{0,40})([^<>]*?)(\/?)>|([^<]+)/g;
/** What is in these is not part of the text as it stands: taken out by a reviewer, commands, a second copy for old programs. */
const left = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'pPrChange', 'rPrChange']);
const written: Readonly<Record<string, string>> = {tab: ' ', br: '\n', cr: '\n', noBreakHyphen: '-'};

type Open = {text: string; style: string | undefined};

/** The paragraphs of a Word document's main part (ECMA-376, 17.3), without what was deleted in it. */
export function wordParagraphs(xml: string): WordParagraph[] {
	const done: WordParagraph[] = [];
	// A text box stands within the paragraph that holds it.
	const open: Open[] = [];
	let [skipped, isText] = [0, false];
	for (const [, close, name = '', attributes = '', isEmpty, text] of xml.matchAll(token)) {
		if (text !== undefined) {
			const paragraph = open.at(-1);
			if (isText && skipped === 0 && paragraph !== undefined) paragraph.text += decodeXML(text);
			continue;
		}
		if (left.has(name)) {
			if (isEmpty === '') skipped += close === '' ? 1 : -1;
			continue;
		}
		if (skipped > 0) continue;
		const paragraph = open.at(-1);
		if (name === 't') isText = close === '' && isEmpty === '';
		else if (name === 'p' && isEmpty === '' && close === '') open.push({text: '', style: undefined});
		else if (name === 'p' && close !== '' && paragraph !== undefined) {
			open.pop();
			if (paragraph.text.trim() !== '') done.push({text: paragraph.text.trim(), style: paragraph.style});
		} else if (name === 'pStyle' && paragraph !== undefined) paragraph.style = valueIn(attributes);
		else if (close === '' && paragraph !== undefined) paragraph.text += written[name] ?? '';
	}
	return done;
}

/** Ids of the styles that are headings of the first order, by their names, which are the same in every language. */
export function headingStyles(xml: string): ReadonlySet<string> {
	const styles = xml.matchAll(/<w:style\b[^<>]*w:styleId="([^"]+)"[^<>]*>[^]{0,400}?<w:name w:val="([^"]+)"/g);
	return new Set([...styles].flatMap(([, id = '', name = '']) => (/^(?:title|heading 1)$/i.test(name) ? [id] : [])));
}

function valueIn(attributes: string): string | undefined {
	return /\bval\s*=\s*"([^"]*)"/.exec(attributes)?.[1];
}
