import type {Article} from '../../corpus/model.js';
import type {ArticleMentions} from '../mentions/mentions.js';
import type {Mention} from '../mentions/recognise.js';
import {unlistedKeys} from '../mentions/unlisted-keys.js';
import type {Match} from '../readings/readings.js';
import type {Spoken} from '../readings/said-reading.js';
import {formKey} from './forms.js';
import type {AskedName, Criterion} from './plan.js';
import type {Where} from './token-stream.js';

type Located = {readonly where: Where; readonly mention: Mention};

/** The mentions of an article in order, each with the part it stands in. */
export function* located({title, paragraphs}: ArticleMentions): Generator<Located> {
	for (const mention of title) yield {where: 'title', mention};
	for (const [where, mentions] of paragraphs.entries()) for (const mention of mentions) yield {where, mention};
}

/** Every id that a mention may stand for, in either reading of a metonym. */
export function idsOf({id, also = []}: Mention): readonly string[] {
	return id === undefined ? also.map(reading => reading.id) : [id, ...also.map(reading => reading.id)];
}

/** Where one of the names stands, in either reading of a metonym, each place once. */
export function mentionMatches(
	{term, names}: Criterion & {readonly kind: 'mentions'},
	mentions: ArticleMentions,
): Match[] {
	return [...located(mentions)].flatMap(({where, mention}) => {
		const ids = idsOf(mention);
		const name = names.find(asked => ids.includes(asked.id) && isInForm(mention, asked));
		return name ? [matchOf(term, name.id, where, mention)] : [];
	});
}

function isInForm({text}: Mention, {form}: AskedName): boolean {
	return form === undefined || formKey(text) === form;
}

/** Where one of the names stands that no table lists. */
export function unlistedMatches(
	{term, keys}: Criterion & {readonly kind: 'unlisted'},
	mentions: ArticleMentions,
): Match[] {
	const wanted = new Set(keys);
	const keyOf = unlistedKeys(mentions);
	return [...located(mentions)].flatMap(({where, mention}) => {
		const key = keyOf(mention);
		return key !== undefined && wanted.has(key) ? [matchOf(term, key, where, mention)] : [];
	});
}

function matchOf(term: string, id: string, where: Where, {text, start, end}: Mention): Match {
	return {kind: 'name', term, text, where, start, end, id};
}

/** What is attributed to one of the actors. */
export function saidMatches(
	{term, ids}: Criterion & {readonly kind: 'said'},
	{paragraphs}: Article,
	spoken: readonly Spoken[],
): Match[] {
	return spoken
		.filter(({speakers}) => speakers.some(id => ids.includes(id)))
		.map(({paragraph, start, end}) => ({
			kind: 'field',
			term,
			text: paragraphs[paragraph]?.slice(start, end) ?? '',
			where: paragraph,
			start,
			end,
		}));
}
