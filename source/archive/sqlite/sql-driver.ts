import type {SqlDriver} from './driver.js';
import {nodeDriver} from './node-driver.js';

/** The SQLite there is: that of the runtime, else the one compiled to WebAssembly. */
export async function sqlDriver(oneShot: boolean): Promise<SqlDriver> {
	return nodeDriver() ?? (await import('./wasm-driver.js')).wasmDriver(oneShot);
}
