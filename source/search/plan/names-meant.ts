import type {NameEntry} from '../../corpus/model.js';
import {findNames, namesOf, type NameMatch, type NameTables} from '../names/find-names.js';
import {formsOf} from '../names/forms-of.js';
import {fold, foldWords} from '../../text/fold.js';
import type {SaidNames} from '../say/meaning.js';

/** A name a query means. */
export type MeantName = NameMatch & {
	/** Asked for by this metonym only: `baku` means Baku and the government called so, not every "Azerbaijan". */
	readonly metonym?: string;
};

/** Names this much worse than the best are not meant. */
const margin = 0.05;
const mostNames = 8;

/** The names a word or several may mean: the best, and those hardly worse. */
export function namesMeant(names: readonly NameEntry[] | NameTables, text: string): readonly MeantName[] {
	let known = meant.get(names);
	if (!known) {
		known = new Map();
		meant.set(names, known);
	}
	let found = known.get(text);
	if (!found) {
		found = lookUp(names, text);
		if (known.size >= mostKept) {
			known.clear();
		}
		known.set(text, found);
	}
	return found;
}

const mostKept = 500;
/** A query is asked again with every letter typed, and each of its words alone and with its neighbours. */
const meant = new WeakMap<object, Map<string, readonly MeantName[]>>();

function lookUp(names: readonly NameEntry[] | NameTables, text: string): readonly MeantName[] {
	const matches = findNames(names, text, {limit: mostNames});
	const [best] = matches;
	return matches
		.filter(match => best !== undefined && match.how === best.how && match.score >= best.score - margin)
		.map(match => (isMetonym(names, match) ? {...match, metonym: match.matched} : match));
}

function isMetonym(names: readonly NameEntry[] | NameTables, match: NameMatch): boolean {
	const entry = namesOf(names).find(({id}) => id === match.id);
	return entry !== undefined && formsOf(entry).some(({form, kind}) => form === match.matched && kind === 'metonym');
}

/** The same names whatever they are called: whoever asks for an actor wants it by all its names. */
export function byAnyForm(names: readonly MeantName[]): readonly MeantName[] {
	return names.map(({id, name, matched, score, how}) => ({id, name, matched, score, how}));
}

/** How the names are said that `text` was taken for. */
export function saidNames(names: readonly MeantName[], text: string): SaidNames {
	const said = names.map(({name, metonym}) => (metonym === undefined ? {name} : {name, form: metonym}));
	return names.some(name => name.how === 'near' || !isSpelt(name, text)) ? {names: said, typed: text} : {names: said};
}

/** Whether what was typed is the name, or words of it; not a case of it, or what another language calls it. */
function isSpelt({matched, how}: MeantName, text: string): boolean {
	if (how !== 'exact') return true;
	const words = new Set(foldWords(matched));
	const whole = fold(matched).replaceAll(' ', '');
	return foldWords(text).every(word => words.has(word)) || fold(text).replaceAll(' ', '') === whole;
}
