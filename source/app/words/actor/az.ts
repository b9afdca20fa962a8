import type {ActorWords} from './actor-words.js';

export const azerbaijani: ActorWords = {
	sums: ({named, articles, outlets, negotiations, quoted}) =>
		`${named} dəfə adı çəkilib: ${articles} məqalə, ${outlets} nəşr, ${negotiations} danışıq; ${quoted} dəfə söz verilib`,
	called: forms => `necə adlanır: ${forms}`,
	columns: {called: 'adlanır', named: 'dəfə', quoted: 'söz'},
	note: 'Xülasələrdə adlar nəşrin yazdığı kimidir; “–”: dilinə görə kimin danışdığına baxılmayıb.',
	readingOf: (done, all) => `oxunub: ${done} / ${all} məqalə; Esc – çıxış`,
	nowhere: name => `heç bir məqalədə adı yoxdur: ${name}`,
	whose: 'Kimin səhifəsi?',
	here: 'Bu abzasda',
	inText: 'Bu mətndə',
	nobody: 'burada siyahıdan heç kimin adı çəkilmir',
	heard: (called, named, quoted) =>
		`adlanır: ${called}, ${named} dəfə${quoted === undefined ? '' : `, ${quoted} dəfə söz verilib`}`,
};
