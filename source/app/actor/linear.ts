import {outletOf} from '../../corpus/lookup.js';
import type {State} from '../state.js';
import type {ActorState} from './actor-state.js';
import {formText, sumsText} from './head.js';
import {actorOf} from './open.js';

/** The current row as a sentence; before the first who it is, and how often they are named. */
export function actorRow(state: State, at: ActorState): string {
	const {words, catalogue, own} = state;
	const row = at.rows[at.current];
	const head = `${actorOf(state, at.id)?.name ?? at.id}: ${sumsText(state, at)}`;
	if (row === undefined) return head;
	const {article, called, mentions, quoted} = row;
	const parts = [
		outletOf(catalogue, article.outlet).name,
		article.title,
		`${article.published}${article.publishedBasis === 'stated' ? '' : ` ${words.inferred}`}`,
		words.actor.heard(called.map(formText).join(', '), mentions, quoted),
		...(own.marks.includes(article.id) ? [words.isMarked] : []),
		words.of(at.current + 1, at.articles.length),
	];
	return [...(at.current === 0 ? [head] : []), parts.join(', ')].join('\n');
}
