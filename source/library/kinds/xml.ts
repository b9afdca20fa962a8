import {Buffer} from 'node:buffer';
import {DOMParser} from 'linkedom';
import {oneLine} from '../../corpus/parse/one-line.js';
import {sanitise} from '../../text/sanitise.js';
import {assemble} from '../assemble.js';
import {cleanBlocks} from '../boilerplate/clean-blocks.js';
import {draftOf} from '../draft.js';
import type {PageElement} from '../html/dom.js';
import {container, kind} from '../input/kind.js';
import {startOf} from '../input/start.js';
import {LibraryError} from '../library-error.js';
import {cleanAuthor} from '../metadata/clean-author.js';
import {value} from '../metadata/facts.js';
import {withoutLetterEntities} from '../html/parse-page.js';
import {isTooMuch} from '../html/too-much.js';

/** What stands before the first element of an XML file. */
const prolog = String.raw`^(?:<\?[^>]{0,300}\?>\s*|<!--[^]{0,500}?-->\s*|<!DOCTYPE\s[^>[]{0,500}(?:\[[^\]]{0,2000}\]\s*)?>\s*)*`;
const trafilatura = new RegExp(`${prolog}<doc(?=\\s[^>]{0,4000}\\b(?:sitename|hostname|fingerprint)=)`);
const evernote = new RegExp(`${prolog}<en-export[\\s>]`);
const other = new RegExp(
	`^<\\?xml[^]{0,300}?\\?>\\s*${prolog.slice(1)}<(?!html\\b|(?:\\w{1,10}:)?(?:body|div|article|main|p|h1|rss|feed|rdf)\\b)([\\w:.-]{1,40})`,
	'i',
);
const mostNotes = 2000;

/** An article as trafilatura writes it in XML: what it knows in the attributes of the first element, the text in `main`. */
export const extractedXml = kind<true, string>({
	name: 'trafilatura xml',
	detect: ({text}) => trafilatura.test(startOf(text)) || undefined,
	split: ({text}) => ({pieces: [text]}),
	read(text, {name}, {today}) {
		const document = parseXml(text, name);
		const root = document.querySelector('doc');
		const said = (attribute: string): string | undefined => value(root?.getAttribute(attribute) ?? undefined);
		const blocks = [...(root?.querySelectorAll('main p, main head, main quote, main item, main cell') ?? [])]
			.map(element => oneLine(element.textContent ?? ''))
			.filter(Boolean);
		const [title, site] = [said('title'), said('sitename') ?? said('hostname')];
		const {paragraphs, removed} = cleanBlocks(blocks, {title});
		return draftOf(
			name,
			assemble({
				title,
				author: cleanAuthor(said('author')?.replaceAll(/\s*;\s*/g, ', '), site),
				site,
				url: said('source') ?? said('url'),
				declared: said('language'),
				today,
				dates: [said('date')],
				paragraphs,
				removed,
			}),
		);
	},
	textless: 'kept',
});

/** Notes of Evernote and what exports as it does: a page each, with the address it was clipped from. */
export const notes = container<true>({
	name: 'enex',
	detect: ({text}) => evernote.test(startOf(text)) || undefined,
	withoutArticle: count => (count === 1 ? 'one note holds no article' : `${count} notes hold no article`),
	unpack({text, name}) {
		const found = [...parseXml(text, name).querySelectorAll('note')].slice(0, mostNotes);
		return {
			pieces: found.map((note, index) => {
				const inner = (tag: string): string => note.querySelector(tag)?.textContent?.trim() ?? '';
				const title = value(inner('title'));
				const page = `<!doctype html><html><body>${inner('content').replaceAll(/<\?xml[^>]*>|<!DOCTYPE[^>]*>|<\/?en-note[^>]*>/gi, '')}</body></html>`;
				const url = /^https?:\/\/\S+$/.test(inner('source-url')) ? inner('source-url') : undefined;
				return {
					source: {
						name: found.length === 1 ? name : `${name}: note ${index + 1}`,
						bytes: Buffer.from(page),
						contentType: 'text/html; charset=utf-8',
						url,
					},
					completed: draft => (title === undefined ? draft : {...draft, title, titleBasis: undefined}),
				};
			}),
		};
	},
});

/** XML that is no page, no feed and no list of addresses: refused by the name of its first element. */
export const otherXml = kind<string, never>({
	name: 'xml',
	detect: ({text}) => other.exec(startOf(text))?.[1],
	split({name}, element) {
		throw new LibraryError(
			`${name} is XML of a kind (“${element}”) which “add” does not read: save its articles as plain text, HTML or JSON and add those`,
		);
	},
	read: piece => piece,
	textless: 'kept',
});

/** Entities of its own are not expanded: the parser knows only those of XML. */
function parseXml(text: string, name: string): PageElement {
	if (isTooMuch(text)) throw new LibraryError(`${name}: too large for one file of XML: split it`);
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- linkedom is typed by the DOM library, which is left out
	return new DOMParser().parseFromString(sanitise(withoutLetterEntities(text)), 'text/xml') as unknown as PageElement;
}
