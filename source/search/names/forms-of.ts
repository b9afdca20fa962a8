import type {NameEntry, NameForm} from '../../corpus/model.js';

/** Every form of an entry, its name first, each text once. */
export function formsOf(entry: NameEntry): NameForm[] {
	const forms: NameForm[] = [{form: entry.name}];
	const seen = new Set([entry.name]);
	for (const listed of entry.names ?? []) {
		const form = typeof listed === 'string' ? {form: listed} : listed;
		if (!seen.has(form.form)) {
			seen.add(form.form);
			forms.push(form);
		}
	}
	return forms;
}
