import type {Session} from '../settings/session.js';
import {initialState, joined, type StartOptions} from './initial.js';
import {restored, sessionOf, welcome} from './session.js';
import type {State} from './state.js';
import {viewOf} from './view.js';

/** The first screen: as the last one was left, where there is a session. */
export function startState(options: StartOptions, session: Session | undefined): State {
	const fresh = initialState(options);
	if (session === undefined) return fresh;
	const back = shown(fresh, session);
	if (back === undefined) return {...fresh, message: joined(fresh.message, fresh.words.notRestored)};
	const isSame = JSON.stringify(sessionOf(back)) === JSON.stringify(sessionOf(fresh));
	return isSame ? fresh : {...back, message: joined(fresh.message, welcome(back))};
}

/** A session that cannot be shown, if only by a mistake of ours, must not keep anybody from starting again and again. */
function shown(fresh: State, session: Session): State | undefined {
	try {
		const state = restored(fresh, session);
		viewOf(state);
		return state;
	} catch {
		return undefined;
	}
}
