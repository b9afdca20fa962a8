import {ask} from '../asking/asking.js';
import {asked} from '../asking/asked.js';
import type {CompareBy} from '../asking/purpose.js';
import type {Questions} from '../asking/question.js';
import {type State} from '../state.js';

/** Accounts of the same talks beyond these are not looked at. */
export const mostAsked = 200;

/** Asks for texts to be put side by side. */
export function askTexts(state: State, by: CompareBy, of: Questions['texts']['of']): State {
	return ask(state, {kind: 'compare', by}, {type: 'texts', of: {...asked(state, state.search.listed.query), of}});
}

/** All that is there of some talks. */
export function accountsOf(...negotiations: readonly string[]): {readonly query: string; readonly limit: number} {
	return {query: negotiations.map(id => `negotiation:"${id}"`).join(' | '), limit: mostAsked};
}
