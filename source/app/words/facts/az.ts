import type {FactTopic, Stance} from '../../../compare/model.js';
import {type FactHeadings, factHeading} from '../../../output/fact-heading.js';

const headings: FactHeadings = {
	fates: {
		killed: 'həlak olanlar',
		wounded: 'yaralılar',
		missing: 'itkin düşənlər',
		freed: 'azad edilənlər',
		held: 'saxlanılanlar',
		displaced: 'çıxıb gedənlər',
	},
	acts: {
		broke: 'kim pozub',
		began: 'kim başlayıb',
		shelled: 'kim atəşə tutub',
		proposed: 'kim təklif edib',
		mediated: 'kim vasitəçilik edib',
		led: 'kim rəhbərlik edib',
		first: 'kim birinci gəlib',
	},
	happenings: {
		call: 'telefon danışığı',
		truce: 'atəşkəs',
		statement: 'bəyanat',
		signing: 'imzalanma',
		meeting: 'görüş',
		attack: 'hücum',
		fighting: 'döyüşlər',
		exchange: 'mübadilə',
		strike: 'tətil',
		opening: 'açılış',
		visit: 'səfər',
		vote: 'səsvermə',
		arrest: 'həbs',
	},
	propositions: {
		'joint meeting': 'birgə görüş',
		payment: 'pul ödənilməsi',
		troops: 'qoşun göndərilməsi',
		passage: 'yolun açıq olub-olmaması',
		health: 'qayıdanların səhhəti',
		acceptance: 'dəvətin qəbul edilib-edilməməsi',
		nearness: 'müqavilənin yaxın olub-olmaması',
		result: 'danışıqların nəticəsi',
		holding: 'atəşkəsin qorunub-qorunmaması',
	},
	kinds: {
		share: 'faiz',
		money: 'pul məbləği',
		distance: 'məsafə',
		duration: 'müddət',
		hour: 'saat',
		day: 'gün',
		place: 'yer',
		stance: 'bəli, xeyr və ya açıq',
	},
	office: person => `vəzifə: ${person}`,
	members: body => `kimin rəhbərlik və ya təşkil etdiyi: ${body}`,
	step: 'imzalanıb, yoxsa paraflanıb',
	wording: 'bir sitat iki cür',
};

export const fact = (topic: FactTopic): string => factHeading(topic, headings);

export const stances: Readonly<Record<Stance, string>> = {yes: 'bəli', no: 'xeyr', open: 'açıq'};
