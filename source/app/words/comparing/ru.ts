import type {ComparingWords} from './comparing-words.js';

export const russian: ComparingWords = {
	notSameMeeting: negotiations => `Это разные встречи: переговоров ${negotiations}`,
	ourAccounts: 'наши пересказы',
	outletTexts: 'тексты изданий',
	mixedTexts: (ours, theirs) => `наших пересказов ${ours}, текстов изданий ${theirs}`,
	ourAccount: 'наш пересказ',
	outletText: 'текст издания',
	differs: 'расходится',
	missing: number => `нет в имеющемся тексте: ${number}`,
	notCounted: 'только начало: не считается',
	notInAccount: 'нет в нашем пересказе',
	notInOurText: 'нет в имеющемся тексте',
	nothingByRule: 'по правилам ничего не найдено',
	onlyIn: (outlet, rows) => `Только здесь: ${outlet} (${rows})`,
	folded: 'свёрнуто',
	moreRows: number => `… ещё ${number}`,
	toldByOthers: (others, all) => `у других: ${others} из ${all}`,
	heardFromOthers: (others, all) => `Об этом пишут другие: ${others} из ${all}.`,
	heardOnlyHere: 'Из имеющихся текстов только здесь.',
	heardDiffering: 'Один факт передан иначе.',

	coloursTitle: 'Цвета',
	outletColour: 'издание: везде один цвет; буквы различают издания, когда цвета повторяются',
	colours: {
		person: 'человек',
		organisation: 'организация',
		state: 'государство',
		place: 'место',
		quote: 'цитата: в наших пересказах только это слова издания',
		match: 'искомое',
	},
};
