import type {Outlet} from './model.js';
import type {OutletDraft} from './parts.js';

const small = new Set(['the', 'of', 'and', 'al', 'de', 'la']);

/** Capitals of a Latin text without its marks: `Thanh Niên` to `THANH NIEN`. */
function capitals(text: string): string {
	return text
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toUpperCase()
		.replaceAll(/[^A-Z0-9]+/g, ' ')
		.trim();
}

/** Tags to try for an outlet, best first: initials, then the first letters of its name, then numbered ones. Never ends. */
function* candidates(outlet: OutletDraft): Generator<string> {
	const name = capitals(outlet.name.replaceAll(/\([^)]*\)|\.[a-z]{2,3}$/gi, '')) || capitals(outlet.id) || 'X';
	const words = name.split(' ').filter((word, _, all) => all.length === 1 || !small.has(word.toLowerCase()));
	const initials = words.map(word => word[0]).join('');
	if (initials.length >= 2) {
		yield initials.slice(0, 4);
	}

	const letters = words.join('');
	for (const length of [3, 4, 2]) {
		if (letters.length >= length) {
			yield letters.slice(0, length);
		}
	}

	for (let number = 2; ; number++) {
		yield letters.slice(0, Math.max(1, 4 - String(number).length)) + number;
	}
}

function unused(outlet: OutletDraft, used: ReadonlySet<string>): string {
	for (const candidate of candidates(outlet)) {
		if (!used.has(candidate)) {
			return candidate;
		}
	}

	return outlet.id;
}

/** Gives every outlet a tag of its own. Tags that were given come first; of two equal ones the later outlet gets another. */
export function withTags(outlets: readonly OutletDraft[]): Outlet[] {
	const used = new Set<string>();
	const own = outlets.map(({tag}) => {
		const keeps = tag !== undefined && !used.has(tag);
		if (keeps) {
			used.add(tag);
		}

		return keeps ? tag : undefined;
	});
	return outlets.map((outlet, index) => {
		const tag = own[index] ?? unused(outlet, used);
		used.add(tag);
		return {...outlet, tag};
	});
}
