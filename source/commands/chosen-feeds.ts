import type {Followed} from '../library/follow/followed.js';
import {nearest} from '../options/parse/nearest.js';
import {fold} from '../text/fold.js';
import {CommandError} from './command-error.js';

/**
 * The feeds that words stand for: an address of feed or site, else a part of title or address that one of them has.
 * @throws {CommandError} for a word that stands for none, or for several
 */
export function chosenFeeds(words: readonly string[], feeds: readonly Followed[]): readonly Followed[] {
	const chosen = words.map(word => {
		const named = feeds.filter(({url, home}) =>
			[url, home].some(address => address !== undefined && isSame(address, word)),
		);
		const wanted = fold(word);
		const found =
			named.length > 0
				? named
				: feeds.filter(({url, title = ''}) => url.includes(word) || (wanted !== '' && fold(title).includes(wanted)));
		const [feed, other] = found;
		if (feed === undefined) throw new CommandError(`you do not follow “${word}”${hintOf(word, feeds)}`);
		if (other !== undefined)
			throw new CommandError(`“${word}” may be ${found.map(({url}) => url).join(', ')}: give one`);
		return feed;
	});
	return [...new Set(chosen)];
}

function isSame(address: string, word: string): boolean {
	return bare(address) === bare(word);
}

function hintOf(word: string, feeds: readonly Followed[]): string {
	const near = nearest(
		word,
		feeds.flatMap(({url, title}) => [url, ...(title === undefined ? [] : [title])]),
	);
	return near === undefined ? ': “follow” shows what you do' : `: did you mean “${near}”?`;
}

function bare(address: string): string {
	return address.replace(/^https?:\/\//i, '').replace(/\/+$/, '');
}
