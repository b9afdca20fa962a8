import {type FetchOptions, fetchAnswer, UnreachableError} from '../input/fetch-page.js';
import {Look} from '../input/look.js';
import {LibraryError} from '../library-error.js';

/** What the rules of a site allow. */
export type Rules = {
	/** Whether a page may be read by a program. */
	readonly allows: (url: string) => boolean;
	/** Milliseconds that it asks for between two questions. */
	readonly pause: number;
};

const agent = 'karabakh-reader';
/** In milliseconds: who asks for more gets this. */
const longestPause = 30_000;
/** In UTF-16 units and lines: what is behind is not read. */
const longest = 500_000;
const mostRules = 5000;

const anything: Rules = {allows: () => true, pause: 0};
const nothing: Rules = {allows: () => false, pause: 0};

/** A line about paths. */
type Rule = {readonly allow: boolean; readonly length: number; readonly matches: (path: string) => boolean};
type Group = {readonly agents: string[]; readonly rules: Rule[]; delay: number};

/**
 * What a robots.txt says to us (RFC 9309): the groups that name us, else those for all; of the rules that match a path the longest, and of two as
 * long the one that allows.
 */
export function rulesOf(text: string): Rules {
	const groups = groupsOf(text);
	const named = groups.filter(({agents}) => agents.includes(agent));
	const ours = named.length > 0 ? named : groups.filter(({agents}) => agents.includes('*'));
	const rules = ours
		.flatMap(group => group.rules)
		.toSorted((a, b) => b.length - a.length || Number(b.allow) - Number(a.allow));
	const delay = Math.max(0, ...ours.map(group => group.delay));
	return {
		allows(url) {
			const {pathname, search} = new URL(url);
			const path = decoded(`${pathname}${search}`);
			return rules.find(({matches}) => matches(path))?.allow ?? true;
		},
		pause: Math.min(longestPause, delay * 1000),
	};
}

function groupsOf(text: string): readonly Group[] {
	const groups: Group[] = [];
	let isNaming = false;
	for (const line of text
		.slice(0, longest)
		.split(/\r\n?|\n/)
		.slice(0, mostRules)) {
		const [, field = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line) ?? [];
		const name = field.toLowerCase();
		if (name === 'user-agent') {
			if (!isNaming) groups.push({agents: [], rules: [], delay: 0});
			groups.at(-1)?.agents.push(value.toLowerCase().split('/', 1)[0] ?? '');
			isNaming = true;
			continue;
		}
		const group = groups.at(-1);
		if (name === '' || group === undefined) continue;
		isNaming = false;
		// An empty path is no rule.
		if ((name === 'allow' || name === 'disallow') && value !== '') group.rules.push(ruleOf(value, name === 'allow'));
		if (name === 'crawl-delay' && Number(value) > 0) group.delay = Number(value);
	}
	return groups;
}

/** `*` stands for anything, `$` at the end for the end. Matched from piece to piece: no rule makes that take long. */
function ruleOf(value: string, allow: boolean): Rule {
	const isWhole = value.endsWith('$');
	const pieces = decoded(isWhole ? value.slice(0, -1) : value).split('*');
	const [first = '', ...others] = pieces;
	return {
		allow,
		length: value.length,
		matches(path) {
			if (!path.startsWith(first)) return false;
			let at = first.length;
			for (const [index, piece] of others.entries()) {
				const isLast = index === others.length - 1;
				const found = isWhole && isLast ? path.length - piece.length : path.indexOf(piece, at);
				if (found < at || !path.startsWith(piece, found)) return false;
				at = found + piece.length;
			}
			return !isWhole || at === path.length;
		},
	};
}

/** Letters that may be written as percent codes are the same letters. */
function decoded(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}

/**
 * The rules of the site that an address is on (RFC 9309, 2.3.1): there are none where a server says that no such file is there; where it has an
 * error of its own, or is not there itself, nothing is allowed. Never throws.
 */
export async function fetchRules(url: string, options: FetchOptions): Promise<Rules> {
	const address = new URL('/robots.txt', url).href;
	try {
		const answer = await fetchAnswer(address, options);
		if (answer.kind === 'page') return rulesOf(new Look(answer.source).text);
		return answer.kind === 'refused' && answer.status >= 500 ? nothing : anything;
	} catch (error) {
		if (!(error instanceof LibraryError)) throw error;
		// What is there is no text: no rules.
		return error instanceof UnreachableError ? nothing : anything;
	}
}
