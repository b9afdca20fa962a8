import type {NameEntry} from '../../corpus/model.js';
import {foldWords} from '../../text/fold.js';
import {formsOf} from './forms-of.js';
import {englishRegion} from './regions.js';

/** The listed names that are those of a region, by its code. */
export function listedRegions(names: readonly NameEntry[]): ReadonlyMap<string, readonly NameEntry[]> {
	const regions = new Map<string, NameEntry[]>();
	for (const entry of names) {
		if (entry.kind === 'person') {
			continue;
		}
		const codes = new Set(
			formsOf(entry)
				.filter(({kind}) => kind === undefined || kind === 'spelling' || kind === 'transliteration')
				.map(({form}) => englishRegion(foldWords(form).join(' '))),
		);
		for (const code of codes) {
			if (code !== undefined) {
				regions.set(code, [...(regions.get(code) ?? []), entry]);
			}
		}
	}
	return regions;
}
