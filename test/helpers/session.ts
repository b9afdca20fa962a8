import {initialState, type StartOptions} from '../../source/app/initial.js';
import type {Effect} from '../../source/app/effects.js';
import {relate} from '../../source/app/read/margin.js';
import {type HelpState, helpOf, type Menu, menuOf, type Prompt, promptOf} from '../../source/app/overlay.js';
import type {State} from '../../source/app/state.js';
import {articleById} from '../../source/corpus/lookup.js';
import type {Corpus} from '../../source/corpus/model.js';
import {createProgram} from '../../source/ui/program.js';
import {answerOf, catalogueOf} from './settled.js';
import {sampleCorpus} from './sample-corpus.js';

export type Session = {
	readonly state: () => State;
	/** What lies over the screen. */
	readonly menu: () => Menu | undefined;
	readonly help: () => HelpState | undefined;
	readonly prompt: () => Prompt | undefined;
	/** Ids of what is listed, as far as its pages are there. */
	readonly listed: () => readonly string[];
	/** Keys as chords; what is not bound types, where something can be typed. */
	readonly press: (...chords: readonly string[]) => Session;
	readonly type: (text: string) => Session;
	readonly paste: (text: string) => Session;
	readonly resize: (columns: number, rows: number) => Session;
	/** Answers are not there yet from now on. */
	readonly hold: () => Session;
	/** The questions that wait take noticeably long. */
	readonly slow: () => Session;
	/** The answers to all questions that wait, those that were given up too. */
	readonly release: () => Session;
	/** The text that was opened last is compared with the others of its talks, as it is in the background. */
	readonly related: () => Session;
	readonly effects: readonly Effect[];
};

type Options = Partial<Omit<StartOptions, 'catalogue'>> & {
	/** What it reads; the sample otherwise. */
	readonly corpus?: Corpus;
};

/** The program without a terminal: keys in, state and effects out. */
export function openSession({corpus = sampleCorpus(), ...options}: Options = {}): Session {
	/** But for questions, which are answered. */
	const effects: Effect[] = [];
	let isHeld = false;
	let held: {readonly id: number; readonly answer: () => void}[] = [];
	const program = createProgram(
		initialState({
			catalogue: catalogueOf(corpus),
			size: {columns: 120, rows: 30},
			picker: false,
			exact: false,
			query: '',
			...options,
		}),
		(effect, {dispatch, state}) => {
			if (effect.type !== 'ask' && effect.type !== 'give-up') effects.push(effect);
			if (effect.type === 'read-actor') {
				const {actor, articles} = effect;
				const answer = answerOf(state(), {type: 'named', of: {actor, articles}});
				if (answer.type === 'named') dispatch({type: 'actor-read', articles, rows: answer.value});
			}
			if (effect.type !== 'ask') return;
			const {id, question} = effect;
			const answer = () => dispatch({type: 'answered', id, answer: answerOf(state(), question)});
			if (isHeld) held.push({id, answer});
			else answer();
		},
		() => new Date('2031-06-01T12:00:00Z'),
	);
	program.dispatch({type: 'painted'});
	const session: Session = {
		state: program.state,
		menu: () => menuOf(program.state()),
		help: () => helpOf(program.state()),
		prompt: () => promptOf(program.state()),
		listed: () => [...program.state().search.listed.pages.values()].flat().map(({article}) => article.id),
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
		hold() {
			isHeld = true;
			return session;
		},
		slow() {
			for (const {id} of held) program.dispatch({type: 'slow', id});
			return session;
		},
		release() {
			isHeld = false;
			const waiting = held;
			held = [];
			for (const {answer} of waiting) answer();
			return session;
		},
		related() {
			const asked = effects.findLast(({type}) => type === 'relate');
			const article = asked?.type === 'relate' ? articleById(corpus, asked.article) : undefined;
			if (article !== undefined) {
				const accounts = corpus.articles.filter(({negotiation}) => negotiation === article.negotiation);
				const steps = relate(corpus, article, accounts, margin => program.dispatch({type: 'related', margin}));
				while (steps.next().done !== true);
			}
			return session;
		},
		effects,
	};
	return session;
}
