import {addressOf} from '../../archive/postgres/address.js';
import {groupStories} from '../../compare/stories/stories.js';
import {localDay} from '../../corpus/dates.js';
import type {Corpus} from '../../corpus/model.js';
import type {Options} from '../../options/parse/invocation.js';
import {negotiationNamed, outletNamed, sameStory} from '../open-shelf.js';
import {TeamShelf} from './team-shelf.js';

/** A team's archive while articles are put into it; `close` lets go of it. */
export type OpenedTeamShelf = {
	readonly shelf: TeamShelf;
	readonly corpus: Corpus;
	/** ISO day. */
	readonly today: string;
	readonly close: () => Promise<void>;
};

/**
 * @throws {ArchiveError} when it does not answer, or this user may not add to it
 * @throws {CommandError} for an outlet or a negotiation that is not known
 */
export async function openTeamShelf(named: string, options: Options): Promise<OpenedTeamShelf> {
	const shelf = await TeamShelf.open(addressOf(named, process.env));
	const {corpus} = shelf;
	const today = localDay(new Date());
	try {
		shelf.configure({
			today,
			force: options.force,
			dryRun: options.dryRun,
			outlet: outletNamed(options.outlet, corpus),
			negotiation: negotiationNamed(options.negotiation, corpus),
			groupStories: articles => groupStories(articles, {cut: sameStory}),
		});
	} catch (error) {
		await shelf.close();
		throw error;
	}
	return {shelf, corpus, today, close: () => shelf.close()};
}
