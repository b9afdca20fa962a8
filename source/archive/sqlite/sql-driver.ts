import type {SqlDriver} from './driver.js';
import {nodeDriver} from './node-driver.js';

/**
 * The SQLite there is: that of the runtime, else the one compiled to WebAssembly.
 * @param oneShot for a command that asks once and ends
 * @param cache the folder of what can be made again, where one may be used
 */
export async function sqlDriver(oneShot: boolean, cache?: string): Promise<SqlDriver> {
	return nodeDriver() ?? (await import('./wasm-driver.js')).wasmDriver(oneShot, cache);
}
