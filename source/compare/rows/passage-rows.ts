import {cluster} from './clusters.js';
import {grownRows} from './grown-rows.js';
import {nothing, passageLinks} from './passage-links.js';
import type {PairWeights} from './pair-weights.js';
import type {Passage} from './passages.js';

/** In log odds above `nothing`: a row that is missing is forgiven, a false one is not. */
const ofTexts = {least: -0.2 - nothing, mean: 0.1 - nothing, lowest: -1 - nothing};
/** The more accounts, the more is alike by chance; two paragraphs of one account share a row when they are so much more alike to the others in it. */
const ofTwo = {least: -1.3 - nothing, beside: 1.4, apart: 1.4};
const ofMore = {least: -0.9 - nothing, beside: 1.2, apart: 1.2};

/**
 * Rows of passages, by their indices; what stands in none stands alone. In the outlets' own words a paragraph may hold two things, and then it stands in the
 * rows of both; our accounts tell one thing a paragraph, in words of one hand, and are clustered.
 */
export function passageRows(passages: readonly Passage[], weights?: PairWeights): number[][] {
	const links = passageLinks(passages, weights);
	if (passages.some(({isOurs}) => !isOurs)) {
		const groups = passages.map(({article}) => article);
		return grownRows(groups, links, ofTexts);
	}
	const items = passages.map(({article, paragraph}) => ({group: article, place: paragraph}));
	return cluster(items, links, passages.some(({article}) => article > 1) ? ofMore : ofTwo);
}
