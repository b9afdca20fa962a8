import {writtenDates} from '../dates/written-dates.js';
import {blocksOf} from '../html/blocks.js';
import {type PageDocument, type PageElement, textOf} from '../html/dom.js';
import {blocksIn, type Databank, type DatabankPage, type DatabankRecord} from './record.js';

/** Every document of Europresse has a number of this form: kind, day, paper, number. */
const numbered = /\b(?:news|report|web|tv|prof)[·•]\d{8}[·•][\w-]+[·•][\w-]+/;
const rights =
	/^(?:©|copyright\b|\(c\) )|tous droits réservés|all rights reserved|le présent document est protégé|^certificat émis|^this certificate|à des fins de visualisation personnelle|^numéro de document|^document number|^public ·|^europresse\.com/i;
/** In UTF-16 units: a longer line is part of the text. */
const [longestHead, longestName] = [160, 100];
/** In blocks: name and day stand this near the beginning. */
const nearHead = 8;

/** Downloads of Europresse as a page: an `article` each. */
export const europressePage: DatabankPage = {
	name: 'Europresse',
	is: html => /class\s*=\s*["'][^"'<>]*\b(?:DocPublicationName|docOcurrContainer|titreArticleVisu)\b/.test(html),
	read: document => articlesOf(document).map(readArticle),
};

function articlesOf(document: PageDocument): PageElement[] {
	const articles = [...document.querySelectorAll('article')].filter(each => each.querySelector(body) !== null);
	return articles.length > 0 || document.body === null ? articles : [document.body];
}

const body = '.docOcurrContainer, .DocText';

function readArticle(article: PageElement): DatabankRecord {
	const named = article.querySelector('.DocPublicationName');
	const heads = [...article.querySelectorAll('.DocHeader, .DocTitreSousSection, header span, header div')].map(textOf);
	const title = article.querySelector('.titreArticleVisu') ?? article.querySelector('.titreArticle');
	const author = article.querySelector('.docAuthors') ?? article.querySelector('p.sm-margin-bottomNews');
	const text = article.querySelector('.docOcurrContainer') ?? article.querySelector('.DocText');
	const link = [...article.querySelectorAll('a')].find(each =>
		/cet article est paru|this article (?:was published|appeared)/i.test(textOf(each)),
	);
	const around = [...article.querySelectorAll('header, footer')].flatMap(blocksOf);
	return {
		title: textOf(title) || undefined,
		author: textOf(author) || undefined,
		date: heads.find(line => line.length < longestHead && writtenDates(line).length > 0) ?? dayIn(around.join(' ')),
		outlet: outletIn(named === null ? undefined : blocksOf(named)[0]),
		url: link?.getAttribute('href') ?? undefined,
		paragraphs: (text === null ? [] : blocksOf(text)).filter(block => !isRights(block)),
		around: around.filter(block => block !== textOf(title)),
	};
}

/** Downloads of Europresse as text: name, day, headline, text, rights, and the number of the document at the end of each, or before it. */
export const europresseText: Databank = {
	name: 'Europresse',
	is: text => numbered.test(text),
	split(text) {
		const parts = text.split(new RegExp(`^.*${numbered.source}.*$`, 'gm'));
		const numbers = text.match(new RegExp(numbered.source, 'g')) ?? [];
		const isBefore = words(parts[0] ?? '') < words(parts.at(-1) ?? '');
		return numbers.map((number, index) => `${parts[isBefore ? index + 1 : index] ?? ''}\n\n${number}`);
	},
	read(article) {
		const blocks = blocksIn(article).flatMap(block =>
			block.some(line => line.length < longestHead && writtenDates(line).length > 0) ? block : [block.join('\n')],
		);
		const dated = blocks.findIndex(
			(block, index) =>
				index < nearHead && block.length < longestHead && !isRights(block) && writtenDates(block).length > 0,
		);
		const [headline, ...rest] = blocks
			.slice(dated + 1)
			.flatMap((block, index) => (index === 0 ? titleAndName(block) : [block]));
		const title = headline?.replaceAll('\n', ' ');
		const by = rest[0] !== undefined && isName(rest[0]) ? rest[0] : undefined;
		const text = by === undefined ? rest : rest.slice(1);
		return {
			title,
			author: by,
			date: dated === -1 ? dayIn(article) : blocks[dated],
			outlet: outletIn(dated < 1 ? undefined : blocks[dated - 1]),
			paragraphs: text.filter(block => !isRights(block)).map(block => block.replaceAll('\n', ' ')),
			around: [...blocks.slice(0, dated + 1), ...text.filter(isRights)],
		};
	},
};

/** `Le Phare, no. 4301`, `Le Phare (site web)`: the name alone. */
function outletIn(text: string | undefined): string | undefined {
	return text === undefined || text.length > longestName
		? undefined
		: text
				.replace(/\s*(?:,\s*(?:no|n°|nº)\.?\s.*|\((?:site web|web site)[^)]*\).*|\s-\s(?:site web).*)$/i, '')
				.trim() || undefined;
}

/** A headline with the name of its author on the next line: two blocks. */
function titleAndName(block: string): string[] {
	const [, title, name] = /^([^]+)\n([^\n]+)$/.exec(block) ?? [];
	const isSigned = name !== undefined && isName(name) && name.split(' ').length > 1 && name.split(' ').every(isCapital);
	return isSigned && title !== undefined ? [title, name] : [block];
}

function isCapital(word: string): boolean {
	return /^\p{Lu}|^(?:de|du|des|la|le|von|van|der|et|und|and|avec)$/u.test(word);
}

/** A name of one to six words, and no sentence. */
function isName(text: string): boolean {
	return text.length < longestName && text.split(' ').length <= 6 && /^\p{Lu}/u.test(text) && !/[.!?:»”"]$/.test(text);
}

function isRights(block: string): boolean {
	return (
		/^Cet article est paru dans\b.{0,200}$/u.test(block) ||
		(block.length < 400 && (rights.test(block) || numbered.test(block)))
	);
}

/** `news·20250408·PH·123` */
function dayIn(text: string): string | undefined {
	const [, year, month, day] = /[·•](\d{4})(\d\d)(\d\d)[·•]/.exec(text) ?? [];
	return year === undefined ? undefined : `${year}-${month ?? ''}-${day ?? ''}`;
}

function words(text: string): number {
	return text.split(/\s+/).length;
}
