import {Buffer} from 'node:buffer';
import {asLatin} from './headers.js';

/** The messages of a mailbox (RFC 4155, with `>From ` for lines that begin so), each as its bytes. */
export function messagesOf(bytes: Uint8Array): Uint8Array[] {
	const messages = asLatin(bytes)
		.replace(/^\xEF\xBB\xBF/, '')
		.split(/^From \S+ .*\b\d{4}[^\S\n]*\r?\n(?=>?[\w-]+:)/m)
		.slice(1);
	return messages.map(message => Buffer.from(message.replaceAll(/^>(>*From )/gm, '$1'), 'latin1'));
}
