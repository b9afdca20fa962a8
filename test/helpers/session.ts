import {initialState, type StartOptions} from '../../source/app/initial.js';
import type {Effect} from '../../source/app/effects.js';
import {relate} from '../../source/app/read/margin.js';
import {type HelpState, helpOf, type Menu, menuOf, type Prompt, promptOf} from '../../source/app/overlay.js';
import type {State} from '../../source/app/state.js';
import {articleById} from '../../source/corpus/lookup.js';
import {createProgram} from '../../source/ui/program.js';
import {sampleCorpus} from './sample-corpus.js';

export type Session = {
	readonly state: () => State;
	/** What lies over the screen. */
	readonly menu: () => Menu | undefined;
	readonly help: () => HelpState | undefined;
	readonly prompt: () => Prompt | undefined;
	/** Keys as chords; what is not bound types, where something can be typed. */
	readonly press: (...chords: readonly string[]) => Session;
	readonly type: (text: string) => Session;
	readonly paste: (text: string) => Session;
	readonly resize: (columns: number, rows: number) => Session;
	/** How much of the indexes of a large folder is there. */
	readonly indexed: (share: number | undefined) => Session;
	/** The text that was opened last is compared with the others of its talks, as it is in the background. */
	readonly related: () => Session;
	readonly effects: readonly Effect[];
};

/** The program without a terminal: keys in, state and effects out. */
export function openSession(options: Partial<StartOptions> = {}): Session {
	const effects: Effect[] = [];
	const program = createProgram(
		initialState({
			corpus: sampleCorpus(),
			size: {columns: 120, rows: 30},
			picker: false,
			exact: false,
			query: '',
			...options,
		}),
		effect => effects.push(effect),
		() => new Date('2031-06-01T12:00:00Z'),
	);
	program.dispatch({type: 'painted'});
	const session: Session = {
		state: program.state,
		menu: () => menuOf(program.state()),
		help: () => helpOf(program.state()),
		prompt: () => promptOf(program.state()),
		press(...chords) {
			for (const chord of chords) program.chord(chord);
			return session;
		},
		type(text) {
			for (const character of text) program.chord(character === ' ' ? 'space' : character);
			return session;
		},
		paste(text) {
			program.dispatch({type: 'text', text});
			return session;
		},
		resize(columns, rows) {
			program.dispatch({type: 'resize', size: {columns, rows}});
			return session;
		},
		indexed(share) {
			program.dispatch({type: 'indexed', share});
			return session;
		},
		related() {
			const asked = effects.findLast(({type}) => type === 'relate');
			const {corpus} = program.state();
			const article = asked?.type === 'relate' ? articleById(corpus, asked.article) : undefined;
			if (article !== undefined) {
				const steps = relate(corpus, article, margin => program.dispatch({type: 'related', margin}));
				while (steps.next().done !== true);
			}
			return session;
		},
		effects,
	};
	return session;
}
