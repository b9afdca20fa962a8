import {type Binding, groups} from './keymap.js';
import {keyLabel} from './label.js';
import type {CommandId} from './keymap.js';
import {scrollStep} from '../text/scrolling.js';
import {layoutOf} from '../layout.js';
import {type Line, lineText, plain, styled} from '../text/spans.js';
import type {HelpState, State} from '../state.js';
import {signs} from '../words/words.js';
import {padEnd} from '../../text/truncate.js';
import type {Words} from '../words/words.js';

const keyColumn = 20;
/** Of a key that acts in more places one need not be told where. */
const mostPlaces = 2;

/** A command while the help is open: it scrolls, or closes. */
export function updateHelp(state: State, help: HelpState, command: CommandId): State {
	const layout = layoutOf(state.size);
	const height = layout.kind === 'too-small' ? 1 : layout.height;
	const last = Math.max(0, helpLines(state, help.filter).length - height);
	const step = scrollStep(command, height);
	if (step === undefined) return {...state, help: undefined};
	return {...state, help: {...help, top: Math.max(0, Math.min(last, help.top + step))}};
}

/** Every binding, by group, with where it acts, then the signs of the screen; with a filter only those whose key or words have it. */
export function helpLines({bindings, words}: Pick<State, 'bindings' | 'words'>, filter = ''): readonly Line[] {
	const wanted = filter.trim().toLowerCase();
	const bound = groups.flatMap(group => {
		const lines = merged(bindings.filter(binding => binding.group === group))
			.map(
				({keys, help, where}): Line => [
					{text: `  ${padEnd(keys.map(keyLabel).join(' '), keyColumn)}`, style: 'key'},
					{text: words.help(help)},
					{text: placesOf(words, where), style: 'dim'},
				],
			)
			.filter(line => lineText(line).toLowerCase().includes(wanted));
		return section(words.group(group), lines);
	});
	const meanings = signs
		.map((sign): Line => [{text: `  ${padEnd(sign, keyColumn)}`, style: 'key'}, {text: words.signs[sign]}])
		.filter(line => lineText(line).toLowerCase().includes(wanted));
	return [...bound, ...section(words.signsTitle, meanings)];
}

function section(title: string, lines: readonly Line[]): readonly Line[] {
	return lines.length === 0 ? [] : [styled(title, 'title'), ...lines, plain('')];
}

/** Where a key acts, unless that is nearly everywhere. */
function placesOf({places}: Words, where: Binding['where']): string {
	return where.length > mostPlaces ? '' : where.map(place => ` ${places[place]}`).join('');
}

/** Bindings of one command that read the same are one line. */
function merged(bindings: readonly Binding[]): readonly Pick<Binding, 'keys' | 'help' | 'where'>[] {
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
