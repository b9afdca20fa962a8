import {colours} from '../words/comparing/comparing-words.js';
import {type Binding, groups} from './keymap.js';
import {keyLabel} from './label.js';
import type {CommandId} from './keymap.js';
import {scrollStep} from '../text/scrolling.js';
import {layoutOf} from '../layout.js';
import {type Line, plain, type Style, styled} from '../text/spans.js';
import {type HelpState, withHelp, withoutOverlay} from '../overlay.js';
import type {State} from '../state.js';
import {signs} from '../words/words.js';
import {padEnd} from '../../text/truncate.js';
import {cellWidth} from '../../text/width.js';
import type {Words} from '../words/words.js';
import {wrap} from '../../text/wrap.js';
import {problemLines} from '../problems/problems.js';

const keyColumn = 20;
/** Of a key that acts in more places one need not be told where. */
const mostPlaces = 2;

/** A command while the help is open: it scrolls, or closes. */
export function updateHelp(state: State, help: HelpState, command: CommandId): State {
	const layout = layoutOf(state.size);
	const height = layout.kind === 'too-small' ? 1 : layout.height;
	const last = Math.max(0, overlayLines(state, help).length - height);
	const step = scrollStep(command, height);
	if (step === undefined) return withoutOverlay(state);
	return withHelp(state, {...help, top: Math.max(0, Math.min(last, help.top + step))});
}

/** What is read over the screen, whole. */
export function overlayLines(state: State, {about, filter}: HelpState): readonly Line[] {
	return about === 'keys'
		? helpLines(state, filter, state.size.columns)
		: problemLines(state.words, state.catalogue, filter, state.size.columns);
}

/** Every binding, by group, with where it acts, then the signs and colours of the screen; with a filter only those whose key or words have it. */
export function helpLines(
	{setup: {bindings}, words}: Pick<State, 'setup' | 'words'>,
	filter = '',
	columns = Infinity,
): readonly Line[] {
	const wanted = filter.trim().toLowerCase();
	const section = (title: string, entries: readonly Entry[]): readonly Line[] => {
		const wantedOnes = entries.filter(({key, text}) => `${key} ${text}`.toLowerCase().includes(wanted));
		const lines = wantedOnes.flatMap(entry => entryLines(entry, columns));
		return lines.length === 0 ? [] : [styled(title, 'title'), ...lines, plain('')];
	};
	const bound = groups.flatMap(group => {
		const entries = merged(bindings.filter(binding => binding.group === group)).map(({keys, help, where}) => {
			return {key: keys.map(keyLabel).join(' '), text: [words.help(help), ...placesOf(words, where)].join(' ')};
		});
		return section(words.group(group), entries);
	});
	const meanings = signs.map(sign => ({key: sign, text: words.signs[sign]}));
	const legend = [
		{key: words.kinds.outlet, text: words.outletColour, style: 'outlet1' as const},
		...colours.map(style => ({key: style === 'quote' ? '“…”' : 'A', text: words.colours[style], style})),
	];
	const all = [...bound, ...section(words.signsTitle, meanings), ...section(words.coloursTitle, legend)];
	return all.length === 0 ? [styled(`  ${words.nothingMatches(filter.trim())}`, 'dim')] : all;
}

/** `style`: the look that is explained; absent: that of keys and signs. */
type Entry = {readonly key: string; readonly text: string; readonly style?: Style};

/** A key or sign and what it is for, which goes on under itself where the window is narrow. */
function entryLines({key, text, style = 'key'}: Entry, columns: number): readonly Line[] {
	const indent = 2;
	return wrap(text, Math.max(10, columns - indent - keyColumn)).map(
		(line, i): Line => [
			{text: ' '.repeat(indent)},
			{text: i === 0 ? key : '', style},
			{text: padEnd('', keyColumn - (i === 0 ? cellWidth(key) : 0))},
			{text: line.text},
		],
	);
}

/** Where a key acts, unless that is nearly everywhere. */
/** Where a key acts, if only in a place or two. */
export function placesOf({places}: Words, where: Binding['where']): readonly string[] {
	return where.length > mostPlaces ? [] : where.map(place => places[place]);
}

/** Bindings of one command that read the same are one line. */
export function merged(bindings: readonly Binding[]): readonly Pick<Binding, 'keys' | 'help' | 'where'>[] {
	const lines = new Map<string, {keys: readonly string[]; help: Binding['help']; where: Binding['where']}>();
	for (const {command, keys, help, where} of bindings) {
		const id = `${command} ${help}`;
		const before = lines.get(id);
		lines.set(id, {
			keys: [...new Set([...(before?.keys ?? []), ...keys])],
			help,
			where: [...new Set([...(before?.where ?? []), ...where])],
		});
	}
	return [...lines.values()];
}
