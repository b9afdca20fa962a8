import type {Article, Corpus, NameEntry} from '../corpus/model.js';
import {fold} from '../text/fold.js';
import {findNames, namesOf, type NameMatch} from './find-names.js';
import {mentionsIn} from './mentions.js';
import {formsOf} from './name-index.js';
import type {Mention} from './recognise.js';
import {type Match, mostMatches} from './readings.js';

/** A name a query means. */
export type MeantName = NameMatch & {
	/** Asked for by this metonym only: `baku` means Baku and the government called so, not every "Azerbaijan". */
	readonly metonym?: string;
};

/** Names this much worse than the best are not meant. */
const margin = 0.05;
const mostNames = 8;

/** The names a word or several may mean: the best, and those hardly worse. */
export function namesMeant(names: readonly NameEntry[] | Corpus, text: string): readonly MeantName[] {
	let known = meant.get(names);
	if (!known) {
		known = new Map();
		meant.set(names, known);
	}
	let found = known.get(text);
	if (!found) {
		found = lookUp(names, text);
		if (known.size >= mostKept) {
			known.clear();
		}
		known.set(text, found);
	}
	return found;
}

const mostKept = 500;
/** A query is asked again with every letter typed, and each of its words alone and with its neighbours. */
const meant = new WeakMap<object, Map<string, readonly MeantName[]>>();

function lookUp(names: readonly NameEntry[] | Corpus, text: string): readonly MeantName[] {
	const matches = findNames(names, text, {limit: mostNames});
	const [best] = matches;
	return matches
		.filter(match => best !== undefined && match.how === best.how && match.score >= best.score - margin)
		.map(match => (isMetonym(names, match) ? {...match, metonym: match.matched} : match));
}

function isMetonym(names: readonly NameEntry[] | Corpus, match: NameMatch): boolean {
	const entry = namesOf(names).find(({id}) => id === match.id);
	return entry !== undefined && formsOf(entry).some(({form, kind}) => form === match.matched && kind === 'metonym');
}

/** The same names whatever they are called: whoever asks for an actor wants it by all its names. */
export function byAnyForm(names: readonly MeantName[]): readonly MeantName[] {
	return names.map(({id, name, matched, score, how}) => ({id, name, matched, score, how}));
}

/** Articles that mention one of the names, in either reading of a metonym. */
export function findMentions(
	corpus: Corpus,
	term: string,
	names: readonly MeantName[],
): Map<Article, readonly Match[]> {
	const wanted = new Map(names.map(name => [name.id, name.metonym === undefined ? undefined : fold(name.metonym)]));
	const found = new Map<Article, readonly Match[]>();
	for (const article of corpus.articles) {
		const {title, paragraphs} = mentionsIn(corpus, article);
		const matches = toMatches(title, 'title', wanted, term);
		for (const [index, mentions] of paragraphs.entries()) {
			if (matches.length >= mostMatches) {
				break;
			}
			matches.push(...toMatches(mentions, index, wanted, term));
		}
		if (matches.length > 0) {
			found.set(article, matches.slice(0, mostMatches));
		}
	}
	return found;
}

type Wanted = ReadonlyMap<string, string | undefined>;

function toMatches(mentions: readonly Mention[], where: 'title' | number, wanted: Wanted, term: string): Match[] {
	return mentions.flatMap(mention => {
		const id = [mention.id, ...(mention.also ?? []).map(reading => reading.id)].find(
			known => known !== undefined && wanted.has(known) && isWritten(mention, wanted.get(known)),
		);
		const {text, start, end} = mention;
		return id === undefined ? [] : [{kind: 'name' as const, term, text, where, start, end, id}];
	});
}

function isWritten(mention: Mention, form: string | undefined): boolean {
	return form === undefined || fold(mention.text) === form;
}

/** `Ilham Aliyev ≈ alyev`, or the names alone when they are spelt so. */
export function sayNames(names: readonly MeantName[], text: string): string {
	const said = [
		...new Set(names.map(name => (name.metonym === undefined ? name.name : `${name.name} as “${name.metonym}”`))),
	].join(' or ');
	return names.some(name => name.how === 'near') ? `${said} ≈ ${text}` : said;
}
