import type {OverrulingWords} from './overruling-words.js';

export const azerbaijani: OverrulingWords = {
	overruleWhat: 'Burada nə səhvdir? U geri qaytarır',
	hideRow: 'bu sıranı gizlətmək',
	splitRow: 'bu sıranı bölmək: hər xülasə ayrıca',
	notSameAs: (one, other) => `eyni deyil: ${one} və ${other}`,
	dropVoice: (name, passage) => `danışan ${name} deyil: ${passage}`,
	nameSpeaker: (name, passage) => `danışan başqasıdır, ${name} deyil: ${passage}`,
	dropLabel: label => `bunun adı deyil: ${label}`,
	nothingToOverrule:
		'burada düzəldiləsi bir şey yoxdur: sıralar (1), adlar (3) və səslər (4) düzəldilir, sütunda bir şey varsa',
	overruled: 'düzəldildi, saxlandı və hər ixracda deyilir; U geri qaytarır',
	speakerHelp: 'bunu kim deyir; Tab tanınan adı tamamlayır',
	overruledHere: number => `sizin düzəlişləriniz: ${number}`,
};
