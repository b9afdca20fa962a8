import type {Article} from '../../corpus/model.js';
import type {Draft} from '../draft.js';

type Told = {readonly id: string; readonly title: string; readonly body: string; readonly published?: string};

/** Groups articles that report one story; the comparison core does, so that it is handed in. @returns ids, story by story */
export type GroupStories = (articles: readonly Told[]) => readonly (readonly string[])[];

/** A report is told within so many days, */
const farthest = 14;
/** and as many accounts nearest in time are enough to know it by. */
const most = 60;
/** Share of the accounts of a story that must be of one negotiation. */
const leastShare = 0.6;
const own = '';

/** The negotiation of the articles that tell the story of a draft, and their ids; undefined where nobody does, or they are of several. */
export function storyOf(
	draft: Draft,
	articles: readonly Article[],
	groupStories: GroupStories,
): {readonly negotiation: string; readonly articles: readonly string[]} | undefined {
	const day = dayOf(draft.published);
	if (day === undefined) return undefined;
	const near = articles
		.map(article => ({article, days: Math.abs((dayOf(article.published) ?? Infinity) - day)}))
		.filter(({days}) => days <= farthest)
		.toSorted((one, other) => one.days - other.days)
		.slice(0, most)
		.map(({article}) => article);
	const {title = '', paragraphs, published} = draft;
	const told = [...near, {id: own, title, paragraphs, published: published ?? ''}];
	const stories = groupStories(told.map(each => ({...each, body: each.paragraphs.join('\n\n')})));
	const ids = (stories.find(story => story.includes(own)) ?? []).filter(id => id !== own);
	const counts = new Map<string, string[]>();
	for (const {id, negotiation} of near) {
		if (ids.includes(id)) counts.set(negotiation, [...(counts.get(negotiation) ?? []), id]);
	}
	const [best] = [...counts].toSorted(([, one], [, other]) => other.length - one.length);
	return best === undefined || best[1].length < ids.length * leastShare
		? undefined
		: {negotiation: best[0], articles: best[1]};
}

/** Days since 1970; the middle of a month of which no more is known. */
function dayOf(published: string | undefined): number | undefined {
	const time = Date.parse(published?.length === 7 ? `${published}-15` : (published ?? ''));
	return Number.isNaN(time) ? undefined : time / 86_400_000;
}
