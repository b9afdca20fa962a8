import {agencyNamed} from './credits/agency-names.js';

/** Who stands in a by-line: a person, by the parts of the name where they can be told apart, or a body. */
export type Author = {
	/** As printed. */
	readonly name: string;
	readonly kind: 'person' | 'body';
};

/** Several authors in one field, as we write them: a name may hold a comma. */
const written = /\s*;\s*/u;
/** As by-lines have them. */
const printed = /\s*[,|•·]\s*(?:and\s+|und\s+|et\s+)?|\s+(?:and|und|et|y|e|и|ու|և|եւ|və|ve|và|&|as told to)\s+/u;

const body =
	/(?<![\p{L}])(?:Ministry|MFA|МИД|МВД|ԱԳՆ|XİN|Office|Department|Embassy|Consulate|Government|Agency|Press|News|Newsroom|Service|Council|Committee|Commission|Union|Organi[sz]ation|Group|Institute|University|Cent(?:er|re)|Foundation|Association|Society|Party|Staff|Desk|Team|Editors?|Editorial|Board|Bureau|Network|Media|TV|Radio|Channel|Times|Tribune|Herald|Gazette|Presidency|Parliament|Assembly|Reporters|Correspondents?|Watch|International|Bank|Fund|Redaktion|Rédaction|Redacción|Redação|Redazione|Ministère|Ministerium|Ministerio|Bakanlığı|Ajansı|Nazirliyi|Nazirlik|Agentliyi|Xidməti|Redaksiya\p{L}*|Министерство|Посольство|Редакция|Агентство|Пресс-служба|Комитет|Совет|Корр\p{L}*|Նախարարություն\p{L}*|Խմբագրություն\p{L}*|Գործակալություն\p{L}*|Գրասենյակ\p{L}*|وزارة|وزارت|وكالة|خبرگزاری|Bộ|Hội đồng|Thông tấn xã|Ban biên tập)(?![\p{L}])|(?:ություն|նախարարությունը)$/u;
/** `Ministry of …` in languages that join so; persons have small words only before the last name. */
const ofBody = /\s(?:of|for|on|des|für|du|pour|sobre|per|по|при)\s/u;
const role =
	/^(?:(?:special|senior|chief|staff|political|diplomatic|foreign|defen[cs]e|middle east|regional|contributing|associate|deputy|managing|executive|world|news)\s)*(?:correspondent|reporter|writer|editor|contributor|analyst|columnist|journalist|editor-in-chief)$/iu;

/** The authors in a by-line, `;` between them or as printed: `Ann Vesterby, Bo Holm and Cille Dahl`. */
export function authorsOf(byLine: string | undefined): Author[] {
	const text = byLine?.trim() ?? '';
	if (text === '') return [];
	const parts = (text.includes(';') ? text.split(written) : splitPrinted(text)).filter(part => part !== '');
	return [...new Set(parts)].map(name => ({name, kind: isBody(name) ? 'body' : 'person'}));
}

/** One field for several authors. */
export function joinAuthors(authors: readonly Author[]): string | undefined {
	return authors.length === 0 ? undefined : authors.map(({name}) => name).join('; ');
}

/** Where one of the parts is neither a person's name nor a body, the line stays whole: a place, a role, half a ministry. */
function splitPrinted(text: string): string[] {
	const parts = text.split(printed).filter(part => part !== '' && !role.test(part));
	if (parts.length < 2) return parts.length === 1 ? parts : [text];
	const isList = parts.every(
		part => isPerson(part) || agencyNamed(part) !== undefined || (isBody(part) && part.includes(' ')),
	);
	return isList && !(isBody(text) && ofBody.test(text)) ? parts : [text];
}

function isPerson(name: string): boolean {
	const words = name.split(/\s+/u);
	const capital = words.filter(word => /^\p{Lu}|^\p{Lo}/u.test(word)).length;
	return words.length > 1 && words.length <= 5 && capital >= 2 && !/\d/u.test(name) && !isBody(name);
}

function isBody(name: string): boolean {
	const isAcronym = /^\p{Lu}[\p{Lu}\p{N}/&.-]+$/u.test(name) && !/^(?:\p{Lu}\.)+$/u.test(name);
	return agencyNamed(name) !== undefined || isAcronym || body.test(name) || ofBody.test(name) || /^The\s/u.test(name);
}

/** Languages in which the family's name stands first, or there is none. */
const otherOrder = /^(?:vi|hu|zh|ja|ko|is|und)(?:-|$)/u;
/** In small letters before a family's name and part of it. */
const particle = /^(?:de|der|den|del|della|di|da|do|dos|du|van|von|vom|zu|zur|ter|ten|la|le|al|el|bin|ibn|ben)$/u;

/**
 * A person's name in its parts: `Ursula von der Leyen`, `Vesterby, Ann`. Undefined of a body, a single name, and in languages
 * whose order of names is another or not known.
 */
export function nameParts(
	{name, kind}: Author,
	language: string,
): {readonly family: string; readonly given: string} | undefined {
	if (kind === 'body') return undefined;
	const inverted = /^([^,]+),\s*([^,]+)$/u.exec(name);
	if (inverted !== null) return {family: inverted[1] ?? '', given: inverted[2] ?? ''};
	const words = name.split(/\s+/u);
	if (words.length < 2 || otherOrder.test(language)) return undefined;
	let at = words.length - 1;
	while (at > 1 && particle.test(words[at - 1] ?? '')) at--;
	return {family: words.slice(at).join(' '), given: words.slice(0, at).join(' ')};
}
