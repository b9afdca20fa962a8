import type {Corpus, Problem} from '../model.js';
import {present} from '../schema/present.js';
import {sourceOf} from '../files/source-of.js';

type Moved = {readonly id: string; readonly was?: readonly string[]};

/** Former ids that lead elsewhere than their owner thinks: something has that id today, or another one claims it too. */
function claims(records: readonly Moved[]): Problem[] {
	const today = new Set(records.map(({id}) => id));
	const owners = new Map<string, string>();
	const problems: Problem[] = [];
	for (const record of records) {
		for (const former of record.was ?? []) {
			const owner = today.has(former) ? former : owners.get(former);
			owners.set(former, owners.get(former) ?? record.id);
			if (owner === undefined) continue;
			const {file, line, lineOf} = sourceOf(record);
			const why = today.has(former) ? 'is the id of something that is there' : `is claimed by “${owner}” too`;
			problems.push({
				file,
				...present({line: lineOf?.('was') ?? line}),
				field: 'was',
				message: `was: “${former}” ${why}: keep it with one of them`,
				severity: 'warning',
			});
		}
	}

	return problems;
}

export function checkFormerIds({articles, negotiations}: Corpus): Problem[] {
	return [...claims(negotiations), ...claims(articles)];
}
