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
		proposed: 'kim təklif edib',
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
	propositions: {'joint meeting': 'birgə görüş', payment: 'pul ödənilməsi', troops: 'qoşun göndərilməsi'},
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
