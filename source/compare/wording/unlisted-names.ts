import type {Article, Tables, NameKind} from '../../corpus/model.js';
import {mentionsIn} from '../../search/mentions/mentions.js';
import {foldWords, phoneticKey} from '../../text/fold.js';
import {concordance, headline, type Line} from './concordance.js';
import type {LabelUse} from './article-labels.js';
import {ownersIn} from './own-words.js';
import {voicesOf} from '../voices/voices.js';
import type {WordingRow} from './wording.js';

/** Names of one thing that no table lists. */
type Group = {readonly kind: NameKind; readonly forms: readonly string[]};

const name = String.raw`(?:the\s+)?(\p{Lu}[\p{L}\p{M}'’-]+(?:\s+(?:(?:of|de|the)\s+)?\p{Lu}[\p{L}\p{M}'’-]+){0,3})`;
const whose = String.raw`[^,.;:“”"()]{1,40}?`;

/** How a text says that two names are one thing. An aside in brackets does not: it may be an explanation. */
const sayings: readonly RegExp[] = [
	new RegExp(
		`${name},?\\s+(?:also|otherwise|locally|better|officially|formerly)\\s+(?:known\\s+as|called)\\s+${name}`,
		'gu',
	),
	new RegExp(`${name},?\\s+known\\s+(?:to|in|by|among)\\s+${whose}\\s+as\\s+${name}`, 'gu'),
	new RegExp(`${name},\\s+(?:which|whom)\\s+${whose}\\s+(?:calls?|knows?\\s+as|refers?\\s+to\\s+as)\\s+${name}`, 'gu'),
	new RegExp(`${name},\\s+or\\s+${name}\\s+(?:as|to|in)\\s+${whose}[,.;]`, 'gu'),
];

/** In letters: shorter names are alike by chance. */
const shortest = 5;

/**
 * Things that full texts name in two ways though no table lists them, where that is sure: a text says so, or the names are one in two
 * transliterations. Briefs are left out: their names outside quotation marks are ours.
 */
export function unlistedNames(corpus: Tables, articles: readonly Article[]): readonly WordingRow[] {
	const full = articles.filter(({text}) => text === 'full');
	const listed = new Set([...corpus.actors, ...corpus.places].map(each => keyOf(each.name)));
	const groups = merged([...full.flatMap(saidIn), ...respelt(corpus, full)]).filter(({forms}) =>
		forms.some(form => !listed.has(keyOf(form))),
	);
	return groups.flatMap(({kind, forms}): WordingRow[] => {
		const cells = full
			.map(article => ({article: article.id, labels: forms.flatMap(form => useOf(corpus, article, form, forms))}))
			.filter(({labels}) => labels.length > 0);
		const labels = new Set(cells.flatMap(cell => cell.labels.map(({label}) => label))).size;
		const [first = ''] = forms;
		return labels < 2 ? [] : [{id: `unlisted ${keyOf(first)}`, name: forms.join(' / '), kind, cells, labels}];
	});
}

const keyOf = (form: string): string => foldWords(form).join(' ');

function saidIn({paragraphs}: Article): readonly Group[] {
	return paragraphs.flatMap(paragraph =>
		sayings.flatMap(saying =>
			[...paragraph.matchAll(saying)].flatMap(([, a = '', b = '']) =>
				keyOf(a) === keyOf(b) ? [] : [{kind: 'place' as const, forms: [a, b]}],
			),
		),
	);
}

/** Names that were found in the texts and listed nowhere, where two of one kind sound the same and are spelt otherwise. */
function respelt(corpus: Tables, articles: readonly Article[]): readonly Group[] {
	const bySound = new Map<string, {kind: NameKind; forms: Map<string, string>}>();
	for (const article of articles) {
		for (const {text, kind, verified} of mentionsIn(corpus, article).paragraphs.flat()) {
			const key = keyOf(text);
			if (verified || key.length < shortest) continue;
			const sound = `${kind} ${phoneticKey(key)}`;
			const group = bySound.get(sound) ?? {kind, forms: new Map<string, string>()};
			bySound.set(sound, group);
			if (!group.forms.has(key)) group.forms.set(key, text);
		}
	}
	return [...bySound.values()]
		.filter(({forms}) => forms.size > 1)
		.map(({kind, forms}) => ({kind, forms: [...forms.values()]}));
}

/** Groups that share a name are one. */
function merged(groups: readonly Group[]): readonly Group[] {
	const out: Group[] = [];
	for (const group of groups) {
		const keys = new Set(group.forms.map(keyOf));
		const at = out.findIndex(({forms}) => forms.some(form => keys.has(keyOf(form))));
		const before = out[at];
		if (before === undefined) {
			out.push(group);
			continue;
		}
		const known = new Set(before.forms.map(keyOf));
		out[at] = {...before, forms: [...before.forms, ...group.forms.filter(form => !known.has(keyOf(form)))]};
	}
	return out;
}

/** The uses of a name in an article that are not part of a longer one of the same thing. */
function useOf(corpus: Tables, article: Article, form: string, forms: readonly string[]): readonly LabelUse[] {
	const longer = forms.filter(
		other => other !== form && keyOf(other).split(' ').length > keyOf(form).split(' ').length,
	);
	const taken = longer.flatMap(other => concordance([article], other));
	const inside = (line: Line): boolean =>
		taken.some(({paragraph, start, end}) => paragraph === line.paragraph && start <= line.start && end >= line.end);
	const isOurs = (line: Line): boolean => line.paragraph === headline && article.title.startsWith('[');
	const voices = voicesOf(corpus, article);
	const lines = concordance([article], form)
		.filter(line => !inside(line) && !isOurs(line))
		.map(line => ({...line, owner: ownersIn(article, line.paragraph, voices)(line)}));
	const quoted = lines.filter(({owner}) => owner === 'quoted').length;
	return lines.length === 0 ? [] : [{label: form, own: lines.length - quoted, quoted, inBrief: 0, unplaced: [], lines}];
}
