import type {LineWords} from './line-words.js';

export const russian: LineWords = {
	promptLabels: {
		find: 'найти: ',
		command: ':',
		note: 'заметка: ',
		save: 'сохранить как: ',
		pipe: 'передать команде: ',
		filter: 'строки со словом: ',
		item: 'со словом: ',
		speaker: 'кто говорит: ',
		tag: 'метка: ',
		saved: 'сохранить как @',
	},
	tagHelp: articles => `метка на статьи (${articles}), или снять, где есть у всех; Tab дополняет ваши; ищется как #имя`,
	tagged: (tag, articles) => `#${tag}: помечено статей ${articles}; U возвращает`,
	untagged: (tag, articles) => `#${tag} снято со статей: ${articles}; U возвращает`,
	savedHelp: query => `имя для «${query}»: @имя в любом запросе`,
	savedAs: (name, query) => `@${name} теперь ищет «${query}»; U возвращает`,
	nothingToSave: 'нет запроса для сохранения',
	arrivedSince: articles => `Новых с прошлого раза: ${articles}; запрос is:new`,
	arrivedNow: articles => `Новых: ${articles}; запрос is:new`,
	arrivedLater: articles => `Новых: ${articles}; появятся при следующем запуске, запрос is:new`,
	savedTitle: 'Сохранённые запросы',
	newOf: articles => `новых: ${articles}`,
	noneSaved: 'сохранённых запросов нет: :save имя сохранит показанный',
	noOwnName: text => `«${text}» не может быть именем: буквы, цифры, - _ .`,
};
