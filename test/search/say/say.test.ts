import assert from 'node:assert/strict';
import test from 'node:test';
import {english} from '../../../source/search/say/english.js';
import type {Meaning, Reason} from '../../../source/search/say/meaning.js';
import {sayMeaning, sayReason} from '../../../source/search/say/say.js';

const meanings: Readonly<Record<Meaning['kind'], readonly [meaning: Meaning, inEnglish: string]>> = {
	name: [
		{kind: 'name', names: {names: [{name: 'Tor Brandvik'}, {name: 'Lena Brandvik'}, {name: 'Tor Brandvik'}]}},
		'Tor Brandvik or Lena Brandvik',
	],
	begun: [
		{kind: 'begun', names: {names: [{name: 'Harbour Union'}]}, text: 'harb'},
		'Harbour Union or words from “harb”',
	],
	listedOnly: [{kind: 'listedOnly', names: {names: [{name: 'Halvik'}]}}, 'Halvik: listed, in no text here'],
	near: [{kind: 'near', left: 'ferry', right: 'dock', distance: 4}, '“ferry” at most 4 words from “dock”'],
	unverified: [
		{kind: 'unverified', names: {names: [{name: 'Lena Brandvik'}], typed: 'brandwik'}},
		'Lena Brandvik ≈ brandwik (unverified)',
	],
	actor: [{kind: 'actor', names: {names: [{name: 'Veldmark', form: 'Halvik'}]}}, 'actor Veldmark as “Halvik”'],
	place: [{kind: 'place', names: {names: [{name: 'Halvik'}]}}, 'place Halvik'],
	saidBy: [{kind: 'saidBy', names: {names: [{name: 'Tor Brandvik'}]}}, 'said by Tor Brandvik'],
	outlet: [{kind: 'outlet', titles: ['Halvik Courier', 'The Courier']}, 'outlet Halvik Courier or The Courier'],
	negotiation: [{kind: 'negotiation', titles: ['The accord']}, 'negotiation The accord'],
	article: [{kind: 'article', text: 'talks/courier'}, 'article talks/courier'],
	word: [{kind: 'word', text: 'ferry'}, 'word “ferry”'],
	wordsFrom: [{kind: 'wordsFrom', text: 'fer'}, 'words from “fer”'],
	letters: [{kind: 'letters', text: 'err'}, 'letters “err”'],
	phrase: [{kind: 'phrase', text: 'the ferry'}, 'phrase “the ferry”'],
	headlineWord: [{kind: 'headlineWord', word: 'ferry', typed: 'fery'}, 'headline word “ferry” ≈ fery'],
	heardWord: [{kind: 'heardWord', words: ['mkrtumyan'], typed: 'mkrtoumian'}, 'word spelt “mkrtumyan” ≈ mkrtoumian'],
	headline: [{kind: 'headline', text: 'ferry'}, 'headline with “ferry”'],
	origin: [{kind: 'origin', text: 'wire'}, 'origin “wire”'],
	language: [{kind: 'language', text: 'el'}, 'language el'],
	tag: [{kind: 'tag', text: 'to-check'}, 'tagged #to-check'],
	saved: [{kind: 'saved', name: 'crews', query: 'crew | sailors'}, '@crews (saved): crew | sailors'],
	state: [{kind: 'state', state: 'unread'}, 'is unread'],
	after: [{kind: 'after', text: '2031-05'}, 'published from 2031-05 on'],
	before: [{kind: 'before', text: '2031-05'}, 'published before 2031-05'],
	on: [{kind: 'on', text: '2031-05'}, 'published on 2031-05'],
	nothing: [{kind: 'nothing', text: 'zebra'}, 'nothing is called “zebra”'],
	noActor: [{kind: 'noActor', text: 'zebra'}, 'no actor is called “zebra”'],
	noPlace: [{kind: 'noPlace', text: 'zebra'}, 'no place is called “zebra”'],
	nobody: [{kind: 'nobody', text: 'zebra'}, 'nobody is called “zebra”'],
	not: [{kind: 'not', meaning: {kind: 'word', text: 'ferry'}}, 'not word “ferry”'],
};

for (const [kind, [meaning, inEnglish]] of Object.entries(meanings)) {
	test(`the meaning ${kind} is said`, () => assert.equal(sayMeaning(english, meaning), inEnglish));
}

const reasons: readonly (readonly [reason: Reason, inEnglish: string])[] = [
	[{kind: 'tooLong', most: 2000}, 'A query may have 2,000 characters; the rest was left out.'],
	[{kind: 'tooManyTerms', most: 64}, 'A query may have 64 terms; the rest was left out.'],
	[
		{kind: 'noField', field: 'foo'},
		'There is no field "foo:". Fields are actor: place: outlet: negotiation: origin: said: title: lang: is: tag: saved: after: before: on:',
	],
	[{kind: 'noField', field: 'outlte', meant: 'outlet'}, 'There is no field "outlte:". Did you mean outlet:?'],
	[{kind: 'noSaved', text: 'crew', meant: 'crews'}, 'No search is saved as "crew". Did you mean @crews?'],
	[{kind: 'emptyField', field: 'actor'}, '"actor:" needs something after the colon.'],
	[
		{kind: 'notADate', text: 'noon'},
		'"noon" is not a date. Write 2020, 2020-10, 2020-10-08 or 2020-10-08..2020-10-20.',
	],
	[
		{kind: 'noState', text: 'zzz'},
		'An article cannot be "zzz". Use one of read, unread, new, marked, bookmarked, noted, brief, full.',
	],
	[{kind: 'noState', text: 'marke', meant: 'marked'}, 'An article cannot be "marke". Did you mean is:marked?'],
	[{kind: 'noOutlet', text: 'zzz'}, 'No outlet is called "zzz".'],
	[
		{kind: 'noOutlet', text: 'currier', meant: {id: 'courier', name: 'The Courier'}},
		'No outlet is called "currier". Did you mean courier (The Courier)?',
	],
	[{kind: 'noNegotiation', text: 'zzz'}, 'No negotiation is called "zzz".'],
	[
		{kind: 'noOrigin', text: 'wyre', meant: {id: 'Wire', name: 'Wire'}},
		'No origin is called "wyre". Did you mean Wire?',
	],
	[{kind: 'noArticle', text: 'talks/zzz'}, 'There is no article "talks/zzz".'],
	[{kind: 'speakersUnknown'}, '"said:" needs to be told who speaks: it works in the reader and on the command line.'],
];

for (const [reason, inEnglish] of reasons) {
	test(`the reason ${JSON.stringify(reason)} is said`, () => assert.equal(sayReason(english, reason), inEnglish));
}
