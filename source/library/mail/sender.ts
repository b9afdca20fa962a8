import {fold} from '../../text/fold.js';

/** Who a message comes from. */
export type Sender = {readonly name: string; readonly address: string};

export type Publisher = {readonly outlet: string | undefined; readonly author: string | undefined};

/** Where private people have their addresses, */
const privately =
	/(?:^|\.)(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|aol|gmx|web|t-online|proton(?:mail)?|pm|mail|inbox|bk|list|yandex|ya|rambler|orange|wanadoo|free|laposte|zoho|fastmail|hey)\.(?:com|net|org|de|fr|ru|am|az|ge|me|ch|eu|co\.\w\w|com\.\w\w)$/;
/** and services that send newsletters for others. */
const forOthers =
	/(?:^|\.)(?:substack|beehiiv|mailchimp|mcsv|mcdlv|rsgsv|mailchimpapp|sendgrid|mailgun|constantcontact|campaign-archive|createsend|cmail\d*|ghost|buttondown|convertkit(?:-mail\d?)?|kit|hubspotemail|sendinblue|brevo|getrevue|tinyletter|ccsend|mailerlite|sparkpostmail|amazonses|unisender|googlegroups|groups)\.(?:com|net|org|io|email|app)$/;
/** First labels of hosts that only send: `e.harbour.example`, `mail.harbour.example`. */
const sending =
	/^(?:e|m|em|en|mg|mx|email|emails|mail|mailer|mailing|newsletters?|news|news-?letter|info|send|smtp|alerts?|updates?|reply|crm|mktg?|marketing|link|click)\d*\.(?=[^.]+\.)/;
const desk =
	/\b(?:newsletters?|briefings?|alerts?|headlines|digest|daily|weekly|morning|evening|today|team|editors?|newsroom|redaktion|rédaction|рассылка|дайджест|новости)\b/iu;

/** Whether an address belongs to a service that sends newsletters for others. */
export function sendsForOthers(address: string): boolean {
	return forOthers.test((address.split('@')[1] ?? '').toLowerCase());
}

/**
 * Whose newsletter a message is: the name of its sender where that is the name of the site it comes from (`The Harbour Post` of harbourpost.example),
 * with who signs it (`Odile Marsh at The Harbour Post`); else the site itself. Of a private person nobody.
 * @param isList whether it was sent to many
 */
export function publisherOf({name, address}: Sender, isList: boolean): Publisher {
	const host = (address.split('@')[1] ?? '').toLowerCase();
	const nobody = {outlet: undefined, author: undefined};
	if (host === '' || privately.test(host)) return nobody;
	const [, signed, , house] =
		/^(.{3,60}?)(\s+(?:at|from|of|@|von|de|из)\s+|\s*[,|–—-]\s+)(.{2,60})$/iu.exec(name.trim()) ?? [];
	if (forOthers.test(host)) {
		if (!isList) return nobody;
		return house === undefined ? {outlet: name || undefined, author: undefined} : {outlet: house, author: signed};
	}
	const site = host.replace(sending, '');
	if (house !== undefined && isNameOf(house, site))
		return {outlet: house, author: desk.test(signed ?? '') ? undefined : signed};
	if (isNameOf(name, site)) return {outlet: name, author: undefined};
	return {outlet: site, author: undefined};
}

/** In letters: shorter words between others are left out of hosts. */
const leastWord = 3;

/** Whether a name is that of a site: one has the letters of the other, or its initials. */
function isNameOf(name: string, site: string): boolean {
	const words = fold(name)
		.split(' ')
		.filter(word => word !== 'the');
	const letters = words.join('');
	const label = fold(site.split('.').at(-2) ?? site).replaceAll(' ', '');
	if (letters.length < 3) return false;
	const long = fold(name.replaceAll(/(?<!\p{L})[dl]['’](?=\p{L})/giu, ''))
		.split(' ')
		.filter(word => word.length >= leastWord && !/^(?:des?|del|von|der|die|das|les?|las?|of)$/.test(word))
		.join('');
	if (letters === label || `the${letters}` === label || (long.length >= leastWord * 2 && long === label)) return true;
	const initials = words.map(word => word.charAt(0)).join('');
	return words.length > 2 && initials === label;
}
