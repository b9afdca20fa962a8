import {parentPort, workerData} from 'node:worker_threads';
import {openServer} from '../../archive/postgres/client.js';
import {Loader} from '../../archive/postgres/loader.js';
import type {LoadWork} from '../../archive/postgres/load-work.js';
import {codeOf} from '../../archive/postgres/why-not.js';
import {attribute} from '../../compare/voices/attribute.js';
import type {LoadAnswer, LoadStart} from './load-workers.js';

// One of the threads that read and write side by side; `loadAll` starts them, and gives each a piece of work after the other.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- given by loadAll
const {url, password, tables} = workerData as LoadStart;
const server = openServer(url, {password, connections: 1, statementTimeout: 0, bulk: true});
const loader = new Loader(server, tables, attribute);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node, no window
const say = (answer: LoadAnswer): void => parentPort?.postMessage(answer);

async function take(work: LoadWork | null): Promise<void> {
	if (work === null) {
		await server.close().catch(() => {});
		parentPort?.close();
		return;
	}
	try {
		say({outcome: await loader.load(work)});
	} catch (error) {
		// Of an error only the message would come through.
		say({failed: error instanceof Error ? error.message : String(error), code: codeOf(error)});
	}
}

parentPort?.on('message', (work: LoadWork | null) => void take(work));
