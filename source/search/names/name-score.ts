import type {Candidates, NameQuery} from './name-candidates.js';
import {compare, type MatchKind, matchKind} from './name-comparison.js';
import {judge, type Verdict} from './name-gates.js';
import type {IndexedForm, NameIndex} from './name-index.js';

export type FormScore = {
	/** 0 to 1; worked out when it is asked for. */
	readonly score: () => number;
	readonly how: MatchKind;
	readonly found: Verdict;
};

const containedScore = 0.75;

const wordsShare = 0.66;
const backShare = 0.18;
const fuseShare = 0.1;

const jumbledScore = 0.7;
const shortestJumble = 8;

function inOrder(letters: string): string {
	return letters.split('').sort().join('');
}

/** Whether a query of several words has just the letters of a name of several words, in any order. */
function isJumbled(query: NameQuery, form: IndexedForm): boolean {
	const {text} = query.joined;
	return (
		text.length >= shortestJumble &&
		text.length === form.joined.length &&
		query.words.length > 1 &&
		form.words.length > 1 &&
		inOrder(text) === inOrder(form.joined)
	);
}

/** Compares a query with one form: word by word, as one word, and, where it is near enough to be shown, by Fuse's opinion. */
export function scoreForm(query: NameQuery, {near, fuse}: Candidates, index: NameIndex, position: number): FormScore {
	const form = index.form(position);
	if (!form) {
		return {score: () => 0, how: 'near', found: 'no'};
	}
	const comparison = compare(query, near, index, form);
	const {pairs, words, back, joined, same} = comparison;
	const how = matchKind(query, form, comparison);
	// All of a name of two words or more inside a longer query ("Vladimir Vladimirovich Putin") is that name.
	const isContained = form.words.length > 1 && back > 0.97 && !form.whole;
	const judged = isContained ? 'sure' : judge(query, index, form, comparison, how);
	const jumbled = judged !== 'sure' && isJumbled(query, form);
	const score = (): number => {
		const ordered = pairs.length > 1 && pairs.every(pair => pair.query === pair.form) ? 0.02 : 0;
		const byWords = wordsShare * words + backShare * back;
		const byJoined = (wordsShare + backShare) * joined;
		const bonus = same ? 0.2 : how === 'exact' ? 0.04 : 0;
		const least = isContained ? containedScore : jumbled ? jumbledScore : 0;
		const own = Math.max(byWords, byJoined) + fuseShare * fuse(position) + ordered + bonus;
		return Math.max(least, Math.min(query.full === form.full ? 1 : 0.99, own));
	};
	return {score, how, found: jumbled ? 'sure' : judged};
}
