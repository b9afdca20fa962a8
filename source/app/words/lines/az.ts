import type {LineWords} from './line-words.js';

export const azerbaijani: LineWords = {
	promptLabels: {
		find: 'tap: ',
		command: ':',
		note: 'qeyd: ',
		save: 'fayla yaz: ',
		pipe: 'komandaya ötür: ',
		filter: 'bu sözlə sətirlər: ',
		item: 'sözlə: ',
		speaker: 'kim danışır: ',
		tag: 'etiket: ',
		saved: '@ adı ilə saxlamaq: ',
	},
	tagHelp: articles => `${articles} məqaləyə etiket, hamısında varsa götürmək; Tab tamamlayır; #ad ilə tapılır`,
	tagged: (tag, articles) => `#${tag}: ${articles} məqalə; U geri qaytarır`,
	untagged: (tag, articles) => `#${tag} ${articles} məqalədən götürüldü; U geri qaytarır`,
	savedHelp: query => `“${query}” üçün ad: istənilən sorğuda @ad`,
	savedAs: (name, query) => `@${name} artıq “${query}” tapır; U geri qaytarır`,
	nothingToSave: 'saxlanacaq sorğu yoxdur',
	arrivedSince: articles => `Son baxışdan bəri yeni: ${articles}; is:new`,
	arrivedNow: articles => `Yeni: ${articles}; is:new`,
	arrivedLater: articles => `Yeni: ${articles}; növbəti açılışda görünəcək, is:new`,
	savedTitle: 'Saxlanmış axtarışlar',
	newOf: articles => `yeni: ${articles}`,
	noneSaved: 'saxlanmış axtarış yoxdur: :save ad göstərilən axtarışı saxlayır',
	noOwnName: text => `“${text}” ad ola bilməz: hərf, rəqəm, - _ .`,
};
