import {type Menu, type MenuItem, withMenu} from '../overlay.js';
import {hitsOf} from '../read/find.js';
import {targetOf} from '../read/target.js';
import type {State} from '../state.js';
import {actorOf, openActor} from './open.js';

/** A name where the cursor is: the place in a text that was gone to, or the row of the coverage. */
export function nameUnderCursor(state: State): string | undefined {
	const {screen, read} = state;
	if (screen.name === 'grid') {
		const row = screen.grid.rows[screen.row];
		return screen.grid.kind === 'coverage' && row?.detail === 'actor' ? row.id : undefined;
	}
	if (screen.name !== 'read' || read.hit === undefined) return undefined;
	const hit = hitsOf(state)[read.hit];
	if (hit === undefined) return undefined;
	const mentions = mentionsOf(state, read.article);
	const here = hit.paragraph < 0 ? mentions?.title : mentions?.paragraphs[hit.paragraph];
	const named = here?.find(({start, end}) => start < hit.end && end > hit.start);
	return named?.id !== undefined && actorOf(state, named.id) !== undefined ? named.id : undefined;
}

/** The page of the name under the cursor, else a menu of the names of the paragraph and of the text. */
export function whoIsHere(state: State): State {
	const under = nameUnderCursor(state);
	if (under !== undefined) return openActor(state, under);
	const menu = state.screen.name === 'grid' ? undefined : namesMenu(state);
	return menu === undefined ? {...state, message: state.words.actor.nobody} : withMenu(state, menu);
}

/** Persons, states and bodies of the list that are named: those of the paragraph first, each by how often. */
function namesMenu(state: State): Menu | undefined {
	const {words} = state;
	const target = targetOf(state);
	const mentions = mentionsOf(state, target?.article.id);
	if (target === undefined || mentions === undefined) return undefined;
	const here = counted(target.passages.flatMap(passage => mentions.paragraphs[passage] ?? []));
	const inText = counted([mentions.title, ...mentions.paragraphs].flat());
	const items = [
		...itemsOf(state, here, words.actor.here),
		...itemsOf(
			state,
			inText.filter(([id]) => !here.some(([other]) => other === id)),
			words.actor.inText,
		),
	];
	return items.length === 0 ? undefined : {title: words.actor.whose, items, current: 0};
}

function itemsOf(state: State, names: readonly (readonly [string, number])[], section: string): readonly MenuItem[] {
	return names.flatMap(([id, times]) => {
		const name = actorOf(state, id)?.name;
		return name === undefined
			? []
			: [{label: times === 1 ? name : `${name} (${times})`, section, choice: {type: 'actor' as const, actor: id}}];
	});
}

function counted(mentions: readonly {readonly id?: string | undefined}[]): readonly (readonly [string, number])[] {
	const counts = new Map<string, number>();
	for (const {id} of mentions) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
	return [...counts].toSorted(([, a], [, b]) => b - a);
}

function mentionsOf({fetched}: State, article: string | undefined) {
	return article === undefined ? undefined : fetched.texts.get(article)?.mentions;
}
