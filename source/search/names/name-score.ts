import type {Candidate, NameQuery, NearWords} from './name-candidates.js';
import {compare, type MatchKind, matchKind} from './name-comparison.js';
import {judge, type Verdict} from './name-gates.js';
import type {IndexedForm, NameIndex} from './name-index.js';

export type FormScore = {
	/** 0 to 1. */
	readonly score: number;
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

/** Compares a query with one form: word by word, as one word, and by Fuse's opinion. */
export function scoreForm(
	query: NameQuery,
	near: readonly NearWords[],
	index: NameIndex,
	candidate: Candidate,
): FormScore {
	const form = index.form(candidate.form);
	if (!form) {
		return {score: 0, how: 'near', found: 'no'};
	}
	const comparison = compare(query, near, index, form);
	const {pairs, words, back, joined, same} = comparison;
	const how = matchKind(query, form, comparison);
	const ordered = pairs.length > 1 && pairs.every(pair => pair.query === pair.form) ? 0.02 : 0;
	const byWords = wordsShare * words + backShare * back;
	const byJoined = (wordsShare + backShare) * joined;
	const bonus = same ? 0.2 : how === 'exact' ? 0.04 : 0;
	const score = Math.min(
		query.full === form.full ? 1 : 0.99,
		Math.max(byWords, byJoined) + fuseShare * candidate.fuse + ordered + bonus,
	);
	// All of a name of two words or more inside a longer query ("Vladimir Vladimirovich Putin") is that name.
	if (form.words.length > 1 && back > 0.97 && !form.whole) {
		return {score: Math.max(score, containedScore), how, found: 'sure'};
	}
	const found = judge(query, index, form, comparison, how);
	if (found !== 'sure' && isJumbled(query, form)) {
		return {score: Math.max(score, jumbledScore), how, found: 'sure'};
	}
	return {score, how, found};
}
