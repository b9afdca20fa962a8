import {appendFileSync, existsSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {writeWhole} from '../../corpus/files/whole-file.js';

/** When each article came into the library, a line each, oldest first: `2031-03-05T09:12:44.120Z talks/harbour`. Hidden, so that nothing takes it for an article. */
export function arrivalsPath(folder: string): string {
	return join(folder, '.arrivals');
}

/** In bytes: then the older half goes. */
const longest = 2_000_000;

/** Notes that an article came. Never throws: the article is there without. To be called by whoever holds the library's lock. */
export function noteArrival(folder: string, id: string, time: Date): void {
	const path = arrivalsPath(folder);
	try {
		if (existsSync(path) && statSync(path).size > longest) {
			const lines = readFileSync(path, 'utf8').split('\n');
			writeWhole(path, lines.slice(Math.floor(lines.length / 2)).join('\n'));
		}
		appendFileSync(path, `${time.toISOString()} ${id}\n`);
	} catch {
		// It is an article that is not said to be new.
	}
}

/** An article that came into the library, and when. */
export type Arrival = {readonly id: string /** ISO time. */; readonly time: string};

/** Articles and when they came, oldest first; as far as that is known. */
export function arrivalsIn(folder: string): readonly Arrival[] {
	let text: string;
	try {
		text = readFileSync(arrivalsPath(folder), 'utf8');
	} catch {
		return [];
	}
	return text.split('\n').flatMap(line => {
		const [time = '', id = ''] = line.split(' ');
		return id === '' ? [] : [{id, time}];
	});
}

/**
 * Ids of the articles that came after a time, oldest first; of all that are known to have come without one.
 * @param since ISO time
 */
export function arrivedSince(folder: string, since: string | undefined): readonly string[] {
	return idsSince(arrivalsIn(folder), since);
}

/** The same of arrivals that were read. */
export function idsSince(arrivals: readonly Arrival[], since: string | undefined): readonly string[] {
	return [...new Set(arrivals.flatMap(({id, time}) => (since === undefined || time > since ? [id] : [])))];
}
