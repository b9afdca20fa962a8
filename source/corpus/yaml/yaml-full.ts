import {type Event, EVENT_ID, getScalarValue, parseEvents, YAMLException} from 'js-yaml';
import {oneLine} from '../parse/one-line.js';
import {shorten} from '../shorten.js';
import type {YamlNode, YamlResult} from './yaml-node.js';

/** Deeper than any table of ours; keeps hostile files from exhausting the stack. */
const maxDepth = 20;

class Refusal extends Error {
	readonly offset: number;

	constructor(message: string, offset: number) {
		super(message);
		this.offset = offset;
	}
}

/** 1-based line of an offset, for offsets asked in rising order. */
function lineCounter(text: string): (offset: number) => number {
	let line = 1;
	let next = text.indexOf('\n');
	return offset => {
		while (next !== -1 && next < offset) {
			line++;
			next = text.indexOf('\n', next + 1);
		}

		return line;
	};
}

/** Builds values from the event stream, recursively; `maxDepth` bounds the recursion. */
class Builder {
	private readonly text: string;
	private readonly events: readonly Event[];
	private readonly lineAt: (offset: number) => number;
	private next = 0;
	private lastOffset = 0;

	constructor(text: string, events: readonly Event[]) {
		this.text = text;
		this.events = events;
		this.lineAt = lineCounter(text);
	}

	document(): YamlNode {
		const first = this.take();
		if (first?.type !== EVENT_ID.DOCUMENT) {
			return {value: '', line: 1};
		}

		const root = this.node();
		this.next++;
		if (this.next < this.events.length) {
			throw new Refusal('only one document is read from a file', this.lastOffset);
		}

		return root;
	}

	private take(): Event | undefined {
		return this.events[this.next++];
	}

	private node(): YamlNode {
		const event = this.take();
		if (event?.type === EVENT_ID.SCALAR) {
			this.refuseProperties(event.anchorStart, event.tagStart);
			const line = this.lineOf(event.valueStart);
			return {value: getScalarValue(this.text, event), line};
		}

		if (event?.type === EVENT_ID.SEQUENCE) {
			this.refuseProperties(event.anchorStart, event.tagStart);
			const line = this.lineOf(event.start);
			return {value: this.items(), line};
		}

		if (event?.type === EVENT_ID.MAPPING) {
			this.refuseProperties(event.anchorStart, event.tagStart);
			const line = this.lineOf(event.start);
			return {value: this.pairs(), line};
		}

		if (event?.type === EVENT_ID.ALIAS) {
			throw new Refusal('aliases (*name) are not read: write the value out', event.anchorStart);
		}

		this.next--;
		return {value: '', line: this.lineAt(this.lastOffset)};
	}

	private items(): YamlNode[] {
		const items: YamlNode[] = [];
		while (!this.atEnd()) {
			items.push(this.node());
		}

		this.next++;
		return items;
	}

	private pairs(): ReadonlyMap<string, YamlNode> {
		const pairs = new Map<string, YamlNode>();
		while (!this.atEnd()) {
			const key = this.node();
			if (typeof key.value !== 'string') {
				throw new Refusal('a field name must be plain text', this.lastOffset);
			}

			if (pairs.has(key.value)) {
				throw new Refusal(`“${key.value}” stands twice: keep one`, this.lastOffset);
			}

			pairs.set(key.value, {value: this.node().value, line: key.line});
		}

		this.next++;
		return pairs;
	}

	private atEnd(): boolean {
		const event = this.events[this.next];
		return event === undefined || event.type === EVENT_ID.POP;
	}

	private lineOf(offset: number): number {
		if (offset > this.lastOffset) {
			this.lastOffset = offset;
		}

		return this.lineAt(this.lastOffset);
	}

	private refuseProperties(anchor: number, tag: number): void {
		if (anchor >= 0) {
			throw new Refusal('anchors (&name) are not read: write the value out', anchor);
		}

		if (tag >= 0) {
			throw new Refusal('tags (!name) are not read: put text that begins with “!” in quotation marks', tag);
		}
	}
}

/** In UTF-16 units; a reason may quote the file. */
const longestReason = 120;

function broken(line: number, reason: string): YamlResult {
	return {
		kind: 'broken',
		line,
		message: shorten(oneLine(reason), longestReason),
	};
}

/**
 * Reads any YAML 1.2 document with js-yaml, every scalar as a string. Anchors, aliases, tags, duplicate keys and second documents
 * are refused with their line. Never throws.
 */
export function readFullYaml(text: string): YamlResult {
	try {
		return {kind: 'read', root: new Builder(text, parseEvents(text, {maxDepth})).document()};
	} catch (error) {
		if (error instanceof Refusal) {
			return broken(lineCounter(text)(error.offset), error.message);
		}

		if (error instanceof YAMLException) {
			return broken((error.mark?.line ?? 0) + 1, error.reason);
		}

		return broken(1, error instanceof Error ? error.message : String(error));
	}
}
