import nodeModule from 'node:module';
import {join} from 'node:path';
import {cacheFolder} from './settings/cache-folder.js';
import type {Invocation} from './options/parse/invocation.js';
import {writeOut} from './commands/standard-output.js';
import {tellPlainly} from './commands/streams.js';
import {parseArguments} from './options/parse/parse.js';

/** Settled when all is done. */
export const done = main().then(code => {
	// What could not be written has set it already.
	process.exitCode ??= code;
});

/** What Node compiles of the parts that are modules is kept with what else can be made again, so that the next start is quicker; from Node 22.8 on. */
function keepCompiled(): void {
	if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function') {
		nodeModule.enableCompileCache(join(cacheFolder(process.env), 'compiled'));
	}
}

async function main(): Promise<number> {
	try {
		return await dispatch(await parseArguments(process.argv.slice(2), process.env['KARABAKH_READER_OPTS']));
	} catch (error) {
		return report(error);
	}
}

async function dispatch(invocation: Invocation): Promise<number> {
	const {command, options} = invocation;
	if (options.help) {
		const {helpText} = await import('./options/help.js');
		writeOut(helpText());
		return 0;
	}
	if (options.version) {
		const {version} = await import('./version.js');
		writeOut(`${version}\n`);
		return 0;
	}
	if (options.completion !== undefined) {
		const {completionScript} = await import('./options/completion/completion.js');
		writeOut(completionScript(options.completion));
		return 0;
	}
	if (command !== 'print' && command !== 'list') keepCompiled();
	switch (command) {
		case 'print': {
			return (await import('./commands/print.js')).print(invocation);
		}
		case 'compare': {
			return (await import('./commands/compare.js')).compare(invocation);
		}
		case 'wording':
		case 'voices':
		case 'gaps': {
			return (await import('./commands/compare.js')).lens(command, invocation);
		}
		case 'context': {
			return (await import('./commands/by-outlet.js')).context(invocation);
		}
		case 'list': {
			return (await import('./commands/asking.js')).list(invocation);
		}
		case 'actor': {
			return (await import('./commands/actor.js')).actor(invocation);
		}
		case 'timeline': {
			return (await import('./commands/timeline.js')).timeline(invocation);
		}
		case 'add': {
			return (await import('./commands/add.js')).add(invocation);
		}
		case 'follow': {
			return (await import('./commands/follow.js')).follow(invocation);
		}
		case 'unfollow': {
			return (await import('./commands/follow.js')).unfollow(invocation);
		}
		case 'update': {
			return (await import('./commands/update.js')).update(invocation);
		}
		case 'remove': {
			return (await import('./commands/remove.js')).remove(invocation);
		}
		case 'library': {
			return (await import('./commands/library.js')).library(invocation);
		}
		case 'saved': {
			return (await import('./commands/saved.js')).saved(invocation);
		}
		case 'tag': {
			return (await import('./commands/tag.js')).tag(invocation);
		}
		case 'check': {
			return (await import('./commands/check.js')).check(invocation);
		}
		case 'archive': {
			return (await import('./commands/archive.js')).archive(invocation);
		}
		case 'mcp': {
			return (await import('./commands/mcp.js')).mcp(invocation);
		}
		case 'read': {
			return (await import('./open-reader.js')).openReader(invocation);
		}
	}
}

/** Nothing the person did: said so, with what helps whoever can mend it. */
function faultOf(message: string): string {
	const ask = 'please report it where you got the program, with what DEBUG=1 shows';
	return `stopped by a fault of its own (${message}): ${ask}`;
}

/** One line on stderr with what to do; the stack only for whoever asks by DEBUG. */
function report(error: unknown): number {
	const known =
		error instanceof Error &&
		['UsageError', 'CommandError', 'LibraryError', 'TooLargeError', 'ArchiveError', 'AddressError'].includes(
			error.name,
		);
	const message = error instanceof Error ? error.message : String(error);
	tellPlainly(`karabakh-reader: ${known ? message : faultOf(message)}\n`);
	if (!known && process.env['DEBUG'] !== undefined) tellPlainly(`${error instanceof Error ? error.stack : ''}\n`);
	return error instanceof Error && 'code' in error && error.code === 1 ? 1 : 2;
}
