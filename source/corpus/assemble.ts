import type {Article, Corpus, Negotiation, Problem} from './model.js';
import {negotiationOfFolder} from './parse/negotiation-of-folder.js';
import {orderArticles, orderNegotiations, orderProblems} from './order.js';
import {withTags} from './outlet-tags.js';
import {settled} from './settled.js';
import {paired, withAccount} from './two-texts.js';
import type {CorpusParts, OutletDraft} from './parts.js';
import {present} from './schema/present.js';
import {rememberSource, sourceOf} from './files/source-of.js';

function placeOf(record: {readonly id: string}, field = ''): Pick<Problem, 'file' | 'line'> {
	const {file, line, lineOf} = sourceOf(record);
	return present({file, line: lineOf?.(field) ?? line});
}

/** One entry for each id, in the order of first appearance; a later one replaces an earlier one. */
function laterWins<T extends {readonly id: string}>(entries: readonly T[]): T[] {
	return [...new Map(entries.map(entry => [entry.id, entry])).values()];
}

function firstWins(articles: readonly Article[], problems: Problem[]): Article[] {
	const byId = new Map<string, Article>();
	for (const article of articles) {
		const first = byId.get(article.id);
		if (first === undefined) {
			byId.set(article.id, article);
		} else {
			const message = `an article with the id “${article.id}” was read already (${sourceOf(first).file}): rename this one`;
			problems.push({...placeOf(article), field: 'id', message, severity: 'error'});
		}
	}

	return [...byId.values()];
}

function noteEqualTags(outlets: readonly OutletDraft[], problems: Problem[]): void {
	const owners = new Map<string, OutletDraft>();
	for (const outlet of outlets) {
		const owner = outlet.tag === undefined ? undefined : owners.get(outlet.tag);
		if (owner !== undefined) {
			const message = `outlet “${outlet.id}”: “${outlet.tag}” belongs to “${owner.id}”: give it another`;
			problems.push({...placeOf(outlet), field: 'tag', message, severity: 'warning'});
		} else if (outlet.tag !== undefined) {
			owners.set(outlet.tag, outlet);
		}
	}
}

/** The outlets of the table, and one made up for every other id that an article names. */
function completeOutlets(
	given: readonly OutletDraft[],
	articles: readonly Article[],
	problems: Problem[],
): OutletDraft[] {
	const outlets = laterWins(given);
	noteEqualTags(outlets, problems);
	const known = new Set(outlets.map(outlet => outlet.id));
	for (const article of articles) {
		if (known.has(article.outlet)) {
			continue;
		}

		known.add(article.outlet);
		outlets.push({id: article.outlet, name: article.outlet, kind: 'site'});
		const message = `“${article.outlet}” is not in outlets.yaml: add it there`;
		problems.push({...placeOf(article, 'outlet'), field: 'outlet', message, severity: 'warning'});
	}

	return outlets;
}

/** The negotiations of the files, and for every other folder with articles what its name says. */
function completeNegotiations(given: readonly Negotiation[], articles: readonly Article[]): Negotiation[] {
	const negotiations = new Map(given.map(negotiation => [negotiation.id, negotiation]));
	const nameless = new Map<string, Article[]>();
	for (const article of articles) {
		if (!negotiations.has(article.negotiation)) {
			const group = nameless.get(article.negotiation);
			if (group === undefined) {
				nameless.set(article.negotiation, [article]);
			} else {
				group.push(article);
			}
		}
	}

	for (const [id, group] of nameless) {
		negotiations.set(id, negotiationOfFolder(id, group));
	}

	return orderNegotiations([...negotiations.values()]);
}

/** A person's own articles may lie in a folder that another one took the place of: they belong to the negotiation that is there now. */
function refiled(articles: readonly Article[], negotiations: readonly Negotiation[]): readonly Article[] {
	const known = new Set(negotiations.map(({id}) => id));
	const moved = new Map(negotiations.flatMap(({id, was = []}) => was.map(former => [former, id] as const)));
	return articles.map(article => {
		const negotiation = known.has(article.negotiation) ? undefined : moved.get(article.negotiation);
		if (negotiation === undefined) return article;
		const filed = {...article, negotiation};
		rememberSource(filed, sourceOf(article));
		return filed;
	});
}

/**
 * Makes a corpus of what was read: entries of equal id merged (the later wins, for articles the first), outlets and negotiations that
 * only articles name made up, tags derived, everything in its order.
 */
export function assemble(parts: CorpusParts): Corpus {
	const problems = [...parts.problems];
	const described = settled(parts.negotiations);
	const together = paired(refiled(parts.articles, described), article => article, withAccount);
	const articles = firstWins(together, problems);
	const negotiations = completeNegotiations(described, articles);
	const ordered = orderArticles(articles, negotiations);
	return {
		articles: ordered,
		negotiations,
		outlets: withTags(completeOutlets(parts.outlets, ordered, problems)),
		actors: laterWins(parts.actors),
		places: laterWins(parts.places),
		wording: laterWins(parts.wording),
		...present({start: parts.start}),
		problems: orderProblems(problems),
	};
}
