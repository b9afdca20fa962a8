import type {FactTopic, Stance} from '../../../compare/model.js';
import {type FactHeadings, factHeading} from '../../../output/fact-heading.js';

const headings: FactHeadings = {
	fates: {
		killed: 'погибшие',
		wounded: 'раненые',
		missing: 'пропавшие без вести',
		freed: 'освобождённые',
		held: 'удерживаемые',
		displaced: 'покинувшие дома',
	},
	acts: {
		broke: 'кто нарушил',
		began: 'кто начал',
		shelled: 'кто обстрелял',
		proposed: 'кто предложил',
		mediated: 'кто посредничал',
		led: 'кто возглавлял',
		first: 'кто пришёл первым',
	},
	happenings: {
		call: 'разговор',
		truce: 'перемирие',
		statement: 'заявление',
		signing: 'подписание',
		meeting: 'встреча',
		attack: 'нападение',
		fighting: 'бои',
		exchange: 'обмен',
		strike: 'забастовка',
		opening: 'открытие',
		visit: 'поездка',
		vote: 'голосование',
		arrest: 'арест',
	},
	propositions: {
		'joint meeting': 'совместная встреча',
		payment: 'выплата денег',
		troops: 'отправка войск',
		passage: 'открыт ли путь',
		health: 'здоровье вернувшихся',
		acceptance: 'принято ли приглашение',
		nearness: 'близок ли договор',
		result: 'итог переговоров',
		holding: 'держится ли перемирие',
	},
	kinds: {
		share: 'проценты',
		money: 'сумма',
		distance: 'расстояние',
		duration: 'сколько длилось',
		hour: 'час',
		day: 'день',
		place: 'место',
		stance: 'да, нет или открыто',
	},
	office: person => `должность: ${person}`,
	members: body => `кто возглавляет или составляет: ${body}`,
	step: 'подписано или парафировано',
	wording: 'одна цитата в двух видах',
};

export const fact = (topic: FactTopic): string => factHeading(topic, headings);

export const stances: Readonly<Record<Stance, string>> = {yes: 'да', no: 'нет', open: 'открыто'};
