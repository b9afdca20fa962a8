import {sayMeaning} from '../../search/say/say.js';
import {truncate} from '../../text/truncate.js';
import {cellWidth} from '../../text/width.js';
import {completions} from './commands.js';
import {hitsOf} from '../read/find.js';
import {fitLine} from '../text/fit-line.js';
import {type Line, lineText, type Span} from '../text/spans.js';
import {fileEndings} from '../../output/file-format.js';
import {queryToSave, tagsFrom} from './own-names.js';
import {chosenArticles, targetOf} from '../read/target.js';
import {isTyping, type Prompt, promptOf} from '../overlay.js';
import type {Field, State} from '../state.js';
import {speakerNames} from './speaker-names.js';
import {isSlow} from '../asking/asking.js';
import {welcomeLine} from '../welcome/welcome.js';

/** The line that is typed into, with its caret: the query, or whatever else asks. On the right the number of articles found and marked. */
export function searchLine(state: State, columns: number): FieldLine {
	const {
		search: {query, listed},
		catalogue,
		own: {marks},
		reading,
		offlineSince,
		words,
	} = state;
	const prompt = promptOf(state);
	const counts: Span[] = [
		...(offlineSince === undefined ? [] : [{text: `${words.offline(offlineSince)}  `, style: 'accent' as const}]),
		...(reading === undefined
			? []
			: [{text: `${words.filesRead(reading.read, reading.found)}  `, style: 'dim' as const}]),
		...(marks.length > 0 ? [{text: `${words.marked(marks.length)}  `, style: 'mark' as const}] : []),
		{text: `${listed.count}${listed.counted === 'exact' ? '' : '+'}/${catalogue.articleCount}`, style: 'dim'},
	];
	if (prompt === undefined)
		return fieldLine({field: query, active: isTyping(state), invite: words.invite}, counts, columns);
	return fieldLine({label: words.promptLabels[prompt.kind], field: prompt.field, active: true}, counts, columns);
}

/** A line with its caret, in cells. */
export type FieldLine = {readonly line: Line; readonly caret: number};

/** A field as a line: its label, its text around the caret (while it is empty and idle the invitation), and what stands on the right. */
export function fieldLine(
	{
		label = '/ ',
		field,
		active,
		invite,
	}: {readonly label?: string; readonly field: Field; readonly active: boolean; readonly invite?: string},
	right: Line,
	columns: number,
): FieldLine {
	const room = Math.max(8, columns - cellWidth(label) - cellWidth(lineText(right)) - 2);
	const {text, caret} = windowOf(field.text, field.caret, room);
	const invites = invite !== undefined && field.text === '' && !active;
	return {
		line: fitLine(
			[
				{text: label, style: active ? 'accent' : 'dim'},
				invites
					? {text: truncate(invite, room), style: 'dim'}
					: {text: truncate(text, room), ...(active && field.chosen ? {style: 'current' as const} : {})},
			],
			right,
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
	const {
		message,
		search: {problem, query, listed},
		list: {rangeFrom},
		words,
	} = state;
	const prompt = promptOf(state);
	const asked = prompt === undefined ? undefined : promptLine(state, prompt);
	if (asked !== undefined) return [{text: truncate(`  ${asked}`, columns), style: 'dim'}];
	if (message !== undefined) return [{text: truncate(`  ${message}`, columns), style: 'accent'}];
	if (isTyping(state) && query.chosen) return [{text: truncate(`  ${words.queryChosen}`, columns), style: 'dim'}];
	if (problem !== undefined) return [{text: truncate(`  ${problem}`, columns), style: 'error'}];
	if (isSlow(state)) return [{text: truncate(`  ${words.searching}`, columns), style: 'accent'}];
	if (rangeFrom !== undefined) return [{text: truncate(`  ${words.rangeBegun}`, columns), style: 'accent'}];
	const newcomer = welcomeLine(state);
	if (newcomer !== undefined) return [{text: truncate(`  ${newcomer}`, columns), style: 'accent'}];
	const meanings = listed.understood
		.map(({meant, count}) => `${sayMeaning(state.words.query, meant)} (${count})`)
		.join(' · ');
	const left: Line = [{text: truncate(`  ${meanings}`, columns), style: 'dim'}];
	return state.screen.name === 'list' ? fitLine(left, [{text: sortedBy(state), style: 'dim'}], columns) : left;
}

/** The order of the list, as its menu calls it. */
function sortedBy({words, search: {order}}: State): string {
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
		case 'speaker': {
			return speakerNames(state.catalogue, field.text).join(', ') || words.speakerHelp;
		}
		case 'tag': {
			return (
				tagsFrom(state, field.text)
					.map(tag => `#${tag}`)
					.join(' ') || words.tagHelp(articles)
			);
		}
		case 'saved': {
			return words.savedHelp(queryToSave(state));
		}
		case 'filter':
		case 'item': {
			return undefined;
		}
	}
}

function foundLine(state: State): string {
	if (state.read.find === undefined) return state.words.findHelp;
	const hits = hitsOf(state).length;
	return hits === 0 ? state.words.notInText(state.read.find.text) : state.words.inText(hits);
}
