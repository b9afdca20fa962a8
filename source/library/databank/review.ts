import {blocksIn, type Databank, type DatabankRecord} from './record.js';

/** `25.03.2031 18:20 Harbour Post (harbourpost.example)`: what stands above each message of a review of the press. */
const above =
	/^\s*(\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d\d-\d\d)(?:,?\s+\d{1,2}:\d\d(?::\d\d)?)?[\s|,–—-]+(\S[^\n]{1,80}?)\s+\(((?:[\w-]+\.)+[a-z\u0430-\u044F]{2,12})\)\s*$/mu;
const every = new RegExp(above, 'gmu');
const author = /^(?:автор|author|auteur|autor|müəllif|yazar|հեղինակ)\s*[:՝]\s*(.{3,80})$/iu;
const back = /^(?:к оглавлению|наверх|в начало|к содержанию|back to (?:top|contents)|retour au sommaire|zum inhalt)$/iu;
const address = /^https?:\/\/\S+$/i;
const leastMessages = 2;

/** Reviews of the press: messages of several outlets in one text, day, outlet and site above each (SCAN, Medialogia, press offices). */
export const review: Databank = {
	name: 'review of the press',
	is: text => (text.match(every)?.length ?? 0) >= leastMessages,
	split(text) {
		const starts = [...text.matchAll(every)].map(({index}) => index);
		return starts.map((start, number) => text.slice(start, starts[number + 1]));
	},
	read,
};

function read(message: string): DatabankRecord {
	const [line = '', day, outlet] = above.exec(message) ?? [];
	const lines = message
		.slice(message.indexOf(line) + line.length)
		.split('\n')
		.filter(each => !back.test(each.trim()));
	const url = lines.map(each => each.trim()).findLast(each => address.test(each));
	const rest = lines.filter(each => each.trim() !== url);
	const at = rest.findIndex(each => each.trim() !== '');
	const title = rest[at]?.trim();
	const names = rest.flatMap(each => author.exec(each.trim())?.[1] ?? []);
	const body = rest.slice(at + 1).filter(each => !author.test(each.trim()));
	return {
		title,
		author: names[0],
		date: day,
		outlet,
		url,
		paragraphs: blocksIn(body.join('\n')).map(block => block.join(' ')),
		around: [line.trim()],
	};
}
