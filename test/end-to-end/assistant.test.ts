import assert from 'node:assert/strict';
import {test, type TestContext} from 'node:test';
import {Client} from '@modelcontextprotocol/client';
import {StdioClientTransport} from '@modelcontextprotocol/client/stdio';
import {testEnvironment} from '../helpers/environment.js';
import {islands, program} from '../helpers/paths.js';
import {temporaryFolder} from '../helpers/temporary.js';

/** The program as an assistant starts it, over the invented islands. */
async function connected(t: TestContext): Promise<Client> {
	const home = temporaryFolder(t);
	const transport = new StdioClientTransport({
		command: process.execPath,
		args: [program, '--corpus', islands, 'mcp'],
		env: Object.fromEntries(Object.entries(testEnvironment(home)).filter(isSet)),
		stderr: 'pipe',
	});
	const client = new Client({name: 'test', version: '1'});
	t.after(() => client.close());
	await client.connect(transport);
	return client;
}

function isSet(entry: readonly [string, string | undefined]): entry is [string, string] {
	return entry[1] !== undefined;
}

type Given = Readonly<Record<string, unknown>>;

async function ask(client: Client, name: string, parameters: Given): Promise<Given> {
	const result = await client.callTool({name, arguments: {...parameters}});
	assert.notEqual(result.isError, true, JSON.stringify(result.content));
	return result.structuredContent as Given;
}

test('an assistant finds, reads and compares, and every answer says whose words it is in', async t => {
	const client = await connected(t);
	const {tools} = await client.listTools();
	assert.deepEqual(tools.map(({name}) => name).toSorted(), ['compare', 'names', 'read', 'search', 'voices']);
	for (const {annotations} of tools) assert.equal(annotations?.readOnlyHint, true);
	assert.match(client.getInstructions() ?? '', /never about all that an outlet published/u);

	const found = await ask(client, 'search', {query: '', limit: 50});
	const articles = found['articles'] as readonly Given[];
	assert.equal(found['found'], articles.length);
	for (const article of articles) {
		for (const key of ['id', 'outletName', 'published', 'publishedBasis', 'whoseWords', 'negotiation']) {
			assert.equal(typeof article[key], 'string', `${key} of ${String(article['id'])}`);
		}
	}
	const talks = articles.map(({negotiation}) => negotiation);
	const shared = talks.find((negotiation, at) => talks.indexOf(negotiation) < at);
	const ids = articles.flatMap(({id, negotiation}) => (negotiation === shared ? [String(id)] : [])).slice(0, 2);
	assert.equal(ids.length, 2);

	const read = await ask(client, 'read', {ids});
	const [first] = read['articles'] as readonly Given[];
	assert.equal(first?.['id'], ids[0]);
	assert.ok(Array.isArray(first?.['paragraphs']));
	const compared = await ask(client, 'compare', {ids});
	assert.deepEqual(compared['articles'], ids);
	assert.match(String(compared['caution']), /texts here/u);
	const voices = await ask(client, 'voices', {ids});
	assert.ok(Array.isArray(voices['voices']));
	const names = await ask(client, 'names', {kind: 'actors'});
	assert.ok((names['names'] as readonly Given[]).length > 0);
});

test('what cannot be answered is said in a sentence, and the server goes on', async t => {
	const client = await connected(t);
	for (const [name, parameters, said] of [
		['read', {ids: ['nowhere/none']}, /There is no article “nowhere\/none”/u],
		['compare', {}, /two to four/u],
		['compare', {query: 'zebrazebra'}, /0 articles match/u],
	] as const) {
		const {isError, content} = await client.callTool({name, arguments: parameters});
		assert.equal(isError, true);
		assert.match(JSON.stringify(content), said);
	}
	assert.ok((await ask(client, 'search', {query: 'a'}))['articles']);
});
