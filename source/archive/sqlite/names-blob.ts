import type {SqlValue} from './driver.js';

/** Which listed names an article has and how often, as they are kept beside it: tag and count in turn, four bytes each, the lower first. */
export function packNames(counts: ReadonlyMap<number, number>): Uint8Array {
	const bytes = new Uint8Array(counts.size * 8);
	const view = new DataView(bytes.buffer);
	let at = 0;
	for (const [tag, count] of counts) {
		view.setUint32(at, tag, true);
		view.setUint32(at + 4, count, true);
		at += 8;
	}
	return bytes;
}

/** Calls back for each name. */
export function eachName(packed: SqlValue | undefined, name: (tag: number, count: number) => void): void {
	if (!(packed instanceof Uint8Array)) return;
	const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
	for (let at = 0; at + 8 <= packed.byteLength; at += 8) name(view.getUint32(at, true), view.getUint32(at + 4, true));
}
