import {mkdirSync, readFileSync, watch} from 'node:fs';
import {holds, type Condition} from './waiting.js';
import {dirname} from 'node:path';

const timeoutMs = 30_000;

/** Waits until a file holds something; one that is not there yet holds the empty text. */
export function fileHolds(file: string, condition: Condition): Promise<void> {
	mkdirSync(dirname(file), {recursive: true});
	return new Promise((resolve, reject) => {
		const settle = (end: () => void) => {
			clearTimeout(timer);
			watcher.close();
			end();
		};
		const check = () => {
			if (holds(condition, textOf(file))) settle(resolve);
		};
		const timer = setTimeout(
			() => settle(() => reject(new Error(`${timeoutMs} ms passed. ${file}:\n${textOf(file)}`))),
			timeoutMs,
		);
		const watcher = watch(dirname(file), check);
		check();
	});
}

function textOf(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}
