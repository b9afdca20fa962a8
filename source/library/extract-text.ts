import {fold} from '../text/fold.js';
import {assemble} from './assemble.js';
import {isByLine, isDateLine} from './boilerplate/line-kinds.js';
import type {ExtractedArticle, ExtractOptions} from './extracted.js';
import {addressOf} from './metadata/address.js';
import {nearLines} from './metadata/near.js';
import {withoutDesk} from './metadata/clean-title.js';
import {authorFrom, cleanAuthor} from './metadata/clean-author.js';
import {headlineIn} from './plain/headline.js';
import {isPersonsName, nameLine} from './plain/name-line.js';
import {sourceLine} from './plain/source-line.js';
import {unindented} from './plain/unindented.js';
import {plainBody} from './plain/plain-body.js';

/** Lines this near the body may hold its date. */
const nearHead = 15;
const nearFoot = 8;
const signed = 2;

/** @param text sanitised */
export function extractFromText(text: string, {url, today}: Pick<ExtractOptions, 'url' | 'today'>): ExtractedArticle {
	const {paragraphs, removed, head, foot} = plainBody(withoutWireMarks(unindented(text)));
	const near = [...head.slice(-nearHead).toReversed(), ...foot.slice(0, nearFoot)];
	const own = removed.map(each => each.text);
	const named = sourceLine(head).outlet;
	const title = headlineIn(
		head.filter(line => named === undefined || fold(line) !== fold(named)),
		paragraphs,
	);
	const source = sourceLine(head.filter(line => line !== title));
	const below = head.slice(title === undefined ? 0 : head.lastIndexOf(title) + 1);
	return assemble({
		title: title === undefined ? undefined : withoutDesk(title),
		author:
			cleanAuthor([...near, ...own].find(isByLine) ?? source.author ?? nameLine(head, title), source.outlet) ??
			authorFrom(
				[],
				[...below.slice(-nearHead), ...foot.slice(0, signed)].filter(line => !isPersonsName(line)),
				source.outlet,
			),
		site: source.outlet,
		url: addressOf({given: url, saved: undefined, own: []})?.url,
		declared: undefined,
		today,
		dates: [],
		otherDates: own.filter(isDateLine),
		paragraphs,
		near: nearLines([...head, ...paragraphs, ...foot], paragraphs, [title]),
		removed: removed.map(each => (each.text === title ? {...each, why: 'headline'} : each)),
	});
}

/** In UTF-16 units: a line that is shorter or longer has no mark of an agency. */
const [leastMarked, longestMarked] = [3, 120];

/** Agencies mark the lines above a text: `^By ODILE MARSH=`, `New ferry planned =` (IPTC 7901). */
function withoutWireMarks(text: string): string {
	return text.replaceAll(/^\^(?=\p{L})/gmu, '').replaceAll(/\s?=$/gm, (mark: string, at: number) => {
		const length = at - (text.lastIndexOf('\n', at - 1) + 1);
		return length >= leastMarked && length <= longestMarked ? '' : mark;
	});
}
