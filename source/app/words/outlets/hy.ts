import type {OutletWords} from './outlet-words.js';

export const armenian: OutletWords = {
	reading: 'Կարդացվում են այս պարբերականների բոլոր հոդվածները։',
	readingOf: (done, all) => `կարդացված է ${done} հոդված ${all}-ից, Esc՝ դուրս գալ`,
	spread: (uses, articles, of) => `${uses} անգամ, ${articles} / ${of} հոդված`,
	sentences: (uses, articles, of) => `${uses} նախադասություն, ${articles} / ${of} հոդված`,
	notes: {
		wording: 'պարբերականի բոլոր ցուցադրված հոդվածներում, ամփոփումներում նրանն են միայն չակերտված բառերը։',
		voices: 'պարբերականի բոլոր ցուցադրված հոդվածներում, ըստ խոսքը ներկայացնող բառերի, հաշվված են նախադասություններ։',
		context: 'որտեղ է հարցումը, ըստ տարիների, պարբերականի բոլոր ցուցադրված հոդվածներում։',
	},
};
