import {corpusFolders, openCorpus, readArticles} from './commands/open-corpus.js';
import {wantsColor} from './commands/output-context.js';
import {printItems} from './commands/print.js';
import type {Watcher} from './corpus/files/read-tasks.js';
import type {Corpus} from './corpus/model.js';
import type {Invocation} from './options/parse/invocation.js';
import type {Outcome} from './app/effects.js';
import {settingsMessage} from './app/words/settings-problem.js';
import {tell} from './commands/streams.js';
import type {Printable} from './output/formatter.js';
import type {Store} from './settings/store.js';
import {sanitise} from './text/sanitise.js';
import type {Start} from './ui/keeping.js';
import {loadOnScreen} from './ui/load.js';
import type {ReaderScreen} from './ui/run.js';
import {findTerminal, type Terminal} from './ui/terminal.js';

const interrupted = 130;

/**
 * The reader, or the picker when stdout is no terminal; without any terminal the same as `print`.
 * This is the one place that knows both the screen and the commands: what is picked on one is printed by the other.
 * @returns exit code
 */
export async function openReader(invocation: Invocation): Promise<number> {
	const {words, options} = invocation;
	const terminal = findTerminal();
	if (terminal === undefined) return (await import('./commands/print.js')).print({...invocation, command: 'print'});
	try {
		// Before Ink is loaded: React's development build is twice as slow, and Ink's colours look at stdout only.
		process.env['NODE_ENV'] ??= 'production';
		const {queryOf, selectArticles} = await import('./commands/select-articles.js');
		const query = options.query ?? queryOf(words);
		if (!options.selectOne && !options.exitZero) {
			return await pickOnScreen(watcher => readArticles(options, watcher), query, terminal, invocation);
		}
		const corpus = await openCorpus(options);
		const {overCorpus} = await import('./commands/open-archive.js');
		const found = await selectArticles(await overCorpus(corpus), [query].filter(Boolean), options);
		if (options.exitZero && found.length === 0) return 1;
		if (options.selectOne && found.length === 1) return await printItems(corpus, found, invocation);
		return await pickOnScreen(() => Promise.resolve(corpus), query, terminal, invocation);
	} finally {
		terminal.close();
	}
}

type Read = (watcher: Watcher) => Promise<Corpus>;

async function pickOnScreen(read: Read, query: string, terminal: Terminal, invocation: Invocation): Promise<number> {
	const {options} = invocation;
	const [{openStore, withoutHistory, withoutOverrides}, {settingsFolder}, {corpusName}, {languageOf, wordsFor}] =
		await Promise.all([
			import('./settings/store.js'),
			import('./settings/folder.js'),
			import('./settings/corpus-name.js'),
			import('./app/words/choose.js'),
		]);
	const opened = openStore(settingsFolder(process.env));
	const asked = options.noOverrides ? withoutOverrides(opened) : opened;
	const store = options.noHistory ? withoutHistory(asked) : asked;
	const {settings, problem} = store;
	const picker = options.pick || !process.stdout.isTTY;
	const words = wordsFor(languageOf(settings.language, process.env));
	// The reader goes on where it was left, unless it is asked for something; a picker in a script begins the same each time.
	const sessionOn = picker ? undefined : corpusName(options.corpus);
	const session = query === '' ? settings.sessions.find(each => each.corpus === sessionOn) : undefined;
	const isNew = !settings.welcomed && !options.noHistory && problem === undefined && session === undefined;
	const start: ReaderStart = {
		picker,
		exact: options.exact,
		query,
		session,
		sessionOn,
		welcome: !picker && query === '' && isNew,
		words,
	};
	const {corpus, outcome} = await (isLinear() ? showLines : showScreen)({read, start, terminal, store, invocation});
	// What could not be written until now has no message line any more.
	const unwritten = await store.save({});
	if (unwritten !== undefined) tell(settingsMessage(words, unwritten));
	switch (outcome.type) {
		case 'interrupted': {
			return interrupted;
		}
		case 'left': {
			return process.stdout.isTTY ? 0 : 1;
		}
		case 'picked': {
			const head = options.printQuery ? `${sanitise(outcome.query)}${options.print0 ? '\0' : '\n'}` : '';
			return printItems(corpus, pickedItems(corpus, outcome.articles), {...invocation, command: 'print'}, head);
		}
	}
}

type ReaderStart = Omit<Start, 'corpus' | 'store'> & Required<Pick<Start, 'words'>>;
type Show = {
	readonly read: Read;
	readonly start: ReaderStart;
	readonly terminal: Terminal;
	readonly store: Store;
	readonly invocation: Invocation;
};
type Shown = {readonly corpus: Corpus; readonly outcome: Outcome};

async function showScreen({read, start, terminal, store, invocation}: Show): Promise<Shown> {
	const {options} = invocation;
	const {query, picker} = start;
	let screen: ReaderScreen | undefined;
	const open = async () =>
		(screen ??= (await import('./ui/run.js')).openScreen({
			terminal,
			store,
			color: wantsColor(options.color, true),
		}));
	try {
		const waiting = {...start, folders: corpusFolders(options), keys: store.settings.keys};
		const loaded = await loadOnScreen({read, open, start: waiting});
		if ('outcome' in loaded) return {corpus: noArticles, outcome: loaded.outcome};
		const {corpus, typed} = loaded;
		// Whoever has typed something meanwhile wants that, and not what was asked the last time.
		const asked =
			typed === undefined || typed.query.text === query ? {} : {query: typed.query.text, session: undefined};
		const outcome = await (await open()).read({
			...start,
			corpus,
			...asked,
			typing: typed?.typing ?? picker,
			pressed: typed?.pressed ?? [],
		});
		return {corpus, outcome};
	} finally {
		screen?.close();
	}
}

async function showLines({read, start, terminal, store}: Show): Promise<Shown> {
	const {progressLines, runLinear} = await import('./ui/linear.js');
	const corpus = await read({onProgress: progressLines(terminal, start.words)});
	return {corpus, outcome: await runLinear({...start, corpus, terminal, store})};
}

const noArticles: Corpus = {
	articles: [],
	negotiations: [],
	outlets: [],
	actors: [],
	places: [],
	wording: [],
	problems: [],
};

function pickedItems(corpus: Corpus, ids: readonly string[]): readonly Printable[] {
	return ids.flatMap(id => {
		const article = corpus.articles.find(each => each.id === id);
		return article === undefined ? [] : [{article, matches: []}];
	});
}

/** Plain lines instead of a screen: for screen readers, and for terminals that cannot place text. */
function isLinear(): boolean {
	return process.env['INK_SCREEN_READER'] === 'true' || process.env['TERM'] === 'dumb';
}
