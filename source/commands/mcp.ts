import {StdioServerTransport} from '@modelcontextprotocol/server/stdio';
import type {Invocation} from '../options/parse/invocation.js';
import {settingsFolder} from '../settings/folder.js';
import {keptOverrides} from '../settings/overrides.js';
import {assistantServer} from './assistant/server.js';
import {CommandError} from './command-error.js';
import {withArchive} from './open-archive.js';
import {forgiveClosedStreams} from './standard-output.js';
import {tell} from './streams.js';

/**
 * Serves the articles to an assistant over stdin and stdout (Model Context Protocol), until it hangs up.
 * @returns exit code 0
 */
export async function mcp({words, options}: Invocation): Promise<number> {
	if (words.length > 0) throw new CommandError('mcp takes no words: an assistant asks through stdin');
	forgiveClosedStreams();
	const overrides = options.noOverrides ? [] : keptOverrides(settingsFolder(process.env));
	return withArchive(options, async opened => {
		const server = assistantServer({...opened, overrides});
		if (process.stdin.isTTY)
			tell(
				'an assistant speaks to this program through stdin; Ctrl-C ends it. docs/assistants.md says how to set one up',
			);
		await new Promise<void>((resolve, reject) => {
			process.stdin.once('end', resolve);
			process.stdin.once('close', resolve);
			server.connect(new StdioServerTransport()).catch(reject);
		});
		await server.close();
		return 0;
	});
}
