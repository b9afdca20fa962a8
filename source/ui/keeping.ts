import type {NotKept} from '../archive/sqlite/damage.js';
import {joined} from '../app/joined.js';
import {initialState, type StartOptions} from '../app/initial.js';
import {placeChange} from '../app/session.js';
import type {Size, State} from '../app/state.js';
import {settingsMessage} from '../app/words/settings-problem.js';
import {english} from '../app/words/en.js';
import type {Session} from '../settings/session.js';
import type {Store} from '../settings/store.js';
import {tellArrivals} from './arrivals-news.js';
import type {Program} from './program.js';
import {followSaved} from './saved-elsewhere.js';

/** What both ways of showing the reader begin with. */
export type Start = Omit<StartOptions, 'size' | 'kept' | 'theme' | 'keys' | 'message' | 'session'> & {
	/** Why no archive is kept, and where. */
	readonly notKept?: {readonly cache: string; readonly why: NotKept} | undefined;
	readonly store: Store;
	/** Where the last run on this corpus ended, if one is to go on there. */
	readonly session: Session | undefined;
};

const keepEveryMs = 60_000;

/** The first state, with all that is kept between runs. */
export function stateAtStart({store, session, notKept, ...start}: Start, size: Size): State {
	const {settings, problem} = store;
	const {words = english, arrived = [], query, picker} = start;
	// Where something is asked for, that line says what it was taken for.
	const fresh = arrived.length === 0 || query !== '' || picker ? undefined : words.arrivedSince(arrived.length);
	const message = joined(
		problem === undefined ? undefined : settingsMessage(words, problem),
		notKept === undefined ? undefined : words.notKept(notKept.cache, notKept.why),
		fresh,
	);
	return initialState({...start, size, message, kept: settings, theme: settings.theme, keys: settings.keys, session});
}

/**
 * Has the place written from time to time, for the case that the machine goes off, what comes into the library told, and what is saved elsewhere taken in.
 * @param refresh has what came read into the archive that is asked
 * @returns how to end that
 */
export function keepPlace(program: Program, store: Store, refresh?: () => void): () => void {
	let written = program.state();
	const timer = setInterval(() => {
		const state = program.state();
		if (state === written) return;
		written = state;
		// A failure is said at the next change that a person makes, and again when the reader is left.
		void store.save(placeChange(state));
	}, keepEveryMs);
	timer.unref();
	const stopTelling = tellArrivals(program, {refresh});
	const stopFollowing = followSaved(program, store);
	return () => {
		clearInterval(timer);
		stopTelling();
		stopFollowing();
	};
}
