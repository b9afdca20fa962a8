import type {NameEntry} from '../../../corpus/model.js';
import type {LanguagePack} from '../../../language/schema.js';
import type {Mention} from '../../../search/mentions/recognise.js';
import {formsOf} from '../../../search/names/forms-of.js';
import {regionCalled} from '../../../search/names/region-search.js';
import {fold, phoneticKey} from '../../../text/fold.js';

/** Who and what is listed. */
export type NamesListed = {readonly actors: readonly NameEntry[]; readonly places: readonly NameEntry[]};

/** Whether a name stands as a subject does: as it is listed, or with an ending that subjects have (`Սահակյանը`). */
export function isSubject(
	tables: NamesListed,
	text: string,
	mention: Mention,
	language: string,
	{subjectEndings, endings}: LanguagePack,
): boolean {
	const [before = '', after = ''] = [text[mention.start - 1], text[mention.end]];
	// `l’Arménie`, `وسليم`, `Karaca'nın`, `Lukina-Sprecher`
	if (/[\p{L}\p{M}\p{N}'’ʼ-]/u.test(before) || /[\p{L}\p{M}\p{N}'’ʼ-]/u.test(after)) return false;
	const entry = [...tables.actors, ...tables.places].find(({id}) => id === mention.id);
	if (entry === undefined) return false;
	const listed = wordsOfForms(entry, mention.text, language);
	const words = mention.text.split(/[\s-]+/u);
	return words.every((word, at) => {
		const cut =
			at < words.length - 1
				? []
				: subjectEndings.flatMap(ending =>
						word.endsWith(ending) ? bases(ending, endings).map(base => word.slice(0, -ending.length) + base) : [],
					);
		return [word, ...cut].some(each => listed.has(fold(each)) || listed.has(`~${phoneticKey(fold(each))}`));
	});
}

/** What a listed name ends in that has this ending as a subject. */
const bases = (ending: string, endings: LanguagePack['endings']): string[] =>
	Object.entries(endings).flatMap(([base, others]) => (others.includes(ending) ? [base] : []));

/** The words of a name's forms, folded, and as they sound behind `~`; of a state also what its language calls it. */
function wordsOfForms(entry: NameEntry, text: string, language: string): ReadonlySet<string> {
	const forms = formsOf(entry).map(({form}) => form);
	const region = entry.kind === 'person' ? undefined : regionCalled(text);
	if (region !== undefined) {
		const own = new Intl.DisplayNames([language], {type: 'region', fallback: 'none'}).of(region);
		if (own !== undefined) forms.push(own);
	}
	const words = forms.flatMap(form => form.split(/[\s-]+/u)).map(fold);
	return new Set(words.flatMap(word => [word, `~${phoneticKey(word)}`]));
}
