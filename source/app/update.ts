import {answered as withAnswer} from './asking/answers.js';
import {askingEffects, later, slow, taken, waits} from './asking/asking.js';
import {everywhere, handlers} from './commands/handlers.js';
import {overlayCommand} from './commands/overlay.js';
import {sanitise} from '../text/sanitise.js';
import type {Action} from './actions.js';
import type {Update} from './effects.js';
import {expectMarked, withHeaders, withText} from './asking/wanted.js';
import {insert} from './line/field.js';
import {gridMoved} from './grid/move.js';
import {actorRead} from './actor/update.js';
import {outletsRead} from './outlets/update.js';
import type {CommandId} from './keys/keymap.js';
import {follow} from './list/update.js';
import {replaceMenu} from './menu/update.js';
import {whilePrompting} from './line/prompts.js';
import {withQuery} from './line/query.js';
import {keepPassage} from './read/passage.js';
import {withMargin} from './read/margin.js';
import {withSaved} from './saved/saved-searches.js';
import {begunAsItWas} from './present-ids.js';
import {typedText} from './keys/chords.js';
import {withAnyList, withArchive} from './list/with-archive.js';
import {commandOf} from './keys/where.js';
import {isTyping, type Menu, promptOf, whereOf} from './overlay.js';
import type {Arrival, State} from './state.js';
import {withoutWelcome} from './welcome/welcome.js';

/** The one reducer: what the state becomes, and what is to be done outside. Pure. */
export function update(state: State, action: Action): Update {
	if (waits(state, meantBy(state, action))) return only(later(state, action));
	const first = once(state, action);
	let {state: next} = first;
	const effects = [...first.effects];
	// What was done meanwhile, as far as it need not wait for another answer.
	for (let [waiting, ...others] = next.asking.later; waiting !== undefined; [waiting, ...others] = next.asking.later) {
		const ready: State = {...next, asking: {...next.asking, later: []}};
		if (waits(ready, meantBy(ready, waiting))) break;
		const done = once({...ready, asking: {...ready.asking, later: []}}, waiting);
		next = {...done.state, asking: {...done.state.asking, later: others}};
		effects.push(...done.effects);
	}
	return {state: next, effects};
}

/** What an action does as the state stands: a key is a command, or text. */
function meantBy(state: State, action: Action): Action {
	return action.type === 'key' ? (keyMeant(state, action) ?? action) : action;
}

function keyMeant(
	state: State,
	{chord, instead, at}: Action & {readonly type: 'key'},
): Extract<Action, {type: 'command' | 'text'}> | undefined {
	const meant = instead ?? commandOf(state, chord);
	if (meant !== undefined) return {type: 'command', command: meant, ...(at === undefined ? {} : {at})};
	const text = whereOf(state) === 'line' ? typedText(chord) : undefined;
	return text === undefined ? undefined : {type: 'text', text};
}

/** One action, with what has to be asked since the state is another. */
function once(state: State, action: Action): Update {
	const done = changed(state, action);
	const kept = withHeaders(state, done.state);
	// What has just failed is asked again when something is done.
	const read = action.type === 'failed' ? kept : withText(kept);
	const after = withMargin(state, {...done, state: read}, action.type === 'painted');
	const answered = action.type === 'answered' || action.type === 'failed' ? action.id : undefined;
	const asking = [...askingEffects(state, after.state, answered), ...expectMarked(state, after.state)];
	return {state: after.state, effects: [...after.effects, ...asking]};
}

function changed(state: State, action: Action): Update {
	switch (action.type) {
		case 'resize': {
			return only(keepPassage(resized({...state, size: action.size})));
		}
		case 'painted': {
			return only({...state, painted: true});
		}
		case 'related': {
			// What was compared for a text that is left meanwhile is of no use.
			return only(action.margin.article === state.read.article ? {...state, margin: action.margin} : state);
		}
		case 'say': {
			// It may name files and commands.
			return only({...state, message: sanitise(action.message)});
		}
		case 'arrived': {
			return only(withArrivals(state, action.arrivals, action.message));
		}
		case 'saved-elsewhere': {
			return only(withSaved(state, action.saved));
		}
		case 'file-exists': {
			return only(withQuestion(state, replaceMenu(state, action.content, action.file)));
		}
		case 'answered': {
			const asked = taken(state, action.id);
			return asked === undefined ? only(state) : withAnswer(asked.state, asked.asked.purpose, action.answer);
		}
		case 'failed': {
			const asked = taken(state, action.id);
			if (asked === undefined) return only(state);
			const told: State = {...asked.state, message: sanitise(action.message)};
			const {purpose, question} = asked.asked;
			if (purpose.kind === 'present') return only(begunAsItWas(told, purpose));
			return only(question.type === 'find' ? withAnyList(told, question.of.query) : told);
		}
		case 'files-read': {
			return only({...state, reading: action.progress});
		}
		case 'offline': {
			return only({...state, offlineSince: action.since});
		}
		case 'archive-changed': {
			return only(withArchive(state, action.catalogue));
		}
		case 'slow': {
			return only(slow(state, action.id));
		}
		case 'actor-read': {
			return only(actorRead(state, action.articles, action.rows));
		}
		case 'outlets-read': {
			return only(outletsRead(state, action.columns, action.progress));
		}
		case 'key': {
			const meant = keyMeant(state, action);
			return meant === undefined ? only(state) : changed(state, meant);
		}
		case 'text': {
			return welcomed(state, only(typed(state, action.text)));
		}
		case 'command': {
			const now = action.at ?? state.now;
			return welcomed(state, command({...state, message: undefined, now}, action.command));
		}
	}
}

/** The program has to ask: what was being done goes on afterwards. */
function withQuestion(state: State, menu: Menu): State {
	return {...state, overlay: {kind: 'menu', menu, over: state.overlay}};
}

/** What came is new from now on, also in saved searches. */
function withArrivals(state: State, came: readonly Arrival[], message: string): State {
	const {setup} = state;
	const known = new Set(setup.arrivals.map(({id, time}) => `${time} ${id}`));
	const arrivals = [...setup.arrivals, ...came.filter(({id, time}) => !known.has(`${time} ${id}`))];
	const arrived = [...new Set([...setup.arrived, ...came.map(({id}) => id)])];
	return {...state, setup: {...setup, arrived, arrivals}, message};
}

/** A key that did something ends the welcome. */
function welcomed(before: State, after: Update): Update {
	return before.welcome ? withoutWelcome(after) : after;
}

function only(state: State): Update {
	return {state, effects: []};
}

function typed(state: State, text: string): State {
	const prompt = promptOf(state);
	if (prompt !== undefined) return whilePrompting(state, {...prompt, field: insert(prompt.field, text)});
	return isTyping(state) ? withQuery(state, insert(state.search.query, text)) : state;
}

/** The current row and cell stay on the screen; an article that was opened from beside the list, as from a comparison, stays open. */
function resized(state: State): State {
	const followed = follow(state);
	const next = state.read.article === undefined ? followed : {...followed, read: state.read};
	const {screen} = next;
	return screen.name === 'grid' ? gridMoved(next, screen, screen.row, screen.column) : next;
}

/** Commands that mean the same everywhere, then those of whatever has the keys. */
function command(state: State, id: CommandId): Update {
	if (state.overlay === undefined || everywhere.has(id)) return handlers[id](state, id);
	return overlayCommand(state, state.overlay, id, command);
}
