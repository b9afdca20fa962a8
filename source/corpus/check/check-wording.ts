import {articleById, negotiationOf} from '../lookup.js';
import type {Corpus, LabelScope, Problem, WordingThing} from '../model.js';
import {present} from '../schema/present.js';
import {sourceOf} from '../files/source-of.js';

/** What the entries of wording.yaml say that leads nowhere: then their labels would never count, and nobody would know why. */
export function checkWording(corpus: Corpus): Problem[] {
	const names = new Set([...corpus.actors, ...corpus.places].map(({id}) => id));
	return corpus.wording.flatMap(thing => {
		const scopes: readonly LabelScope[] = [thing, ...thing.labels];
		const unseen = thing.labels.flatMap(({seen = []}) => seen).filter(id => articleById(corpus, id) === undefined);
		const talks = scopes.flatMap(({negotiations = []}) => negotiations);
		const people = scopes.flatMap(({with: ids = []}) => ids);
		return [
			...each(thing, 'seen', unseen, id => `there is no article “${id}”: correct or remove the id`),
			...each(
				thing,
				'negotiations',
				talks.filter(id => negotiationOf(corpus, id) === undefined),
				id => `there is no negotiation “${id}”: correct or remove the id`,
			),
			...each(
				thing,
				'with',
				people.filter(id => !names.has(id)),
				id => `“${id}” is not in actors.yaml or places.yaml: add it or correct the id`,
			),
			...scopes.flatMap(scope => backwards(thing, scope)),
		];
	});
}

function each(thing: WordingThing, field: string, ids: readonly string[], say: (id: string) => string): Problem[] {
	return [...new Set(ids)].map(id => warn(thing, field, say(id)));
}

/** A label that counts from a day on that is after its last one counts nowhere. */
function backwards(thing: WordingThing, {from, until}: LabelScope): Problem[] {
	if (from === undefined || until === undefined || from.slice(0, until.length) <= until) {
		return [];
	}

	return [warn(thing, 'until', `${until} is before ${from}: exchange the two`)];
}

function warn(thing: WordingThing, field: string, message: string): Problem {
	const {file, line} = sourceOf(thing);
	return {file, ...present({line}), field, message: `“${thing.id}”: ${message}`, severity: 'warning'};
}
