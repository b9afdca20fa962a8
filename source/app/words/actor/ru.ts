import type {ActorWords} from './actor-words.js';

export const russian: ActorWords = {
	sums: ({named, articles, outlets, negotiations, quoted}) =>
		`упоминаний: ${named}, статей: ${articles}, изданий: ${outlets}, переговоров: ${negotiations}, высказываний: ${quoted}`,
	called: forms => `как называют: ${forms}`,
	columns: {called: 'как назван', named: 'назван', quoted: 'говорит'},
	note: 'В пересказах имена даны так, как их пишет издание; «–»: язык не проверялся на высказывания.',
	readingOf: (done, all) => `прочитано статей: ${done} из ${all}; Esc — выйти`,
	nowhere: name => `ни одна статья не называет: ${name}`,
	whose: 'Чья страница?',
	here: 'В этом абзаце',
	inText: 'В этом тексте',
	nobody: 'здесь не назван никто из списка',
	heard: (called, named, quoted) =>
		`назван: ${called}, упоминаний: ${named}${quoted === undefined ? '' : `, высказываний: ${quoted}`}`,
};
