import type {ActorWords} from './actor-words.js';

export const armenian: ActorWords = {
	sums: ({named, articles, outlets, negotiations, quoted}) =>
		`հիշատակում՝ ${named}, հոդված՝ ${articles}, պարբերական՝ ${outlets}, բանակցություն՝ ${negotiations}, խոսք՝ ${quoted}`,
	called: forms => `ինչպես է կոչվում՝ ${forms}`,
	columns: {called: 'կոչված', named: 'անգամ', quoted: 'խոսք'},
	note: 'Ամփոփումներում անունները պարբերականի գրությամբ են, «–»՝ լեզուն չի դիտվել ըստ խոսքի։',
	readingOf: (done, all) => `կարդացված է ${done} հոդված ${all}-ից, Esc՝ դուրս գալ`,
	nowhere: name => `ոչ մի հոդված չի հիշատակում՝ ${name}`,
	whose: 'Ո՞ւմ էջը',
	here: 'Այս պարբերությունում',
	inText: 'Այս տեքստում',
	nobody: 'ցանկից ոչ ոք այստեղ չի հիշատակվում',
	heard: (called, named, quoted) =>
		`կոչված՝ ${called}, հիշատակում՝ ${named}${quoted === undefined ? '' : `, խոսք՝ ${quoted}`}`,
};
