import type {OverrulingWords} from './overruling-words.js';

export const armenian: OverrulingWords = {
	overruleWhat: 'Ի՞նչն է այստեղ սխալ։ U-ն հետարկում է',
	hideRow: 'թաքցնել այս շարքը',
	splitRow: 'բաժանել այս շարքը՝ ամեն ամփոփում առանձին',
	notSameAs: (one, other) => `նույնը չէ՝ ${one} և ${other}`,
	dropVoice: (name, passage) => `խոսողը ${name} չէ՝ ${passage}`,
	nameSpeaker: (name, passage) => `խոսում է ուրիշը, ոչ ${name}՝ ${passage}`,
	dropLabel: label => `սա դրա անվանումը չէ՝ ${label}`,
	nothingToOverrule:
		'այստեղ ուղղելու բան չկա. ուղղվում են շարքերը (1), անունները (3) և ձայները (4), որտեղ սյունակում բան կա',
	overruled: 'ուղղված է, պահված է և ասվում է ամեն արտահանման մեջ. U-ն հետարկում է',
	speakerHelp: 'ով է սա ասում. Tab-ը լրացնում է հայտնի անունը',
	overruledHere: number => `ձեր ուղղումները՝ ${number}`,
};
