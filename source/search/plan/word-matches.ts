import {allParagraphs} from '../../corpus/two-texts.js';
import type {Match, MatchKind} from '../readings/readings.js';
import type {Criterion, Run} from './plan.js';
import {placesOfRun, placesOfStart, type TextPlace} from './text-places.js';
import {runsIn, type StreamToken, type Where} from './token-stream.js';
import type {ReadArticle} from './meet.js';

type Place = {readonly first: StreamToken; readonly last: StreamToken};

function placesOf(tokens: readonly StreamToken[], run: Run): Place[] {
	return runsIn(tokens, run).flatMap(at => {
		const first = tokens[at];
		const last = tokens[at + run.length - 1];
		return first && last ? [{first, last}] : [];
	});
}

type Part = {readonly where: Where; readonly text: string};

const headlineOf = ({article}: ReadArticle): readonly Part[] => [{where: 'title', text: article.title}];
const bodyOf = ({article}: ReadArticle): readonly Part[] =>
	allParagraphs(article).map((text, where) => ({where, text}));

function matchIn({where, text}: Part, {start, end}: TextPlace, term: string, kind: MatchKind): Match {
	return {
		kind: where === 'title' && kind === 'word' ? 'headline' : kind,
		term,
		text: text.slice(start, end),
		where,
		start,
		end,
	};
}

/** Where one of the runs stands: in the headline, then in the text. */
export function wordMatches(criterion: Criterion & {readonly kind: 'words'}, read: ReadArticle): Match[] {
	const {runs, as, term} = criterion;
	const texts = criterion.in === 'title' ? [headlineOf(read)] : [headlineOf(read), bodyOf(read)];
	return texts.flatMap(parts =>
		runs.flatMap(run =>
			parts.flatMap(part => placesOfRun(part.text, run).map(place => matchIn(part, place, term, as))),
		),
	);
}

/** Words that begin so. */
export function startMatches({term, start}: Criterion & {readonly kind: 'start'}, read: ReadArticle): Match[] {
	return [...headlineOf(read), ...bodyOf(read)].flatMap(part =>
		placesOfStart(part.text, start).map(place => matchIn(part, place, term, 'word')),
	);
}

/** How often a run stands in the headline and in the text. */
export function countsOfRun(
	run: Run,
	read: ReadArticle,
	withBody: boolean,
): {readonly title: number; readonly body: number} {
	const countIn = (parts: readonly Part[]): number =>
		parts.reduce((sum, {text}) => sum + placesOfRun(text, run).length, 0);
	return {title: countIn(headlineOf(read)), body: withBody ? countIn(bodyOf(read)) : 0};
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
		const matches = [...near].map(({first: {where, start}, last: {end}}) => {
			const text = where === 'title' ? read.article.title : (allParagraphs(read.article)[where] ?? '');
			return matchIn({where, text}, {start, end}, term, 'phrase');
		});
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
