import type {Override} from '../corpus/override.js';
import type {ThemeName} from '../settings/settings.js';
import type {HitOrder} from '../search/hit-orders.js';
import type {Content} from './content.js';
import type {Where} from './keys/keymap.js';
import type {PromptKind} from './line/prompt-kind.js';
import type {Field, State} from './state.js';

/** A line that is typed into, other than the query: what it asks for, and what is in it. */
export type Prompt = {
	readonly kind: PromptKind;
	readonly field: Field;
	/** What the answer is for, where it says who speaks. */
	readonly override?: Override;
	/** Where in the lines typed before one is, as in the query history. */
	readonly recalled?: Recalled;
};

/** A line brought back: how many lines ago it was typed, and what was being written before. */
export type Recalled = {readonly index: number; readonly draft: string};

/** A list to choose from. */
export type Menu = {
	readonly title: string;
	readonly items: readonly MenuItem[];
	/** Index among the items that have the words of the filter. */
	readonly current: number;
	readonly filter?: string;
};

export type MenuItem = {
	readonly label: string;
	/** Items of one section stand together, under its name. */
	readonly section?: string;
	/** How many articles it leaves. */
	readonly count?: number;
	/** Its number among what was chosen; absent: not chosen. */
	readonly place?: number;
	readonly choice:
		| {readonly type: 'narrow'; readonly term: string}
		| {readonly type: 'sort'; readonly order: HitOrder}
		| {readonly type: 'lane'; readonly outlet: string}
		| {readonly type: 'theme'; readonly theme: ThemeName}
		| {readonly type: 'note'; readonly article: string; readonly paragraph: number; readonly text: string}
		| {readonly type: 'replace'; readonly content: Content; readonly file: string}
		| {readonly type: 'overrule'; readonly override: Override}
		/** Asks who speaks instead. */
		| {readonly type: 'speaker'; readonly override: Override}
		| {readonly type: 'saved'; readonly name: string}
		/** Their page. */
		| {readonly type: 'actor'; readonly actor: string}
		| {readonly type: 'nothing'};
};

/** What is read over the screen: the keys, or what is wrong with the articles. The filter leaves the lines that have its words. */
export type HelpState = {readonly about: 'keys' | 'problems'; readonly top: number; readonly filter: string};

/** What lies over the screen and has the keys; never two of them. A menu and the help carry the line that filters them, while it is typed. */
export type Overlay =
	/** The search line. */
	| {
			readonly kind: 'typing';
			/** Where in the query history one is; absent: at the query being written. */
			readonly recalled?: Recalled | undefined;
	  }
	| {readonly kind: 'prompt'; readonly prompt: Prompt}
	/** `over`: what was there when the program had to ask; it comes back. */
	| {
			readonly kind: 'menu';
			readonly menu: Menu;
			readonly filtering?: Prompt | undefined;
			readonly over?: Overlay | undefined;
	  }
	| {readonly kind: 'help'; readonly help: HelpState; readonly filtering?: Prompt | undefined};

type Overlaid = Pick<State, 'overlay'>;

/** Whose keys are looked up: this is the one place that says who goes before whom. */
export function whereOf({overlay, screen}: Pick<State, 'overlay' | 'screen'>): Where {
	if (overlay === undefined) return screen.name;
	switch (overlay.kind) {
		case 'typing':
		case 'prompt': {
			return 'line';
		}
		case 'menu':
		case 'help': {
			return overlay.filtering === undefined ? overlay.kind : 'line';
		}
	}
}

/** Whether the search line has the keys. */
export function isTyping({overlay}: Overlaid): boolean {
	return overlay?.kind === 'typing';
}

/** The line that is typed into, other than the query. */
export function promptOf({overlay}: Overlaid): Prompt | undefined {
	if (overlay === undefined || overlay.kind === 'typing') return undefined;
	return overlay.kind === 'prompt' ? overlay.prompt : overlay.filtering;
}

export function menuOf({overlay}: Overlaid): Menu | undefined {
	return overlay?.kind === 'menu' ? overlay.menu : undefined;
}

export function helpOf({overlay}: Overlaid): HelpState | undefined {
	return overlay?.kind === 'help' ? overlay.help : undefined;
}

export function withMenu(state: State, menu: Menu): State {
	const before = state.overlay?.kind === 'menu' ? state.overlay : undefined;
	return {...state, overlay: {...before, kind: 'menu', menu}};
}

export function withHelp(state: State, help: HelpState): State {
	const before = state.overlay?.kind === 'help' ? state.overlay : undefined;
	return {...state, overlay: {...before, kind: 'help', help}};
}

/** The line as it stands: over a menu or the help it filters, elsewhere it lies over the screen itself. */
export function withPrompt(state: State, prompt: Prompt): State {
	const {overlay} = state;
	const filters = prompt.kind === 'item' || prompt.kind === 'filter';
	if (filters && (overlay?.kind === 'menu' || overlay?.kind === 'help')) {
		return {...state, overlay: {...overlay, filtering: prompt}};
	}
	return {...state, overlay: {kind: 'prompt', prompt}};
}

/** The state once the line that is typed into is closed: what it filtered stays. */
export function withoutPrompt(state: State): State {
	const {overlay} = state;
	if (overlay?.kind === 'prompt') return {...state, overlay: undefined};
	if (overlay?.kind !== 'menu' && overlay?.kind !== 'help') return state;
	return {...state, overlay: {...overlay, filtering: undefined}};
}

/** The state once the menu or the help is closed: what it had to interrupt goes on. */
export function withoutOverlay(state: State): State {
	return {...state, overlay: state.overlay?.kind === 'menu' ? state.overlay.over : undefined};
}
