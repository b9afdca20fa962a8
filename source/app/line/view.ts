import {sayMeaning} from '../../search/say/say.js';
import {truncate} from '../../text/truncate.js';
import {cellWidth} from '../../text/width.js';
import {completions} from './commands.js';
import {hitsOf} from '../read/find.js';
import {fitLine} from '../text/fit-line.js';
import {type Line, lineText, type Span} from '../text/spans.js';
import {fileEndings} from '../../output/file-format.js';
import {chosenArticles, targetOf} from '../read/target.js';
import type {Prompt, State} from '../state.js';

/** The line that is typed into, with its caret: the query, or whatever else asks. On the right the number of articles found and marked. */
export function searchLine(state: State, columns: number): {readonly line: Line; readonly caret: number} {
	const {prompt, query, typing, result, corpus, marks, words} = state;
	const label = prompt === undefined ? '/ ' : words.promptLabels[prompt.kind];
	const counts: Span[] = [
		...(marks.length > 0 ? [{text: `${words.marked(marks.length)}  `, style: 'mark' as const}] : []),
		{text: `${result.hits.length}/${corpus.articles.length}`, style: 'dim'},
	];
	const room = Math.max(8, columns - cellWidth(label) - cellWidth(lineText(counts)) - 2);
	const field = prompt?.field ?? query;
	const {text, caret} = windowOf(field.text, field.caret, room);
	const invites = prompt === undefined && query.text === '' && !typing;
	const shown: Span = invites ? {text: words.invite, style: 'dim'} : {text};
	const active = typing || prompt !== undefined;
	return {
		line: fitLine(
			[
				{text: label, style: active ? 'accent' : 'dim'},
				{...shown, text: truncate(shown.text, room)},
			],
			counts,
			columns,
		),
		caret: cellWidth(label) + caret,
	};
}

/** The part of a long query around the caret. */
function windowOf(text: string, caret: number, room: number): {text: string; caret: number} {
	if (cellWidth(text) < room) return {text, caret: cellWidth(text.slice(0, caret))};
	let start = 0;
	while (cellWidth(text.slice(start, caret)) > room - 2) start++;
	return {text: text.slice(start), caret: cellWidth(text.slice(start, caret))};
}

/** What the query was taken for, a message, or why it could not be followed. */
export function understoodLine(state: State, columns: number): Line {
	const {message, problem, result, prompt} = state;
	const asked = prompt === undefined ? undefined : promptLine(state, prompt);
	if (asked !== undefined) return [{text: truncate(`  ${asked}`, columns), style: 'dim'}];
	if (message !== undefined) return [{text: truncate(`  ${message}`, columns), style: 'accent'}];
	if (problem !== undefined) return [{text: truncate(`  ${problem}`, columns), style: 'error'}];
	const meanings = result.understood
		.map(({meant, count}) => `${sayMeaning(state.words.query, meant)} (${count})`)
		.join(' · ');
	const left: Line = [{text: truncate(`  ${meanings}`, columns), style: 'dim'}];
	return state.screen.name === 'list' ? fitLine(left, [{text: sortedBy(state), style: 'dim'}], columns) : left;
}

/** The order of the list, as its menu calls it. */
function sortedBy({words, order}: State): string {
	return `${words.sortBy}: ${words.orders[order]}`;
}

/** What may be typed into a prompt, or what has come of it so far; undefined where the screen shows that. */
function promptLine(state: State, {kind, field}: Prompt): string | undefined {
	const {words} = state;
	const articles = chosenArticles(state).length;
	switch (kind) {
		case 'command': {
			return completions(field.text, state.screen.name).join(' ');
		}
		case 'find': {
			return foundLine(state);
		}
		case 'note': {
			return words.noteHelp((targetOf(state)?.passages[0] ?? 0) + 1);
		}
		case 'save': {
			return words.saveHelp(articles, fileEndings.join(' '));
		}
		case 'pipe': {
			return words.pipeHelp(articles);
		}
		case 'filter':
		case 'item': {
			return undefined;
		}
	}
}

function foundLine(state: State): string {
	if (state.find === undefined) return state.words.findHelp;
	const hits = hitsOf(state).length;
	return hits === 0 ? state.words.notInText(state.find.text) : state.words.inText(hits);
}
