import {container} from '../input/kind.js';
import {messagesOf} from '../mail/mailbox.js';
import {whatMail} from '../mail/what-mail.js';

/** Messages one after the other in a file: mbox. */
export const mailbox = container<true>({
	name: 'mbox',
	detect: ({bytes, name}) => whatMail(bytes, name) === 'box' || undefined,
	withoutArticle: count => (count === 1 ? 'one message holds no article' : `${count} messages hold no article`),
	unpack({bytes, name}) {
		const messages = messagesOf(bytes);
		return {
			pieces: messages.map((message, index) => ({
				source: {name: messages.length === 1 ? name : `${name}: message ${index + 1}`, bytes: message},
			})),
		};
	},
});
