import type {Row, Tie} from '../model.js';
import {clauseOf, openingOf} from './label-clause.js';
import {isHappening, phrases, piecesOf} from './label-pieces.js';
import {quotationOf} from './label-quotation.js';
import type {Passage} from './passages.js';
import {type Shared, sharedFeatures} from './shared-features.js';
import {type ShareOf, shareOf} from './shared-words.js';
import {statementOf} from './statement.js';

/** How many pieces of a kind a label takes, and in what order. */
const mostOf: readonly (readonly [Tie['kind'], number])[] = [
	['actor', 3],
	['figure', 2],
	['word', 2],
	['date', 1],
	['place', 1],
];
const pieceLimit = 4;
const mostTies = 12;
/** A statement or a quotation is the label where it holds so much of what the heaviest pieces would. */
const [leastStated, leastQuoted] = [0.35, 0.5];
/** So much of a clause the cells of a row must share. */
const leastTold = 0.45;

/**
 * The label of a row and what it rests on: what several accounts quote, or who does what with whom, in the words of one; else
 * names, figures, days and places and what is said of them, as first printed. A row of several cells is labelled by what at
 * least two of them share, a lone cell by what it is about. Where that comes to no more than a name or a word, the clause that
 * holds most of it is the label.
 */
export function labelOf(members: readonly Passage[]): Pick<Row, 'label' | 'ties'> {
	const isAlone = members.every(({article}) => article === members[0]?.article);
	const shared = sharedFeatures(members, isAlone ? 1 : 2);
	const share = isAlone ? () => 1 : shareOf(shared);
	const weights = new Map(shared.map(({tie, feature}) => [feature.key, tie.weight]));
	return {
		label: labelBy({members, shared, share, weights, isAlone}),
		ties: shared.slice(0, mostTies).map(({tie}) => tie),
	};
}

type Labelled = {
	readonly members: readonly Passage[];
	readonly shared: readonly Shared[];
	readonly share: ShareOf;
	/** By the keys of what is shared, in nats. */
	readonly weights: ReadonlyMap<string, number>;
	readonly isAlone: boolean;
};

function labelBy(row: Labelled): string {
	const {members, shared, share, weights, isAlone} = row;
	const most = mostHeld(shared);
	const quotation = isAlone ? null : quotationOf(members, weights);
	if (quotation !== null && quotation.weight >= leastQuoted * most) return quotation.text;
	const {pieces, saysEnough, saysWhat} = inPieces(row);
	const statement = statementOf(members, weights, share);
	if (statement !== null && (!saysEnough || statement.weight >= leastStated * most)) return statement.text;
	const label = pieces.slice(0, pieceLimit).join(' · ');
	if (saysEnough) return label;
	const keys = new Set(weights.keys());
	const clause = clauseOf(members, keys, share);
	// What one account alone tells would be taken for everybody's: names and a word are less, and true.
	if (pieces.length > 1 && (clause === null || (saysWhat && share(clause) < leastTold))) return label;
	return (clause ?? openingOf(members, keys)) || '(empty)';
}

function inPieces({shared, share, isAlone}: Labelled): {
	readonly pieces: readonly string[];
	readonly saysEnough: boolean;
	/** Whether there is more than names and days. */
	readonly saysWhat: boolean;
} {
	const pieces: string[] = [];
	const kinds = new Set<Tie['kind']>();
	for (const [kind, limit] of mostOf) {
		const ofKind = shared.filter(({tie}) => tie.kind === kind);
		const texts = fresh(piecesOf(ofKind, kind, share), pieces).slice(0, limit);
		if (texts.length > 0) kinds.add(kind);
		pieces.push(...(kind === 'actor' && texts.length > 0 ? [enumerate(texts)] : texts));
	}
	if (!isAlone && !kinds.has('word') && !kinds.has('figure')) {
		const about = fresh(phrases(shared, share, isHappening), pieces).slice(0, 1);
		if (about.length > 0) kinds.add('word');
		pieces.splice(kinds.has('actor') ? 1 : 0, 0, ...about);
	}
	return {pieces, saysEnough: says(pieces, kinds), saysWhat: kinds.has('word') || kinds.has('figure')};
}

/** What the pieces of a label can hold at most. */
function mostHeld(shared: readonly Shared[]): number {
	return shared.slice(0, pieceLimit).reduce((sum, {tie}) => sum + tie.weight, 0);
}

/** Whether the pieces say who or where and what, or a figure of something: a name or a word alone says nothing. */
function says(pieces: readonly string[], kinds: ReadonlySet<Tie['kind']>): boolean {
	const counts = kinds.has('figure') && pieces.some(piece => /\d.*\p{L}|\p{L}+ \p{L}/u.test(piece));
	const named = kinds.has('actor') || kinds.has('place');
	if (counts) return true;
	if (pieces.length < 2) return false;
	return named ? kinds.has('word') || kinds.has('figure') : pieces.some(piece => piece.includes(' '));
}

/** Pieces that say something the label does not say yet. */
function fresh(texts: readonly string[], said: readonly string[]): string[] {
	const known = new Set(said.flatMap(wordsOf));
	return texts.filter(text => {
		const words = wordsOf(text);
		const isNew = words.some(word => !known.has(word));
		for (const word of words) known.add(word);
		return isNew;
	});
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().split(/[\s-]+/u);
}

function enumerate(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
