import type {Actor} from '../../corpus/model.js';
import {asked} from '../asking/asked.js';
import {ask} from '../asking/asking.js';
import {everything} from '../asking/columns-question.js';
import type {Update} from '../effects.js';
import type {State} from '../state.js';
import type {ActorState} from './actor-state.js';

/** Asks for all articles that name an actor, whatever is listed. */
export function openActor(state: State, id: string): State {
	const of = {...asked(state, `actor:${id}`), order: 'negotiation' as const, limit: everything};
	return ask(state, {kind: 'actor', actor: id}, {type: 'ids', of});
}

/** The page of an actor: what the articles call them is read from now on. */
export function actorAnswered(state: State, actor: string, articles: readonly string[]): Update {
	const name = actorOf(state, actor)?.name ?? actor;
	if (articles.length === 0) return {state: {...state, message: state.words.actor.nowhere(name)}, effects: []};
	const {screen, read} = state;
	// From one page to another: back leads to where the first was opened.
	const from = screen.name === 'actor' ? screen.from : {screen, read};
	const aim = articles.indexOf(read.article ?? '');
	const at: ActorState = {id: actor, articles, rows: [], current: 0, aim: aim < 0 ? undefined : aim, top: 0, from};
	return {
		state: {...state, screen: {...at, name: 'actor'}},
		effects: [{type: 'read-actor', actor, articles}],
	};
}

/** An actor of the tables. */
export function actorOf({catalogue}: Pick<State, 'catalogue'>, id: string): Actor | undefined {
	return catalogue.actors.find(actor => actor.id === id);
}

/** The page on the screen, or behind what was opened from it. */
export function actorIn({screen}: State): ActorState | undefined {
	if (screen.name === 'actor') return screen;
	return screen.name === 'read' || screen.name === 'compare' ? screen.actor : undefined;
}
