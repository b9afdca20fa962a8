import {parentPort, workerData} from 'node:worker_threads';
import {openFresh} from './archive/sqlite/open-database.js';
import {bringUpToDate} from './archive/sqlite/bring-up-to-date.js';
import {readAside} from './archive/sqlite/read-aside.js';
import {sqlDriver} from './archive/sqlite/sql-driver.js';
import {attribute} from './compare/voices/attribute.js';
import type {RefreshWork, WorkerMessage} from './refresh-in-worker.js';

// The thread beside the reader that brings an archive up to date; `refreshInWorker` starts it.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- given by refreshInWorker
const work = workerData as RefreshWork;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node, no window
const say = (message: WorkerMessage): void => parentPort?.postMessage(message);

const driver = await sqlDriver(false);
const fresh = openFresh(driver, {...work, oneShot: false});
fresh?.close();
if (fresh === undefined) {
	await (driver.name === 'wasm' ? readAside : bringUpToDate)(driver, {
		...work,
		attribute,
		oneShot: false,
		onProgress: progress => say({kind: 'progress', ...progress}),
	});
}
