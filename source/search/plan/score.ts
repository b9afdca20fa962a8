import {located, idsOf} from './mention-matches.js';
import type {ReadArticle} from './meet.js';
import type {Criterion, Plan} from './plan.js';
import {countsOfRun} from './word-matches.js';
import {unlistedKeys} from '../mentions/unlisted-keys.js';
import {formKey} from './forms.js';

/** How often what is asked for stands in the headline and in the text. */
export type Counts = {readonly title: number; readonly body: number};

const titleWeight = 3;

/** What one criterion adds to the score of an article: each further occurrence counts for less, one in the headline for three. */
export function weightOf({title, body}: Counts): number {
	return Math.log2(1 + titleWeight * title + body);
}

/** The criteria of a plan that an article is scored by: those asked for, not those that must be missing, of names and words. */
export function* scored(plan: Plan): Generator<Criterion> {
	switch (plan.kind) {
		case 'all':
		case 'any': {
			for (const part of plan.of) yield* scored(part);
			return;
		}
		case 'not': {
			return;
		}
		case 'mentions':
		case 'unlisted':
		case 'words': {
			yield plan;
			return;
		}
		default:
	}
}

/** How well an article answers a plan: more of what was asked for, and in the headline, is better. Names and single words are counted, phrases are there or not. */
export function scoreOf(plan: Plan, read: ReadArticle): number {
	let score = 0;
	for (const criterion of scored(plan)) score += weightOf(countsOf(criterion, read));
	return score;
}

function countsOf(criterion: Criterion, read: ReadArticle): Counts {
	const {mentions} = read;
	switch (criterion.kind) {
		case 'mentions': {
			return counted(located(mentions), ({mention}) => {
				const ids = idsOf(mention);
				return criterion.names.some(
					({id, form}) => ids.includes(id) && (form === undefined || formKey(mention.text) === form),
				);
			});
		}
		case 'unlisted': {
			const keyOf = unlistedKeys(mentions);
			return counted(located(mentions), ({mention}) => criterion.keys.includes(keyOf(mention) ?? ''));
		}
		case 'words': {
			let title = 0;
			let body = 0;
			for (const run of criterion.runs) {
				const most = run.length === 1 ? Infinity : 1;
				const counts = countsOfRun(run, read, criterion.in !== 'title');
				title += Math.min(most, counts.title);
				body += Math.min(most, counts.body);
			}
			return {title, body};
		}
		default: {
			return {title: 0, body: 0};
		}
	}
}

type Located = ReturnType<typeof located> extends Generator<infer T> ? T : never;

function counted(all: Iterable<Located>, isMeant: (one: Located) => boolean): Counts {
	let title = 0;
	let body = 0;
	for (const one of all) {
		if (!isMeant(one)) continue;
		if (one.where === 'title') title++;
		else body++;
	}
	return {title, body};
}
