import {container} from '../input/kind.js';
import {piecesOf} from '../mail/message.js';
import {whatMail} from '../mail/what-mail.js';

/** One message: a newsletter, an article somebody sent on, articles attached. */
export const mail = container<true>({
	name: 'mail',
	detect: ({bytes, name}) => whatMail(bytes, name) === 'message' || undefined,
	unpack: async ({bytes, name}) => piecesOf(bytes, name),
});
