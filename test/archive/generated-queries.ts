import {fc} from '../helpers/fast-check.js';
import type {Corpus} from '../../source/corpus/model.js';
import {stateNames} from '../../source/search/query/query-fields.js';
import {tokensOf} from '../../source/search/mentions/text-tokens.js';
import {listedForms} from './listed-forms.js';

/** Queries as people write them, made of the words, names, outlets, days and ids of a corpus, some of them misspelt or unknown; the same ones for the same seed. */
export function generatedQueries(corpus: Corpus, count: number, seed: number): readonly string[] {
	return fc.sample(queryOf(corpus), {numRuns: count, seed});
}

function queryOf(corpus: Corpus): fc.Arbitrary<string> {
	const texts = corpus.articles.flatMap(({title, paragraphs}) => [title, ...paragraphs]);
	const words = [...new Set(texts.flatMap(text => tokensOf(text).map(({raw}) => raw)))];
	const word = fc.constantFrom(...words, 'zebra', 'ferries', 'x');
	const name = fc.constantFrom(...listedForms(corpus), 'Nobody Atall');
	const misspelt = fc
		.tuple(fc.oneof(word, name), fc.nat(30))
		.map(([text, at]) => text.slice(0, at % (text.length + 1)) + text.slice((at % (text.length + 1)) + 1));
	const phrase = fc
		.tuple(fc.constantFrom(...texts), fc.nat(200), fc.integer({min: 1, max: 3}))
		.map(([text, from, length]) => {
			const all = text.replaceAll('"', '').split(/\s+/);
			return `"${all.slice(from % all.length, (from % all.length) + length).join(' ')}"`;
		});
	const day = fc.constantFrom(...corpus.articles.map(({published}) => published), '2031', '2031-03');
	const field = fc.oneof(
		fc.tuple(fc.constantFrom('actor', 'place', 'said'), fc.oneof(name, misspelt)).map(pair),
		fc
			.tuple(
				fc.constant('outlet'),
				fc.constantFrom(...corpus.outlets.flatMap(({id, name: called, tag}) => [id, called, tag])),
			)
			.map(pair),
		fc
			.tuple(fc.constant('negotiation'), fc.constantFrom(...corpus.negotiations.flatMap(({id, title}) => [id, title])))
			.map(pair),
		fc
			.tuple(fc.constant('origin'), fc.constantFrom(...corpus.articles.map(({origin, outlet}) => origin ?? outlet)))
			.map(pair),
		fc.tuple(fc.constant('title'), word).map(pair),
		fc.tuple(fc.constant('lang'), fc.constantFrom(...corpus.articles.map(({language}) => language), 'en')).map(pair),
		fc.tuple(fc.constant('is'), fc.constantFrom(...stateNames)).map(pair),
		fc.tuple(fc.constantFrom('after', 'before', 'on'), day).map(pair),
		fc.tuple(day, day).map(([from, to]) => `on:${from}..${to}`),
	);
	const id = fc.constantFrom(
		...corpus.articles.map(article => article.id),
		...corpus.negotiations.map(each => each.id),
	);
	const near = fc
		.tuple(word, fc.integer({min: 1, max: 20}), word)
		.map(([a, distance, b]) => `${a} NEAR/${distance} ${b}`);
	const term = fc.oneof(
		{weight: 4, arbitrary: word},
		{weight: 3, arbitrary: name},
		{weight: 2, arbitrary: misspelt},
		{weight: 2, arbitrary: phrase},
		{weight: 4, arbitrary: field},
		{weight: 1, arbitrary: near},
		{weight: 1, arbitrary: id},
		{weight: 1, arbitrary: word.map(text => `'${text.slice(1, 4)}`)},
		{weight: 1, arbitrary: word.map(text => `'${text}'`)},
		{weight: 1, arbitrary: word.map(text => text.slice(0, 3))},
	);
	const negatable = fc.tuple(term, fc.nat(5)).map(([text, not]) => (not === 0 ? `!${text}` : text));
	const alternatives = fc
		.array(negatable, {minLength: 1, maxLength: 3})
		.chain(terms => fc.constantFrom(terms.join(' | '), `(${terms.join(' | ')})`, `(${terms.join(' ')})`));
	return fc
		.array(fc.oneof({weight: 4, arbitrary: negatable}, alternatives), {minLength: 0, maxLength: 3})
		.map(parts => parts.join(' '));
}

function pair([name, value]: readonly [string, string]): string {
	return `${name}:${/[\s|()!]/.test(value) ? `"${value.replaceAll('"', '')}"` : value}`;
}
