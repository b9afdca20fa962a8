import {corpusFolders} from './commands/open-corpus.js';
import {wantsColor} from './commands/output-context.js';
import {printItems} from './commands/print.js';
import type {Watcher} from './corpus/files/read-tasks.js';
import type {Invocation} from './options/parse/invocation.js';
import type {Outcome} from './app/effects.js';
import {openForReader, type ReaderArchive} from './reader-archive.js';
import {arrivalsIn, idsSince} from './library/store/arrivals.js';
import {libraryFolder} from './library/store/library-folder.js';
import {settingsMessage} from './app/words/settings-problem.js';
import {forgiveClosedStreams} from './commands/standard-output.js';
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
			return await pickOnScreen(watcher => openForReader(options, watcher), query, terminal, invocation);
		}
		const {withArchive} = await import('./commands/open-archive.js');
		const code = await withArchive(options, async opened => {
			const found = await selectArticles(opened, [query].filter(Boolean), options);
			if (options.exitZero && found.length === 0) return 1;
			return options.selectOne && found.length === 1 ? printItems(opened.corpus, found, invocation) : undefined;
		});
		return code ?? (await pickOnScreen(watcher => openForReader(options, watcher), query, terminal, invocation));
	} finally {
		terminal.close();
	}
}

type Open = (watcher: Watcher) => Promise<ReaderArchive>;

async function pickOnScreen(open: Open, query: string, terminal: Terminal, invocation: Invocation): Promise<number> {
	const {options} = invocation;
	const [{openStore, withoutHistory, withoutOverrides}, {settingsFolder}, {corpusName}, {languageOf, wordsFor}] =
		await Promise.all([
			import('./settings/store.js'),
			import('./settings/folder.js'),
			import('./settings/corpus-name.js'),
			import('./app/words/choose.js'),
		]);
	const whole = openStore(settingsFolder(process.env));
	const asked = options.noOverrides ? withoutOverrides(whole) : whole;
	const store = options.noHistory ? withoutHistory(asked) : asked;
	const {settings, problem} = store;
	forgiveClosedStreams();
	const openedAt = new Date().toISOString();
	const since = settings.looked === '' ? undefined : settings.looked;
	const picker = options.pick || !process.stdout.isTTY;
	const words = wordsFor(languageOf(settings.language, process.env));
	// The reader goes on where it was left, unless it is asked for something; a picker in a script begins the same each time.
	const sessionOn = picker ? undefined : corpusName(options.corpus);
	const session = query === '' ? settings.sessions.find(each => each.corpus === sessionOn) : undefined;
	const isNew = !settings.welcomed && !options.noHistory && problem === undefined && session === undefined;
	const arrivals = arrivalsIn(libraryFolder(process.env));
	const start: ReaderStart = {
		picker,
		exact: options.exact,
		query,
		session,
		sessionOn,
		welcome: !picker && query === '' && isNew,
		words,
		arrived: idsSince(arrivals, since),
		arrivals,
	};
	const {opened, outcome} = await (isLinear() ? showLines : showScreen)({open, start, terminal, store, invocation});
	// What could not be written until now has no message line any more.
	const unwritten = await store.save(picker ? {} : {looked: openedAt});
	if (unwritten !== undefined) tell(settingsMessage(words, unwritten));
	try {
		return await leftBy(outcome);
	} finally {
		opened?.close();
	}

	/** @returns exit code */
	async function leftBy(how: Outcome): Promise<number> {
		switch (how.type) {
			case 'interrupted': {
				return interrupted;
			}
			case 'left': {
				return process.stdout.isTTY ? 0 : 1;
			}
			case 'picked': {
				const head = options.printQuery ? `${sanitise(how.query)}${options.print0 ? '\0' : '\n'}` : '';
				const articles = (await opened?.articles(how.articles)) ?? [];
				const items = articles.map((article): Printable => ({article, matches: []}));
				return printItems(opened?.corpus ?? noArticles, items, {...invocation, command: 'print'}, head);
			}
		}
	}
}

type ReaderStart = Omit<Start, 'catalogue' | 'store'> & Required<Pick<Start, 'words'>>;
type Show = {
	readonly open: Open;
	readonly start: ReaderStart;
	readonly terminal: Terminal;
	readonly store: Store;
	readonly invocation: Invocation;
};
/** What was open when the screen was left; nothing where that was before anything was. */
type Shown = {readonly opened: ReaderArchive | undefined; readonly outcome: Outcome};

async function showScreen({open, start, terminal, store, invocation}: Show): Promise<Shown> {
	const {options} = invocation;
	const {query, picker} = start;
	let screen: ReaderScreen | undefined;
	const screenOf = async () =>
		(screen ??= (await import('./ui/run.js')).openScreen({
			terminal,
			store,
			color: wantsColor(options.color, true),
		}));
	try {
		const waiting = {...start, folders: corpusFolders(options), keys: store.settings.keys};
		const loaded = await loadOnScreen({read: open, open: screenOf, start: waiting});
		if ('outcome' in loaded) return {opened: undefined, outcome: loaded.outcome};
		const {loaded: opened, typed} = loaded;
		// Whoever has typed something meanwhile wants that, and not what was asked the last time.
		const asked =
			typed === undefined || typed.query.text === query ? {} : {query: typed.query.text, session: undefined};
		const outcome = await (await screenOf()).read({
			...start,
			catalogue: opened.catalogue,
			asker: opened.asker,
			follow: opened.follow,
			notKept: opened.notKept,
			...asked,
			typing: typed?.typing ?? picker,
			pressed: typed?.pressed ?? [],
		});
		return {opened, outcome};
	} finally {
		screen?.close();
	}
}

async function showLines({open, start, terminal, store}: Show): Promise<Shown> {
	const {progressLines, runLinear} = await import('./ui/linear.js');
	const opened = await open({onProgress: progressLines(terminal, start.words)});
	const {catalogue, asker, follow, notKept} = opened;
	return {opened, outcome: await runLinear({...start, catalogue, asker, follow, notKept, terminal, store})};
}

const noArticles: ReaderArchive['corpus'] = {
	articles: [],
	negotiations: [],
	outlets: [],
	actors: [],
	places: [],
	wording: [],
	problems: [],
};

/** Plain lines instead of a screen: for screen readers, and for terminals that cannot place text. */
function isLinear(): boolean {
	return process.env['INK_SCREEN_READER'] === 'true' || process.env['TERM'] === 'dumb';
}
