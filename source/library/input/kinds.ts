import {databankPage, resultList} from '../kinds/databank-page.js';
import {databankText} from '../kinds/databank-text.js';
import {feed} from '../kinds/feed.js';
import {json} from '../kinds/json.js';
import {mail} from '../kinds/mail.js';
import {mailbox} from '../kinds/mailbox.js';
import {markdown} from '../kinds/markdown.js';
import {ownArticle} from '../kinds/own-article.js';
import {page} from '../kinds/page.js';
import {plainText} from '../kinds/plain-text.js';
import {noArticles, noText} from '../kinds/refused.js';
import {savedPage} from '../kinds/saved-page.js';
import {separated} from '../kinds/separated.js';
import {telegram} from '../kinds/telegram.js';
import {table} from '../kinds/table.js';
import {word} from '../kinds/word.js';
import {extractedXml, notes, otherXml} from '../kinds/xml.js';
import type {Kind} from './kind.js';

/**
 * Every kind of input there is, in the order in which a source is asked whether it is one: what its bytes show first, and plain text, which
 * anything may be, last. An entry says how it is known, how it falls into articles, and how each is read.
 */
export const kinds: readonly Kind[] = [
	// Kinds by their bytes,
	mailbox,
	savedPage,
	mail,
	word,
	noText,
	// and by their text.
	separated,
	noArticles,
	ownArticle,
	markdown,
	telegram,
	json,
	feed,
	extractedXml,
	notes,
	databankPage,
	resultList,
	table,
	otherXml,
	page,
	databankText,
	plainText,
];
