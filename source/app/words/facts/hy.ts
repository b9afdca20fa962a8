import type {FactTopic, Stance} from '../../../compare/model.js';
import {type FactHeadings, factHeading} from '../../../output/fact-heading.js';

const headings: FactHeadings = {
	fates: {
		killed: 'զոհվածներ',
		wounded: 'վիրավորներ',
		missing: 'անհետ կորածներ',
		freed: 'ազատվածներ',
		held: 'պահվողներ',
		displaced: 'հեռացածներ',
	},
	acts: {
		broke: 'ով է խախտել',
		began: 'ով է սկսել',
		shelled: 'ով է գնդակոծել',
		proposed: 'ով է առաջարկել',
		mediated: 'ով է միջնորդել',
		led: 'ով է ղեկավարել',
		first: 'ով է առաջինը եկել',
	},
	happenings: {
		call: 'հեռախոսազրույց',
		truce: 'զինադադար',
		statement: 'հայտարարություն',
		signing: 'ստորագրում',
		meeting: 'հանդիպում',
		attack: 'հարձակում',
		fighting: 'մարտեր',
		exchange: 'փոխանակում',
		strike: 'գործադուլ',
		opening: 'բացում',
		visit: 'այց',
		vote: 'քվեարկություն',
		arrest: 'ձերբակալություն',
	},
	propositions: {
		'joint meeting': 'համատեղ հանդիպում',
		payment: 'գումարի վճարում',
		troops: 'զորք ուղարկելը',
		passage: 'արդյոք ճանապարհը բաց է',
		health: 'վերադարձածների առողջությունը',
		acceptance: 'արդյոք հրավերն ընդունված է',
		nearness: 'արդյոք պայմանագիրը մոտ է',
		result: 'բանակցությունների արդյունքը',
		holding: 'արդյոք զինադադարը պահպանվում է',
	},
	kinds: {
		share: 'տոկոս',
		money: 'գումար',
		distance: 'հեռավորություն',
		duration: 'տևողություն',
		hour: 'ժամ',
		day: 'օր',
		place: 'վայր',
		stance: 'այո, ոչ կամ բաց',
	},
	office: person => `պաշտոն՝ ${person}`,
	members: body => `ով է ղեկավարում կամ կազմում՝ ${body}`,
	step: 'ստորագրվա՞ծ, թե՞ նախաստորագրված',
	wording: 'մեկ մեջբերում երկու ձևով',
};

export const fact = (topic: FactTopic): string => factHeading(topic, headings);

export const stances: Readonly<Record<Stance, string>> = {yes: 'այո', no: 'ոչ', open: 'բաց'};
