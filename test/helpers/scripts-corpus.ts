import {createCorpus} from '../../source/corpus/create.js';
import type {Corpus} from '../../source/corpus/model.js';

const long =
	'After nine rounds, two walk-outs and a night without heating, the ministers of Norland and Sudland agree in Port Ember that the ferry to Skerry may sail again, though nobody says when';

function article(name: string, outlet: string, language: string, title: string, paragraphs: readonly string[]) {
	return {
		id: `2031-03-01-skerry-talks/${name}`,
		outlet,
		title,
		published: '2031-03-01',
		publishedBasis: 'stated',
		language,
		text: 'full' as const,
		paragraphs,
	};
}

/** An invented corpus of texts that are hard to lay out: long headlines, right to left, combining marks, wide and joined characters. */
export function scriptsCorpus(): Corpus {
	return createCorpus({
		outlets: [
			{
				id: 'gazette',
				name: 'The Intercontinental Gazette of Maritime and Fisheries Affairs',
				tag: 'IGMF',
				kind: 'newspaper',
			},
			{id: 'salah', name: 'صوت الميناء', tag: 'SM', kind: 'broadcaster', language: 'ar'},
			{id: 'ben', name: 'Bến Cảng', tag: 'BC', kind: 'newspaper', language: 'vi'},
			{id: 'minato', name: '港新聞', tag: 'MIN', kind: 'newspaper', language: 'ja'},
		],
		actors: [{id: 'marsh', name: 'Odile Marsh', kind: 'person', names: ['Marsh']}],
		places: [{id: 'skerry', name: 'Skerry Island', kind: 'place', names: ['Skerry']}],
		negotiations: [
			{
				id: '2031-03-01-skerry-talks',
				title: 'Ninth round of talks on the ferry line between Port Ember and Skerry Island, with observers',
				date: '2031-03-01',
				parties: ['Norland', 'Sudland'],
				summary: 'They met.',
			},
		],
		articles: [
			article('gazette', 'gazette', 'en', long, [
				'Marsh spoke of Skerry-Island-and-all-the-waters-around-it-up-to-the-line-drawn-in-nineteen-forty-six-and-never-moved.',
				'A family 👨‍👩‍👧‍👦 waved flags 🏴‍☠️ on the quay.',
			]),
			article('salah', 'salah', 'ar', 'الوزراء يلتقون في الميناء لبحث مصير الجزيرة', [
				'قال الوزير إن العبّارة ستبحر من جديد، ولم يذكر موعدًا.',
				'שרי החוץ נפגשו בנמל.',
			]),
			// Decomposed, as some systems save it: a letter and its marks are several characters.
			article('ben', 'ben', 'vi', 'Hai bộ trưởng đồng ý nối lại tuyến phà tới đảo'.normalize('NFD'), [
				'Bà Odile Marsh nói phà sẽ chạy lại, nhưng chưa rõ ngày nào.'.normalize('NFD'),
			]),
			article('minato', 'minato', 'ja', '両外相、フェリー航路の再開で合意、日程は未定', [
				'両国の外相は港で会談し、スケリー島へのフェリーの再開で合意した。日程は示されていない。',
			]),
		],
	});
}
