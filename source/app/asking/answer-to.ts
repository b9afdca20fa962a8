import type {MemoryAnswers} from '../../archive/memory/memory-answers.js';
import type {Archive} from '../../archive/port.js';
import type {Answer, Question} from './question.js';

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
		case 'texts': {
			const {of, ...asked} = question.of;
			const ids = 'query' in of ? await archive.ids({...of, order: 'negotiation'}, signal) : of;
			return {type: 'texts', value: await archive.texts({...asked, ids}, signal)};
		}
	}
}

/** The same of articles in memory, at once: what is there need not be waited for. */
export function answerNow(answers: MemoryAnswers, question: Question): Answer {
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
		case 'texts': {
			const {of, ...asked} = question.of;
			const ids = 'query' in of ? answers.ids({...of, order: 'negotiation'}) : of;
			return {type: 'texts', value: answers.texts({...asked, ids})};
		}
	}
}
