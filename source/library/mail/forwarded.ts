import type {Sender} from './sender.js';

/** What a forwarded message says of the one it forwards. */
export type Forwarded = {
	readonly sender: Sender | undefined;
	readonly subject: string | undefined;
	/** As written there. */
	readonly date: string | undefined;
	/** What whoever forwards it wrote above it, a line each. */
	readonly above: readonly string[];
};

/** Names of header fields as mail programs write them for people, in their languages. */
const fields = {
	from: /^(?:from|von|de|expéditeur|da|от(?: кого)?|kimden|gönderen|van|från|fra|od|ումից)$/iu,
	subject: /^(?:subject|sujet|betreff|objet|asunto|oggetto|assunto|тема|konu|onderwerp|ämne|emne|temat|թեմա)$/iu,
	date: /^(?:date|sent|datum|gesendet|envoyé|enviado|fecha|data|inviato|дата|отправлено|tarih|verzonden|datum|skickat|amsaat|ամսաթիվ)$/iu,
	to: /^(?:to|an|à|pour|répondre à|reply to|responder a|rispondi a|ответить|destinataire|para|a|per|кому|kime|aan|till|til|do|cc|kopie|копия|reply-to|antwort an|ում)$/iu,
};
/** In lines: header lines follow one another. */
const longestGap = 3;
const leastFields = 3;

/** The first header block in the text of a message: three of its fields or more, a line each, one after the other. */
export function forwardedIn(text: string): Forwarded | undefined {
	const lines = text
		.slice(0, 20_000)
		.split(/\r?\n/)
		.map(line =>
			line
				.replace(/^[>\s*]+/, '')
				.replaceAll('*', '')
				.trim(),
		);
	const blocks: {readonly at: number; readonly fields: Map<string, string>}[] = [];
	let last = Number.NEGATIVE_INFINITY;
	for (const [index, line] of lines.entries()) {
		const [, label = '', rest = ''] = /^([\p{L} -]{1,20}?)\s?:\s*(.+)$/u.exec(line) ?? [];
		const name = Object.entries(fields).find(([, pattern]) => pattern.test(label))?.[0];
		if (name === undefined) continue;
		if (index - last > longestGap) blocks.push({at: index, fields: new Map()});
		last = index;
		const block = blocks.at(-1)?.fields;
		if (block?.has(name) === false) block.set(name, rest);
	}
	const found = blocks.find(
		({fields: each}) => each.size >= leastFields && each.has('from') && (each.has('date') || each.has('subject')),
	);
	if (found === undefined) return undefined;
	const {at, fields: block} = found;
	return {
		sender: senderIn(block.get('from') ?? ''),
		subject: block.get('subject'),
		date: block.get('date'),
		above: lines.slice(0, at).filter(Boolean),
	};
}

/** Whether a paragraph is a header block that a mail program put into the text, or a line of one. */
export function isHeaderText(text: string): boolean {
	const labels = [...text.slice(0, 600).matchAll(/(?:^|\s)([\p{L}-]{2,20})\s?:(?=\s)/gu)].map(
		([, label = '']) => label,
	);
	const known = labels.filter(label => Object.values(fields).some(pattern => pattern.test(label)));
	return (
		/^[-_ ]*(?:forwarded message|original message|begin forwarded message|weitergeleitete nachricht|message transféré|пересылаемое сообщение|исходное сообщение)[-_ :]*$/iu.test(
			text,
		) ||
		new Set(known).size > 2 ||
		(/@/.test(text) && text.length < 200 && known.length > 0 && text.startsWith(known[0] ?? ' '))
	);
}

function senderIn(text: string): Sender | undefined {
	const address = /[^\s<>()[\]",;:]+@[\w.-]+\.\p{L}+/u.exec(text)?.[0];
	if (address === undefined) return undefined;
	const name = text.split(/[<[(]/, 1)[0]?.replaceAll('"', '').replace(address, '').trim() ?? '';
	return {name, address};
}
