import {asLatin, headOf, type Headers} from './headers.js';

/** In bytes: as much as is looked at to know mail. */
const beginning = 100_000;

const common =
	/^(?:from|to|cc|subject|date|sender|mime-version|received|return-path|delivered-to|message-id|content-type|content-transfer-encoding|content-location|snapshot-content-location|x-.+|dkim-signature|arc-.+|authentication-results|reply-to|list-.+)$/;
/** A letter that somebody copied begins with sender, day and subject too; */
const leastHeaders = 3;
/** these are written by machines only. */
const byMachine = ['mime-version', 'received', 'message-id', 'return-path', 'delivered-to', 'dkim-signature'];
/** What a message has that went from one to another. */
const sent = ['received', 'message-id', 'return-path', 'delivered-to', 'to', 'list-unsubscribe'];

/** `box`: messages one after the other (RFC 4155); `page`: one page with its pictures (RFC 2557); `message`: one message (RFC 5322). */
export type MailKind = 'box' | 'page' | 'message';

/** What in the form of mail some bytes are; undefined of anything else. */
export function whatMail(bytes: Uint8Array, name: string): MailKind | undefined {
	const start = asLatin(bytes, beginning).replace(/^(?:\xEF\xBB\xBF)?\s*/, '');
	if (/^From \S+ .*\b\d{4}[^\S\n]*\r?\n>?[\w-]+:/.test(start)) return 'box';
	if (!/^[!-9;-~]{1,80}:/.test(start)) return undefined;
	const {headers} = headOf(start);
	if (isPage(headers)) return 'page';
	const known = [...headers.keys()].filter(key => common.test(key)).length;
	const isNamed = /\.eml$/i.test(name) && headers.has('from') && known > 1;
	return isNamed || (known >= leastHeaders && byMachine.some(key => headers.has(key))) ? 'message' : undefined;
}

function isPage(headers: Headers): boolean {
	if (headers.has('snapshot-content-location') || /saved by/i.test(headers.get('from') ?? '')) return true;
	const type = headers.get('content-type') ?? '';
	const isWhole =
		/^multipart\/related\b/i.test(type) || (/^text\/html\b/i.test(type) && headers.has('content-location'));
	return isWhole && !sent.some(key => headers.has(key));
}
