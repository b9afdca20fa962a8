import {cellWidth} from '../../text/width.js';
import type {Row, Tie} from '../model.js';
import {calledBy} from './called-by.js';
import {widest} from './clause-cuts.js';
import {clauseOf, openingOf} from './label-clause.js';
import {acts, isHappening, phrases, piecesOf, withoutParts} from './label-pieces.js';
import {quotationOf} from './label-quotation.js';
import type {Passage} from './passages.js';
import {type Shared, sharedFeatures} from './shared-features.js';
import {type ShareOf, shareOf} from './shared-words.js';
import {statementOf} from './statement.js';
import {stem} from './stem.js';
import {senseOf} from './synonyms.js';

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
const gathering = new Set(['meeting', 'talks']);
const gatherings = /\b(?:meetings?|talks|summit|negotiations|dialogue|session|round)\b/u;
const fate: ReadonlyMap<string, string> = new Map([
	['death', 'dead'],
	['wounded', 'wounded'],
]);
/** A statement or a quotation is the label where it holds so much of what the heaviest pieces would. */
const [leastStated, leastQuoted] = [0.35, 0.5];
/** So much of a clause the cells of a row must share. */
const leastTold = 0.45;
/** Where there are names and days alone, a clause may stand that has so many of them, though less of it is shared. */
const leastNames = 2;
const leastOfAll = 0.65;

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
	const {pieces, saysEnough, namesWhat, isThin} = inPieces(row);
	const statement = statementOf(members, weights, share);
	if (statement !== null && (!saysEnough || statement.weight >= leastStated * most)) return statement.text;
	const label = joined(pieces);
	if (saysEnough && (isAlone || !isThin)) return label;
	const keys = new Set(weights.keys());
	const clause = clauseOf(members, keys, share);
	// Names and single words say less than a clause that most of is everybody's.
	if (saysEnough) return clause !== null && !clause.endsWith(' …') && share(clause) >= leastOfAll ? clause : label;
	// What one account alone tells would be taken for everybody's, and of what is cut the end is missing: names and a word are less, and true.
	const isOwn =
		clause !== null &&
		((clause.endsWith(' …') && !isAlone) ||
			(share(clause) < leastTold && (namesWhat || namesIn(clause, shared) < leastNames)));
	if (pieces.length > 1 && (clause === null || isOwn)) return label;
	return (clause ?? openingOf(members, keys)) || '(empty)';
}

/** How many of the names, places and days that tie a row a clause has. */
function namesIn(clause: string, shared: readonly Shared[]): number {
	return shared.filter(
		({tie: {kind}, places}) =>
			(kind === 'actor' || kind === 'place' || kind === 'date') &&
			places.some(({feature: {text, person}}) => clause.includes(person === true ? calledBy(text) : text)),
	).length;
}

/** The pieces that a label has room for. */
function joined(pieces: readonly string[]): string {
	const text = pieces.slice(0, pieceLimit).join(' · ');
	const longer = [text, ...pieces.slice(pieceLimit, pieceLimit + 1)].join(' · ');
	return cellWidth(longer) <= widest ? longer : text;
}

function inPieces({shared, share, isAlone}: Labelled): {
	readonly pieces: readonly string[];
	readonly saysEnough: boolean;
	/** Whether there is more than names and days. */
	readonly namesWhat: boolean;
	/** Whether what they say besides names and days is single words. */
	readonly isThin: boolean;
} {
	const pieces: string[] = [];
	const telling = new Set<string>();
	const kinds = new Set<Tie['kind']>();
	for (const [kind, limit] of mostOf) {
		const ofKind = shared.filter(({tie}) => tie.kind === kind);
		const texts = fresh(piecesOf(ofKind, kind, share), pieces).slice(0, limit);
		if (texts.length > 0) kinds.add(kind);
		if (kind === 'word' || kind === 'figure') for (const text of texts) telling.add(text);
		pieces.push(...(kind === 'actor' && texts.length > 0 ? [enumerate(texts)] : texts));
	}
	if (!isAlone && !kinds.has('word') && !kinds.has('figure')) {
		const about = fresh(phrases(shared, share, isHappening), pieces).slice(0, 1);
		if (about.length > 0) kinds.add('word');
		pieces.splice(kinds.has('actor') ? 1 : 0, 0, ...about);
	}
	if (!isAlone) {
		const act = withAct(acts(shared), pieces);
		if (act) kinds.add('word');
	}
	const apart = withoutParts(pieces);
	const isThin = !apart.some(piece => telling.has(piece) && piece.includes(' '));
	return {pieces: apart, saysEnough: says(apart, kinds), namesWhat: kinds.has('word') || kinds.has('figure'), isThin};
}

/** Puts the first act that the pieces do not tell yet behind who did it, or behind the people it was done to; whether there is one. */
function withAct(found: readonly string[], pieces: string[]): boolean {
	const told = new Set(pieces.flatMap(wordsOf).map(word => senseOf(stem(word))));
	const [act] = fresh(found, pieces);
	if (act === undefined) return false;
	const isTold = act.split(' ').some(word => {
		const sense = senseOf(stem(word));
		return sense !== null && (told.has(sense) || (gathering.has(word) && pieces.some(piece => gatherings.test(piece))));
	});
	if (isTold) return false;
	const counted = pieces.findIndex(
		piece => fate.has(act) && /^\d.* (?:people|men|women|soldiers|civilians)$/u.test(piece),
	);
	if (counted >= 0) pieces[counted] = `${pieces[counted] ?? ''} ${fate.get(act) ?? act}`;
	else pieces.splice(1, 0, act);
	return true;
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
