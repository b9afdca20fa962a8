import {isIsoDate, parseSpan} from '../dates.js';

/** What may stand in a field of one line. */
export type TextKind = 'text' | 'id' | 'date' | 'span' | 'moment' | 'url' | 'language' | 'country' | 'script' | 'tag';

type Check = {
	readonly fits: (text: string) => boolean;
	/** Completes “x” …, and says what to write instead. */
	readonly complaint: string;
};

function pattern(expression: RegExp, complaint: string): Check {
	return {fits: text => expression.test(text), complaint};
}

const checks: Record<Exclude<TextKind, 'text'>, Check> = {
	id: pattern(/^[a-z0-9][a-z0-9_-]*$/, 'is not an id: use small letters, digits and hyphens'),
	date: {fits: isIsoDate, complaint: 'is not an ISO date: write YYYY-MM-DD, or YYYY-MM if only the month is known'},
	span: {
		fits: text => parseSpan(text) !== undefined,
		complaint: 'is not an ISO date or span: write YYYY-MM-DD or YYYY-MM-DD..YYYY-MM-DD',
	},
	moment: {
		fits: text => /^\d{4}$/.test(text) || isIsoDate(text),
		complaint: 'is not an ISO date: write YYYY, YYYY-MM or YYYY-MM-DD',
	},
	url: pattern(/^https?:\/\/[^\s/?#]+[^\s]*$/i, 'is not a web address: it must begin with http:// or https://'),
	language: pattern(
		/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
		'is not a language tag: write a BCP 47 code such as en or zh-Hant',
	),
	country: pattern(/^[A-Z]{2}$/, 'is not a country code: write two capitals (ISO 3166-1), such as AM'),
	script: pattern(/^[A-Z][a-z]{3}$/, 'is not a script code: write four letters (ISO 15924), such as Cyrl'),
	tag: pattern(/^[\p{Lu}\p{Nd}]{2,4}$/u, 'is not a tag: write two to four capitals'),
};

/** What is wrong with a text in a field of that kind, to follow the quoted text; undefined if nothing is. */
export function complaintAbout(kind: TextKind, text: string): string | undefined {
	if (kind === 'text') {
		return undefined;
	}

	const check = checks[kind];
	return check.fits(text) ? undefined : check.complaint;
}
