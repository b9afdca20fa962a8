import {fieldNames, stateNames} from '../query/query-fields.js';
import type {Meaning, Reason, SaidNames} from './meaning.js';
import type {QueryWords} from './query-words.js';

const dates = '2020, 2020-10, 2020-10-08';
const span = '2020-10-08..2020-10-20';

/** What a part of a query was taken for, in the words of a language. */
export function sayMeaning(words: QueryWords, meaning: Meaning): string {
	switch (meaning.kind) {
		case 'name': {
			return sayNames(words, meaning.names);
		}
		case 'begun': {
			return words.or(sayNames(words, meaning.names), words.wordsFrom(meaning.text));
		}
		case 'near': {
			return words.near(meaning.left, meaning.right, meaning.distance);
		}
		case 'listedOnly':
		case 'unverified':
		case 'actor':
		case 'place':
		case 'saidBy': {
			return words[meaning.kind](sayNames(words, meaning.names));
		}
		case 'outlet':
		case 'negotiation': {
			return words[meaning.kind](alternatives(words, meaning.titles));
		}
		case 'headlineWord': {
			return words.headlineWord(meaning.word, meaning.typed);
		}
		case 'heardWord': {
			return words.heardWord(alternatives(words, meaning.words), meaning.typed);
		}
		case 'state': {
			return words.states[meaning.state];
		}
		case 'saved': {
			return words.saved(`@${meaning.name}`, meaning.query);
		}
		case 'not': {
			return words.not(sayMeaning(words, meaning.meaning));
		}
		default: {
			return words[meaning.kind](meaning.text);
		}
	}
}

/** Why a part of a query could not be understood, and what would be, in the words of a language. */
export function sayReason(words: QueryWords, reason: Reason): string {
	switch (reason.kind) {
		case 'tooLong':
		case 'tooManyTerms': {
			return words[reason.kind](reason.most);
		}
		case 'noField': {
			const {field, meant} = reason;
			if (meant !== undefined) return words.fieldMeant(`${field}:`, `${meant}:`);
			return words.noField(`${field}:`, fieldNames.map(name => `${name}:`).join(' '));
		}
		case 'emptyField': {
			return words.emptyField(`${reason.field}:`);
		}
		case 'notADate': {
			return words.notADate(reason.text, words.or(dates, span));
		}
		case 'noState': {
			const {text, meant} = reason;
			return meant === undefined ? words.noState(text, stateNames.join(', ')) : words.stateMeant(text, `is:${meant}`);
		}
		case 'noSaved': {
			const {text, meant} = reason;
			return meant === undefined ? words.noSaved(text) : `${words.noSaved(text)} ${words.didYouMean(`@${meant}`)}`;
		}
		case 'noOutlet':
		case 'noNegotiation':
		case 'noOrigin':
		case 'noArticle': {
			const {kind, text, meant} = reason;
			if (meant === undefined) return words[kind](text);
			const named = meant.name === meant.id ? meant.id : `${meant.id} (${meant.name})`;
			return `${words[kind](text)} ${words.didYouMean(named)}`;
		}
		case 'speakersUnknown': {
			return words.speakersUnknown;
		}
	}
}

/** `Ilham Aliyev ≈ alyev`, or the names alone when they are spelt so. */
function sayNames(words: QueryWords, {names, typed}: SaidNames): string {
	const said = alternatives(
		words,
		names.map(({name, form}) => (form === undefined ? name : words.nameAs(name, form))),
	);
	return typed === undefined ? said : `${said} ≈ ${typed}`;
}

/** Each once. */
function alternatives(words: QueryWords, texts: readonly string[]): string {
	return [...new Set(texts)].reduce((said, text) => words.or(said, text));
}
