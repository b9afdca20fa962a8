import type {Personal} from '../search/plan/field-parts.js';
import type {Settings} from './settings.js';

/** What of the settings a query may ask for. */
export type AskedSettings = Pick<Settings, 'read' | 'bookmarks' | 'notes'> & Partial<Pick<Settings, 'tags' | 'saved'>>;

/**
 * What a person has done with articles, as queries ask for it.
 * @param others what is not in the settings: ids of what is marked now, and of what came since the reader was opened last
 */
export function personalOf(
	{read, bookmarks, notes, tags = [], saved = []}: AskedSettings,
	others: {readonly marked?: readonly string[]; readonly arrived?: readonly string[]} = {},
): Personal {
	return {
		read: new Set(read),
		marked: new Set(others.marked),
		bookmarked: new Set(bookmarks),
		noted: new Set(notes.map(({article}) => article)),
		new: new Set(others.arrived),
		tagged: byTag(tags),
		saved: new Map(saved.map(({name, query}) => [name, query])),
	};
}

function byTag(tags: NonNullable<AskedSettings['tags']>): ReadonlyMap<string, ReadonlySet<string>> {
	const tagged = new Map<string, Set<string>>();
	for (const {article, tag} of tags) {
		const articles = tagged.get(tag) ?? new Set();
		articles.add(article);
		tagged.set(tag, articles);
	}
	return tagged;
}
