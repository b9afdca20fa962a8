import type {Action} from '../app/actions.js';
import type {Effect} from '../app/effects.js';
import {outletsIn} from '../app/outlets/update.js';
import type {OutletRows} from '../app/outlets/outlets-state.js';
import {voicesByOutlet} from '../compare/outlets/voices-by-outlet.js';
import {wordingByOutlet} from '../compare/outlets/wording-by-outlet.js';
import {inSlices} from './in-slices.js';
import type {Program} from './program.js';

type Reading = Extract<Effect, {type: 'read-outlets'}>;

/** A number that changes faster cannot be read. In milliseconds. */
const betweenWords = 100;

/** Reads every article of some outlets for a lens while keys are answered, and says how far it is; ends when that is no longer on the screen. */
export function readOutlets(reading: Reading, {state, dispatch}: Pick<Program, 'state' | 'dispatch'>): void {
	const {columns, lens} = reading;
	const isAsked = (): boolean => {
		const at = outletsIn(state());
		return at?.columns === columns && at.lens === lens;
	};
	const tell = (progress: Extract<Action, {type: 'outlets-read'}>['progress']): void =>
		dispatch({type: 'outlets-read', columns, progress});
	inSlices(telling(stepsOf(reading, state().corpus), isAsked, tell), 0);
}

function* stepsOf(
	{columns, lens}: Reading,
	corpus: ReturnType<Program['state']>['corpus'],
): Generator<number, OutletRows> {
	if (lens === 'wording') return {lens, rows: yield* wordingByOutlet(corpus, columns)};
	return {lens, rows: yield* voicesByOutlet(corpus, columns)};
}

function* telling(
	steps: Generator<number, OutletRows>,
	isAsked: () => boolean,
	tell: (progress: {readonly done: number} | OutletRows) => void,
): Generator<undefined> {
	let saidAt = performance.now();
	while (isAsked()) {
		const step = steps.next();
		if (step.done === true) {
			tell(step.value);
			return;
		}
		const now = performance.now();
		if (now - saidAt >= betweenWords) {
			saidAt = now;
			tell({done: step.value});
		}
		yield;
	}
}
