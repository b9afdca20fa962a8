import {allParagraphs} from '../../corpus/two-texts.js';
import type {Match, MatchKind} from '../readings/readings.js';
import type {Criterion, Run} from './plan.js';
import {runsIn, type StreamToken} from './token-stream.js';
import type {ReadArticle} from './meet.js';

type Place = {readonly first: StreamToken; readonly last: StreamToken};

function placesOf(tokens: readonly StreamToken[], run: Run): Place[] {
	return runsIn(tokens, run).flatMap(at => {
		const first = tokens[at];
		const last = tokens[at + run.length - 1];
		return first && last ? [{first, last}] : [];
	});
}

function matchAt({first, last}: Place, term: string, kind: MatchKind, {article}: ReadArticle): Match {
	const {where, start} = first;
	const text = where === 'title' ? article.title : (allParagraphs(article)[where] ?? '');
	return {
		kind: where === 'title' && kind === 'word' ? 'headline' : kind,
		term,
		text: text.slice(start, last.end),
		where,
		start,
		end: last.end,
	};
}

/** Where one of the runs stands. */
export function wordMatches(criterion: Criterion & {readonly kind: 'words'}, read: ReadArticle): Match[] {
	const {runs, as, term} = criterion;
	const parts = criterion.in === 'title' ? [read.tokens.title] : [read.tokens.title, read.tokens.body];
	return parts.flatMap(tokens =>
		runs.flatMap(run => placesOf(tokens, run).map(place => matchAt(place, term, as, read))),
	);
}

/** Words that begin so. */
export function startMatches({term, start}: Criterion & {readonly kind: 'start'}, read: ReadArticle): Match[] {
	return [...read.tokens.title, ...read.tokens.body]
		.filter(({word}) => word.startsWith(start))
		.map(token => matchAt({first: token, last: token}, term, 'word', read));
}

/** Both runs where they stand near one another, each place once. */
export function nearMatches(criterion: Criterion & {readonly kind: 'near'}, read: ReadArticle): Match[] {
	const {left, right, distance, term} = criterion;
	return [read.tokens.title, read.tokens.body].flatMap(tokens => {
		const lefts = placesOf(tokens, left);
		const rights = placesOf(tokens, right);
		const near = new Set<Place>();
		for (const one of lefts) {
			for (const other of rights) {
				if (gapOf(one, other) > distance) continue;
				near.add(one).add(other);
			}
		}
		const matches = [...near].map(place => matchAt(place, term, 'phrase', read));
		return matches.filter(
			(match, at) => !matches.slice(0, at).some(({start, where}) => start === match.start && where === match.where),
		);
	});
}

/** How far the later one begins from the end of the earlier one: 1 when they stand side by side; endless where one lies in the other. */
function gapOf(one: Place, other: Place): number {
	const [earlier, later] = one.first.position <= other.first.position ? [one, other] : [other, one];
	const gap = later.first.position - earlier.last.position;
	return gap < 1 ? Number.POSITIVE_INFINITY : gap;
}
