import {openCorpus} from './commands/open-corpus.js';
import {wantsColor} from './commands/output-context.js';
import {settingsMessage} from './app/words/settings-problem.js';
import {printItems} from './commands/print.js';
import {tell} from './commands/streams.js';
import type {Corpus} from './corpus/model.js';
import type {Invocation} from './options/parse/invocation.js';
import type {Printable} from './output/formatter.js';
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
		const corpus = await openCorpus(options);
		const query = options.query ?? queryOf(words);
		if (options.selectOne || options.exitZero) {
			const found = selectArticles(corpus, [query].filter(Boolean), options);
			if (options.exitZero && found.length === 0) return 1;
			if (options.selectOne && found.length === 1) return await printItems(corpus, found, invocation);
		}
		return await pickOnScreen(corpus, query, terminal, invocation);
	} finally {
		terminal.close();
	}
}

async function pickOnScreen(
	corpus: Corpus,
	query: string,
	terminal: Terminal,
	invocation: Invocation,
): Promise<number> {
	const {options} = invocation;
	const [{openStore, withoutHistory}, {settingsFolder}, {corpusName}, {languageOf, wordsFor}] = await Promise.all([
		import('./settings/store.js'),
		import('./settings/folder.js'),
		import('./settings/corpus-name.js'),
		import('./app/words/choose.js'),
	]);
	const opened = openStore(settingsFolder(process.env));
	const store = options.noHistory ? withoutHistory(opened) : opened;
	const picker = options.pick || !process.stdout.isTTY;
	const {sessions, language} = store.settings;
	const interfaceWords = wordsFor(languageOf(language, process.env));
	// The reader goes on where it was left, unless it is asked for something; a picker in a script begins the same each time.
	const sessionOn = picker ? undefined : corpusName(options.corpus);
	const session = query === '' ? sessions.find(each => each.corpus === sessionOn) : undefined;
	const start = {
		corpus,
		terminal,
		store,
		picker,
		exact: options.exact,
		query,
		session,
		sessionOn,
		words: interfaceWords,
	};
	const outcome = isLinear()
		? await (await import('./ui/linear.js')).runLinear(start)
		: await (await import('./ui/run.js')).runReader({...start, color: wantsColor(options.color, true)});
	// What could not be written until now has no message line any more.
	const problem = await store.save({});
	if (problem !== undefined) tell(settingsMessage(interfaceWords, problem));
	switch (outcome.type) {
		case 'interrupted': {
			return interrupted;
		}
		case 'left': {
			return process.stdout.isTTY ? 0 : 1;
		}
		case 'picked': {
			const head = options.printQuery ? `${outcome.query}${options.print0 ? '\0' : '\n'}` : '';
			return printItems(corpus, pickedItems(corpus, outcome.articles), {...invocation, command: 'print'}, head);
		}
	}
}

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
