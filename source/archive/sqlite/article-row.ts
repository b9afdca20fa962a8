import type {Annotation} from '../../annotate/annotate.js';
import {packAnnotation} from '../../annotate/packed.js';
import type {Article} from '../../corpus/model.js';
import {formsOf} from '../../search/names/name-index.js';
import {periodOf} from '../../search/query/query-dates.js';
import {fold, foldWords} from '../../text/fold.js';
import type {NameTables} from '../../annotate/annotate.js';
import type {SqlValue} from './driver.js';
import {everyArticle, formValue, type Tags, tagToken} from './tags.js';

/** Everything that is kept of an article, as the tables have it. */
export type ArticleRow = {
	readonly article: readonly SqlValue[];
	readonly content: readonly SqlValue[];
	readonly words: readonly SqlValue[];
	/** Names in it that no table lists: key, kind, name as printed, part of the article. */
	readonly unlisted: string | undefined;
	readonly vocabulary: {readonly headline: ReadonlySet<string>; readonly body: ReadonlySet<string>};
};

/** Forms by which a name is asked for on its own: the metonyms. */
export type MetonymForms = ReadonlyMap<string, ReadonlySet<string>>;

/** Folded metonyms of each listed name. */
export function metonymForms({actors, places}: NameTables): MetonymForms {
	const forms = new Map<string, ReadonlySet<string>>();
	for (const entry of [...actors, ...places]) {
		const own = formsOf(entry).filter(({kind}) => kind === 'metonym');
		if (own.length > 0) forms.set(entry.id, new Set(own.map(({form}) => fold(form))));
	}
	return forms;
}

type Context = {readonly tags: Tags; readonly metonyms: MetonymForms; readonly origin: string};

export function rowOf(article: Article, {annotated, stream}: Annotation, context: Context): ArticleRow {
	const {tags} = context;
	const {paragraphs, ...header} = article;
	const own = {
		negotiation: tags.numberOf('negotiation', article.negotiation),
		outlet: tags.numberOf('outlet', article.outlet),
		origin: tags.numberOf('origin', context.origin),
		language: tags.numberOf('language', article.language.toLowerCase()),
	};
	const {counts, marks, unlisted} = namesOf(annotated, context);
	const said = new Set(annotated.spoken.flatMap(({speakers}) => speakers));
	const numbers = [
		...Object.values(own),
		tags.numberOf('text', article.text),
		...marks,
		...[...said].map(id => tags.numberOf('said', id)),
	];
	const days = periodOf(article.published);
	return {
		article: [
			article.id,
			own.negotiation,
			own.outlet,
			own.origin,
			own.language,
			article.text === 'full' ? 1 : 0,
			article.published,
			days === undefined ? 0 : dayNumber(days.from),
			days === undefined ? -1 : dayNumber(days.to),
			fold(article.title),
			new Uint8Array(Uint32Array.from([...counts].flat()).buffer),
		],
		content: [
			JSON.stringify({...header, words: stream.words, paragraphCount: paragraphs.length}),
			JSON.stringify(paragraphs),
			packAnnotation(annotated),
		],
		words: [stream.title, stream.body, [everyArticle, ...numbers.map(tagToken)].join(' ')],
		unlisted: unlisted.length === 0 ? undefined : JSON.stringify(unlisted),
		vocabulary: {headline: new Set(stream.title.split(' ')), body: new Set(stream.body.split(' '))},
	};
}

/** `2023-12-07` as 20231207, for comparing. */
export function dayNumber(day: string): number {
	return Number(day.replaceAll('-', ''));
}

type UnlistedUse = readonly [key: string, kind: string, name: string, part: number];

function namesOf(
	{mentions}: Annotation['annotated'],
	{tags, metonyms}: Context,
): {
	readonly counts: ReadonlyMap<number, number>;
	readonly marks: ReadonlySet<number>;
	readonly unlisted: UnlistedUse[];
} {
	/** Mentions by the tag of the name meant; 0 for one that is only another reading. */
	const counts = new Map<number, number>();
	const marks = new Set<number>();
	const unlisted: UnlistedUse[] = [];
	for (const [part, list] of [mentions.title, ...mentions.paragraphs].entries()) {
		for (const {id, text, kind, verified, also = []} of list) {
			if (!verified) unlisted.push([foldWords(text).join('-'), kind, text, part]);
			for (const each of [id, ...also.map(reading => reading.id)]) {
				if (each === undefined) continue;
				const number = tags.numberOf('name', each);
				marks.add(number);
				if (each === id && verified) counts.set(number, (counts.get(number) ?? 0) + 1);
				const form = metonyms.get(each) === undefined ? undefined : fold(text);
				if (form !== undefined && metonyms.get(each)?.has(form) === true) {
					marks.add(tags.numberOf('form', formValue(each, form)));
				}
			}
		}
	}
	return {counts, marks, unlisted};
}
