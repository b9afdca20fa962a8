import type {Actor, Corpus, Problem} from '../model.js';
import {present} from '../schema/present.js';
import {sourceOf} from '../files/source-of.js';

function warn(record: {readonly id: string}, field: string, message: string): Problem {
	const {file, line} = sourceOf(record);
	return {file, ...present({line}), field, message: `“${record.id}”: ${message}`, severity: 'warning'};
}

function formsOf({name, names = []}: Actor): Set<string> {
	return new Set(
		[name, ...names.map(entry => (typeof entry === 'string' ? entry : entry.form))].map(form => form.toLowerCase()),
	);
}

/** Spellings that two actors claim: a reader could not tell who is meant. */
function sharedForms(actors: readonly Actor[]): Problem[] {
	const owners = new Map<string, Actor>();
	const problems: Problem[] = [];
	for (const actor of actors) {
		for (const form of formsOf(actor)) {
			const owner = owners.get(form);
			if (owner === undefined) {
				owners.set(form, actor);
			} else {
				problems.push(warn(actor, 'names', `“${form}” is also a name of “${owner.id}”: keep it with one of them`));
			}
		}
	}

	return problems;
}

/** Ids in the tables that lead nowhere. */
function danglingIds({actors, places}: Corpus): Problem[] {
	const actorIds = new Set(actors.map(({id}) => id));
	const placeIds = new Set(places.map(({id}) => id));
	const problems: Problem[] = [];
	for (const actor of actors) {
		if (actor.of !== undefined && !actorIds.has(actor.of)) {
			problems.push(warn(actor, 'of', `“${actor.of}” is not in actors.yaml: add it or correct the id`));
		}
	}

	for (const place of places) {
		if (place.in !== undefined && !placeIds.has(place.in) && !actorIds.has(place.in)) {
			problems.push(warn(place, 'in', `“${place.in}” is not in places.yaml or actors.yaml: add it or correct the id`));
		}
	}

	return problems;
}

/** What is wrong between the entries of actors and places. */
export function checkNames(corpus: Corpus): Problem[] {
	return [...sharedForms(corpus.actors), ...danglingIds(corpus)];
}
