import {McpServer, type CallToolResult} from '@modelcontextprotocol/server';
import {version} from '../../version.js';
import {answerOf, type Answer, caution} from './answer.js';
import {assistantTools, type Here} from './tools.js';

/** Every tool only reads, and only what is here. */
const annotations = {readOnlyHint: true, openWorldHint: false};

/** A server of the Model Context Protocol that reads and compares articles, and changes nothing. */
export function assistantServer(here: Here): McpServer {
	const server = new McpServer({name: 'karabakh-reader', version}, {instructions: caution});
	const {search, read, compare, names, voices} = assistantTools;
	server.registerTool('search', {...toolOf(search), inputSchema: search.input}, asked =>
		resultOf(() => search.answer(here, asked)),
	);
	server.registerTool('read', {...toolOf(read), inputSchema: read.input}, asked =>
		resultOf(() => read.answer(here, asked)),
	);
	server.registerTool('compare', {...toolOf(compare), inputSchema: compare.input}, asked =>
		resultOf(() => compare.answer(here, asked)),
	);
	server.registerTool('names', {...toolOf(names), inputSchema: names.input}, asked =>
		resultOf(() => names.answer(here, asked)),
	);
	server.registerTool('voices', {...toolOf(voices), inputSchema: voices.input}, asked =>
		resultOf(() => voices.answer(here, asked)),
	);
	return server;
}

function toolOf({description}: {readonly description: string}): {description: string; annotations: typeof annotations} {
	return {description, annotations};
}

/** What a tool answers, or the sentence that says why it cannot: an assistant can go on from that. */
async function resultOf(answer: () => Promise<Answer>): Promise<CallToolResult> {
	try {
		const given = answerOf(await answer());
		return {content: [{type: 'text', text: JSON.stringify(given)}], structuredContent: {...given}};
	} catch (error) {
		return {isError: true, content: [{type: 'text', text: error instanceof Error ? error.message : String(error)}]};
	}
}
