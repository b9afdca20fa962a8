import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Draft} from '../../source/library/draft.js';
import {draftsOf} from '../../source/library/input/drafts.js';

const today = '2031-06-01';
const first = [
	'Смотрители четырёх островов собрались во вторник в Порт-Эмбере и решили, что северный фонарь будет гореть всю зиму.',
	'Масло для фонарей возят с материка с тех пор, как закрылся старый завод, и каждую бочку на причале считают дважды.',
];
const second = [
	'The ferry was late for the third time in a month on Saturday night, and each port accused the other of having kept the pilot too long.',
	'Nobody was admitted to the quay until noon on Sunday, after the harbour master had spoken with both ports by telephone.',
];

async function read(name: string, text: string): Promise<readonly Draft[]> {
	return (await draftsOf({name, bytes: Buffer.from(text)}, {today})).drafts;
}

const facts = ({title, author, outlet, published, url, paragraphs}: Draft) => [
	title,
	author,
	outlet,
	published,
	url,
	paragraphs,
];

test('a review of the press falls into its messages, each with its outlet, day and address', async () => {
	const review = `Обзор прессы\nВсего сообщений: 2\n\nОглавление\n1. Вестник Островов: Фонари\n\n25.03.2031 18:20 Вестник Островов (vestnik-ostrovov.example)\nФонари будут гореть\nАвтор: Сурен Вартов\n${first.join('\n\n')}\nhttps://vestnik-ostrovov.example/news/1\nК оглавлению\n\n26.03.2031 09:05 Harbour Post (harbourpost.example)\nFerry late again\n${second.join('\n\n')}\nК оглавлению\n`;
	assert.deepEqual((await read('review.txt', review)).map(facts), [
		[
			'Фонари будут гореть',
			'Сурен Вартов',
			'Вестник Островов',
			'2031-03-25',
			'https://vestnik-ostrovov.example/news/1',
			first,
		],
		['Ferry late again', undefined, 'Harbour Post', '2031-03-26', undefined, second],
	]);
});

test('a citation in the fields of a databank tells outlet and day', async () => {
	const text = `Title: Ferry late again\nAuthor(s): Odile Marsh\nSource: Harbour Post (Port Ember, Norland). (Mar. 26, 2031): News: p12.\nDocument Type: Article\nCopyright: COPYRIGHT 2031 Harbour Media\nhttp://www.harbourpost.example/\n\nFull Text:\nByline: Odile Marsh\n\n${second.join('\n\n')}\n\nSource Citation   (MLA 9th Edition)\nMarsh, Odile. "Ferry late again." Harbour Post, 26 Mar. 2031, p. 12.\n`;
	const page = `<html><head><title>EBSCOhost</title></head><body><dl><dt>Title:</dt><dd>Ferry late again.</dd><dt>Authors:</dt><dd>Marsh, Odile (AUTHOR)</dd><dt>Source:</dt><dd>Harbour Post (Port Ember). 03/26/2031, p3. 1p.</dd><dt>Document Type:</dt><dd>Article</dd></dl><h3>Ferry late again</h3>${second.map(each => `<p>${each}</p>`).join('')}<p>~~~~~~~~</p><p>By Odile Marsh</p></body></html>`;
	const expected = ['Ferry late again', 'Odile Marsh', 'Harbour Post', '2031-03-26', undefined, second];
	assert.deepEqual((await read('gale.txt', text)).map(facts), [expected]);
	assert.deepEqual((await read('ebsco.html', page)).map(facts), [expected]);
});

test('posts of channels in JSON have their first line as headline and the channel as outlet', async () => {
	const record = {
		channel: 'ferry',
		channel_title: 'Ferry Notes',
		date: '2031-03-26T19:02:00Z',
		link: 'https://t.me/ferry/8',
		message: `Ferry late again\n\n${second.join('\n\n')}`,
	};
	const [draft] = await read('posts.jsonl', `${JSON.stringify(record)}\n`);
	assert.deepEqual(draft && facts(draft), [
		'Ferry late again',
		undefined,
		'Ferry Notes',
		'2031-03-26',
		'https://t.me/ferry/8',
		second,
	]);
});

test('of a forwarded letter what stands above it, and who may read it, are no text; its sender is the outlet', async () => {
	const mail = `From: Paul Garnier <paul@kollege.example>\nTo: reader@kollege.example\nSubject: Fwd: Ferry late again\nDate: Mon, 30 Mar 2031 10:11:00 +0100\nMessage-ID: <1@kollege.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nBonjour à tous, voici le texte dont nous avons parlé mardi, à lire avant la réunion.\n\n-------- Message transféré --------\nSujet : Ferry late again\nDate : Thu, 26 Mar 2031 06:30:00 +0100\nDe : La Lettre d'Ember <lettre@lettre-ember.example>\nPour : paul@kollege.example\n\nFerry late again\n\n${second.join('\n\n')}\n\nThis e-mail and its attachments are confidential and intended for the addressee alone.\n`;
	const [draft] = await read('forward.eml', mail);
	assert.deepEqual(draft && facts(draft), [
		'Ferry late again',
		undefined,
		"La Lettre d'Ember",
		'2031-03-26',
		undefined,
		second,
	]);
});
