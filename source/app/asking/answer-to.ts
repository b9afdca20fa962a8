import type {Archive, ArchiveNow} from '../../archive/port.js';
import {namedRows} from '../actor/named-rows.js';
import {columnOf, endsOf, everything, idsOfOutlet, outletsChosen} from './columns-question.js';
import type {Answer, Question} from './question.js';

/** For whoever wants the number only. */
const firstOnly = {order: 'negotiation', from: 0, limit: 1} as const;

/** What an archive answers. Rejects where it fails, or when the signal gives the question up. */
export async function answerTo(archive: Archive, question: Question, signal?: AbortSignal): Promise<Answer> {
	switch (question.type) {
		case 'find': {
			return {type: 'find', value: await archive.find(question.of, signal)};
		}
		case 'facets': {
			const {kinds, ...asked} = question.of;
			return {
				type: 'facets',
				value: await Promise.all(kinds.map(async kind => archive.facets({...asked, kind}, signal))),
			};
		}
		case 'grid': {
			const {rows, ...asked} = question.of;
			return {
				type: 'grid',
				value: await Promise.all(rows.map(async each => archive.grid({...asked, rows: each}, signal))),
			};
		}
		case 'columns': {
			const {of} = question;
			const facets = await archive.facets({...of, kind: 'outlet', limit: everything}, signal);
			const columns = outletsChosen(facets, of).map(async outlet => {
				const ids = await archive.ids(idsOfOutlet(of, outlet), signal);
				return columnOf(outlet, ids, await archive.headers(endsOf(ids), signal));
			});
			return {type: 'columns', value: (await Promise.all(columns)).flat()};
		}
		case 'headers': {
			return {type: 'headers', value: await archive.headers(question.of, signal)};
		}
		case 'counts': {
			const found = question.of.map(async each => archive.find({...each, ...firstOnly}, signal));
			return {type: 'counts', value: (await Promise.all(found)).map(({count}) => count)};
		}
		case 'ids': {
			return {type: 'ids', value: await archive.ids(question.of, signal)};
		}
		case 'named': {
			const {actor, articles} = question.of;
			return {type: 'named', value: namedRows(await archive.articles(articles, signal), actor)};
		}
		case 'texts': {
			const {of, ...asked} = question.of;
			const ids = 'query' in of ? await archive.ids({...of, order: 'negotiation'}, signal) : of;
			return {type: 'texts', value: await archive.texts({...asked, ids}, signal)};
		}
	}
}

/** The same, at once, of an archive that need not be waited for. */
export function answerNow(answers: ArchiveNow, question: Question): Answer {
	switch (question.type) {
		case 'find': {
			return {type: 'find', value: answers.find(question.of)};
		}
		case 'facets': {
			const {kinds, ...asked} = question.of;
			return {type: 'facets', value: kinds.map(kind => answers.facets({...asked, kind}))};
		}
		case 'grid': {
			const {rows, ...asked} = question.of;
			return {type: 'grid', value: rows.map(each => answers.grid({...asked, rows: each}))};
		}
		case 'columns': {
			const {of} = question;
			const facets = answers.facets({...of, kind: 'outlet', limit: everything});
			const columns = outletsChosen(facets, of).flatMap(outlet => {
				const ids = answers.ids(idsOfOutlet(of, outlet));
				return columnOf(outlet, ids, answers.headers(endsOf(ids)));
			});
			return {type: 'columns', value: columns};
		}
		case 'headers': {
			return {type: 'headers', value: answers.headers(question.of)};
		}
		case 'counts': {
			return {type: 'counts', value: question.of.map(each => answers.find({...each, ...firstOnly}).count)};
		}
		case 'ids': {
			return {type: 'ids', value: answers.ids(question.of)};
		}
		case 'named': {
			const {actor, articles} = question.of;
			return {type: 'named', value: namedRows(answers.articles(articles), actor)};
		}
		case 'texts': {
			const {of, ...asked} = question.of;
			const ids = 'query' in of ? answers.ids({...of, order: 'negotiation'}) : of;
			return {type: 'texts', value: answers.texts({...asked, ids})};
		}
	}
}
