import type {Corpus} from '../../source/corpus/model.js';

/** Every form in which the tables of a corpus list a name. */
export function listedForms({actors, places}: Corpus): readonly string[] {
	return [...actors, ...places].flatMap(({name, names = []}) => [
		name,
		...names.map(form => (typeof form === 'string' ? form : form.form)),
	]);
}
