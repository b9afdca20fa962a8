import {addressOf} from '../../archive/postgres/address.js';
import {groupStories} from '../../compare/stories/stories.js';
import {localDay} from '../../corpus/dates.js';
import type {Corpus} from '../../corpus/model.js';
import type {Options} from '../../options/parse/invocation.js';
import {negotiationNamed, outletNamed, sameStory} from '../open-writer.js';
import {TeamWriter} from './team-writer.js';

/** A team's archive while articles are put into it; `close` lets go of it. */
export type OpenedTeamWriter = {
	readonly writer: TeamWriter;
	readonly corpus: Corpus;
	/** ISO day. */
	readonly today: string;
	readonly close: () => Promise<void>;
};

/**
 * @throws {ArchiveError} when it does not answer, or this user may not add to it
 * @throws {CommandError} for an outlet or a negotiation that is not known
 */
export async function openTeamWriter(named: string, options: Options): Promise<OpenedTeamWriter> {
	const writer = await TeamWriter.open(addressOf(named, process.env));
	const {corpus} = writer;
	const today = localDay(new Date());
	try {
		writer.configure({
			today,
			force: options.force,
			dryRun: options.dryRun,
			outlet: outletNamed(options.outlet, corpus),
			negotiation: negotiationNamed(options.negotiation, corpus),
			groupStories: articles => groupStories(articles, {cut: sameStory}),
		});
	} catch (error) {
		await writer.close();
		throw error;
	}
	return {writer, corpus, today, close: () => writer.close()};
}
