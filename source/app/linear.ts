import {actorRow} from './actor/linear.js';
import {negotiationOf, outletOf} from '../corpus/lookup.js';
import {currentText} from './fetched.js';
import {comparedRow} from './compare/linear-row.js';
import {cellSentence} from './grid/view.js';
import {outletsRow} from './outlets/linear.js';
import {overlayLines} from './keys/help.js';
import type {CommandId, Where} from './keys/keymap.js';
import {isOfAccount} from './read/both-texts.js';
import {marginOf} from './read/margin.js';
import {passageOf} from './read/passage.js';
import {outlineIn, rowAt, rowIndex} from './list/rows.js';
import {shownItems} from './menu/menus.js';
import {helpOf, isTyping, type Menu, menuOf, promptOf, whereOf} from './overlay.js';
import type {State} from './state.js';
import {lineText} from './text/spans.js';
import {sayMeaning} from '../search/say/say.js';
import {sayBasis} from './words/basis.js';
import {welcomeText} from './welcome/welcome.js';

const steps: Readonly<Partial<Record<Where, Readonly<Partial<Record<CommandId, CommandId>>>>>> = {
	read: {down: 'next-passage', up: 'previous-passage', 'page-down': 'next-passage', 'page-up': 'previous-passage'},
	outlets: {down: 'next-row', up: 'previous-row', 'page-down': 'next-row', 'page-up': 'previous-row'},
	compare: {down: 'next-row', up: 'previous-row', 'page-down': 'next-row', 'page-up': 'previous-row'},
};

/** What a key does where nothing is laid out: lines and pages of a screen are steps from one thing said to the next. */
export function linearCommand(state: State, command: CommandId | undefined): CommandId | undefined {
	return command === undefined ? undefined : (steps[whereOf(state)]?.[command] ?? command);
}

/**
 * What has the focus, as plain sentences in reading order: for screen readers, which speak what is appended, and for terminals that cannot
 * move the cursor. No boxes, no columns, no marks that only a look explains.
 */
export function linearText(state: State): string {
	return [said(state), state.welcome ? welcomeText(state) : '', focus(state)].filter(part => part !== '').join('\n');
}

function said({message, search: {problem}, list: {rangeFrom}, words}: State): string {
	return message ?? problem ?? (rangeFrom === undefined ? '' : words.rangeBegun);
}

function focus(state: State): string {
	const {words} = state;
	const [prompt, menu, help] = [promptOf(state), menuOf(state), helpOf(state)];
	if (prompt !== undefined) return `${words.promptLabels[prompt.kind]}${prompt.field.text}`;
	if (menu !== undefined) return menuItem(state, menu);
	if (help !== undefined) return overlayLines(state, help).map(lineText).join('\n');
	if (isTyping(state)) return typed(state);
	switch (state.screen.name) {
		case 'list': {
			return listRow(state);
		}
		case 'read': {
			return passage(state);
		}
		case 'compare': {
			return comparedRow(state, state.screen);
		}
		case 'grid': {
			return cellSentence(state, state.screen) || words.nothing;
		}
		case 'actor': {
			return actorRow(state, state.screen);
		}
		case 'outlets': {
			return outletsRow(state, state.screen);
		}
	}
}

function menuItem({words}: State, menu: Menu): string {
	const items = shownItems(menu);
	const item = items[menu.current];
	if (item === undefined) return `${menu.title}: ${words.nothing}`;
	const {label, section, count, place} = item;
	const parts = [
		`${menu.title}: ${section === undefined ? '' : `${section}, `}${label}`,
		...(count === undefined ? [] : [words.articles(count)]),
		...(place === undefined ? [] : [words.laneOf(place, items.filter(each => each.place !== undefined).length)]),
		words.of(menu.current + 1, items.length),
	];
	return parts.join(', ');
}

function typed({search: {query, listed}, words}: State): string {
	const meanings = listed.understood.map(({meant}) => sayMeaning(words.query, meant)).join(', ');
	return `${words.linearSearch(query.text)}${meanings === '' ? '' : ` (${meanings})`}, ${words.articles(listed.count)}`;
}

function listRow(state: State): string {
	const {words} = state;
	const {rows} = outlineIn(state);
	const at = rowIndex(state, state.list.current);
	const row = rowAt(state, at);
	if (row === undefined) return words.noMatch;
	const place = words.of(at + 1, rows);
	if (row.kind === 'negotiation') {
		const {negotiation, id, group, open} = row;
		const here = state.own.marks.filter(mark => mark.startsWith(`${id}/`));
		const marked = here.length === 0 ? '' : `, ${words.marked(here.length)}`;
		return `${words.linearNegotiation(negotiation?.title ?? id)}, ${negotiation?.date ?? ''}, ${words.outletsAndOrigins(group.outlets, group.origins)}, ${open ? words.open : words.closed}${marked}, ${place}`;
	}
	if (row.hit === undefined) return words.searching;
	const {id, outlet, title, published, publishedBasis, origin} = row.hit.article;
	const parts = [
		outletOf(state.catalogue, outlet).name,
		title,
		`${published}${publishedBasis === 'stated' ? '' : ` ${words.inferred}`}`,
		...(origin === undefined ? [] : [words.from(origin)]),
		...(state.own.marks.includes(id) ? [words.isMarked] : []),
		...(state.own.kept.bookmarks.includes(id) ? [words.bookmarked] : []),
	];
	return `${parts.join(', ')}, ${place}`;
}

/** What others tell of a paragraph, once that is known. */
function heardMargin(state: State, at: number): readonly string[] {
	const {words} = state;
	const margin = marginOf(state);
	const told = margin?.paragraphs[at];
	if (margin === undefined || told === undefined) return [];
	const others = told.by.length === 0 ? words.heardOnlyHere : words.heardFromOthers(told.by.length, margin.others);
	return [told.differs ? `${others} ${words.heardDiffering}` : others];
}

function passage(state: State): string {
	const {words} = state;
	const article = currentText(state);
	if (article === undefined) return words.noText;
	const at = passageOf(state);
	const notes = state.own.kept.notes.filter(note => note.article === article.id && note.paragraph === at);
	const {paragraphs, pageNotes = []} = article;
	// A note before the first paragraph is said with it.
	const beside = (after: number): boolean => Math.min(Math.max(0, after - 1), paragraphs.length - 1) === at;
	const paragraph = [
		`${words.of(at + 1, paragraphs.length)}: ${paragraphs[at] ?? ''}`,
		...(isOfAccount(article, at) ? [words.accountBelow] : []),
		...notes.map(({text}) => words.yourNote(text)),
		...pageNotes.filter(({after}) => beside(after)).map(({text}) => words.note(text)),
		...heardMargin(state, at),
	].join('\n');
	// An article that was just opened is introduced before its first paragraph.
	if (state.read.passage !== undefined || state.read.top.block > 0) return paragraph;
	const {title, outlet, published, publishedBasis} = article;
	const negotiation = negotiationOf(state.catalogue, article.negotiation)?.title ?? '';
	return `${title}. ${outletOf(state.catalogue, outlet).name}, ${published}, ${sayBasis(words, publishedBasis)}. ${negotiation}. ${words.paragraphs(paragraphs.length)}.\n${paragraph}`;
}
