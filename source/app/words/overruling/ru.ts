import type {OverrulingWords} from './overruling-words.js';

export const russian: OverrulingWords = {
	overruleWhat: 'Что здесь не так? U отменяет',
	hideRow: 'скрыть этот ряд',
	splitRow: 'разделить этот ряд: каждый пересказ отдельно',
	notSameAs: (one, other) => `не одно и то же: ${one} и ${other}`,
	dropVoice: (name, passage) => `говорит не ${name}: ${passage}`,
	nameSpeaker: (name, passage) => `говорит другой, не ${name}: ${passage}`,
	dropLabel: label => `это не название этого: ${label}`,
	nothingToOverrule: 'здесь нечего исправить: можно ряды (1), названия (3) и голоса (4), где в колонке что-то есть',
	overruled: 'исправлено: сохранено и сказано в каждой выгрузке; U отменяет',
	speakerHelp: 'кто это говорит; Tab дополняет известное имя',
	overruledHere: number => `исправлено вами: ${number}`,
};
