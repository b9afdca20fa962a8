import type {Email} from 'postal-mime';
import {fold} from '../../text/fold.js';
import {writtenDates} from '../dates/written-dates.js';
import {oneLine} from '../../corpus/parse/one-line.js';
import type {Draft} from '../draft.js';
import {cleanTitle} from '../metadata/clean-title.js';
import {cleanAuthor} from '../metadata/clean-author.js';
import {type Forwarded, isHeaderText} from './forwarded.js';
import {publisherOf, type Sender} from './sender.js';
import {isLinkToWeb, webAddress} from './web-address.js';

/** What a message says of the article in it. */
export type Stated = {
	readonly title: string | undefined;
	readonly outlet: string | undefined;
	readonly author: string | undefined;
	/** Day on which it was sent, there. */
	readonly day: string | undefined;
	/** Whether it went to many, or was forwarded as it came. */
	readonly isPublished: boolean;
	readonly url: string | undefined;
	/** What whoever forwards it wrote above it, on one line. */
	readonly above: string;
	/** Whether the sender calls itself a wire. */
	readonly isWire: boolean;
};

const toMany = ['list-unsubscribe', 'list-id', 'list-post', 'precedence', 'x-campaign', 'feedback-id'];
/** In words: a shorter first line of a private letter may be a greeting. */
const leastTitle = 4;

export function stated(message: Email, forwarded: Forwarded | undefined, html: string): Stated {
	const header = (name: string): string | undefined => message.headers.find(({key}) => key === name)?.value;
	const isList = toMany.some(name => header(name) !== undefined);
	const sender = forwarded?.sender ?? senderOf(message);
	const isPublished = isList || forwarded !== undefined;
	const publisher = sender === undefined ? undefined : publisherOf(sender, isPublished);
	const [sent] = [forwarded?.date, header('date')].flatMap(text => writtenDates(text ?? '').slice(0, 1));
	return {
		title: subjectOf(forwarded?.subject ?? message.subject, isList),
		outlet: publisher?.outlet,
		author: publisher?.author,
		day: sent?.readings === undefined ? sent?.date : undefined,
		isPublished,
		above: oneLine((forwarded?.above ?? []).join(' ')),
		isWire: /\b(?:wire|newswire|ticker|newsticker|news ?desk|feed|basisdienst)\b/i.test(
			`${sender?.name ?? ''} ${sender?.address ?? ''}`,
		),
		url: webAddress(html, sender?.address),
	};
}

function senderOf({from}: Email): Sender | undefined {
	return from?.address === undefined || from.address === '' ? undefined : {name: from.name, address: from.address};
}

/** Without the marks of answering and forwarding, and the name of the list in front. */
function subjectOf(subject: string | undefined, isList: boolean): string | undefined {
	let text = (subject ?? '').trim();
	for (let before = ''; before !== text; ) {
		before = text;
		text = text.replace(/^(?:re|fwd?|aw|wg|tr|rv|sv|vs|вн|пересл|отв|ynt|ilt)(?:\[\d+\])?\s?:\s*/iu, '');
	}
	return cleanTitle(isList ? text.replace(/^\[[^\][]{1,40}\]\s*/u, '') : text, undefined, undefined) || undefined;
}

/** A letter to many was published when it was sent; what one person sends another carries its day and its headline, if any, in its text. */
export function completedBy(said: Stated): (draft: Draft) => Draft {
	return draft => {
		const taken = [...draft.paragraphs.entries()].filter(
			([index, text]) =>
				isHeaderText(text) ||
				(said.above !== '' && said.above.includes(text)) ||
				(index >= draft.paragraphs.length - mostNotices && isNotice(text)) ||
				(isLinkToWeb(text) && (index === 0 || index === draft.paragraphs.length - 1)),
		);
		const byLine = draft.removed.find(({why}) => why === 'by-line')?.text;
		return {
			...draft,
			...dated(draft, said),
			...titled(draft, said),
			author: said.author ?? draft.author ?? cleanAuthor(byLine, said.outlet),
			outlet: outletOf(draft, said),
			url: draft.url ?? said.url,
			paragraphs: draft.paragraphs.filter((_, index) => taken.every(([at]) => at !== index)),
			removed: [...draft.removed, ...taken.map(([, text]) => ({text, why: 'line of the message'}))],
		};
	};
}

/** Paragraphs below a text among which a firm says who may read its mail. */
const mostNotices = 3;
const notice =
	/^[\s*_"«(]*(?:(?:this|the) (?:e-?mail|message|communication)\b.{0,200}\b(?:confidential|intended|privileged)|(?:confidentiality|disclaimer|confidential)\b.{0,40}(?::|notice|information)|(?:настоящее|это|данное) (?:\p{L}+ )?(?:сообщение|письмо).{0,200}(?:конфиденциальн|предназначен)|конфиденциальн\p{L}+\s*[:.]|diese (?:e-?mail|nachricht)\b.{0,200}vertraulich|ce (?:message|courriel|mail)\b.{0,200}confidentiel|este (?:mensaje|correo)\b.{0,200}confidencial|questa (?:e-?mail|comunicazione)\b.{0,200}riservat|bu (?:e-?posta|ileti|mesaj|məktub)\b.{0,200}(?:gizli|məxfi))/iu;

function isNotice(text: string): boolean {
	return notice.test(text);
}

/** Copy of an agency that a desk sends on is the agency's; of what one person sends another the sender is nobody's outlet. */
function outletOf(draft: Draft, {outlet, isPublished, isWire}: Stated): string | undefined {
	if (isPublished || draft.origin === undefined) return outlet ?? draft.outlet;
	return isWire ? draft.origin : draft.outlet;
}

function dated(draft: Draft, {day, isPublished}: Stated): Partial<Draft> {
	if (day === undefined) return {};
	if (isPublished) return {published: day, publishedBasis: 'stated'};
	const isOwn = draft.publishedBasis === 'stated' && draft.published !== undefined && draft.published <= day;
	return isOwn ? {} : {published: day, publishedBasis: 'inferred: the day the message was sent'};
}

function titled(draft: Draft, {title, isPublished}: Stated): Partial<Draft> {
	if (title === undefined) return {};
	const own = draft.titleBasis === undefined ? draft.title : undefined;
	const isHeadline =
		own !== undefined && (fold(own).includes(fold(title)) || own.split(' ').length >= leastTitle) && !/[,:]$/.test(own);
	return !isPublished && isHeadline ? {} : {title, titleBasis: undefined};
}
