import type {LineWords} from './line-words.js';

export const armenian: LineWords = {
	promptLabels: {
		find: 'գտնել՝ ',
		command: ':',
		note: 'գրառում՝ ',
		save: 'պահել որպես՝ ',
		pipe: 'փոխանցել հրամանին՝ ',
		filter: 'տողեր բառով՝ ',
		item: 'բառով՝ ',
		speaker: 'ով է խոսում՝ ',
		tag: 'պիտակ՝ ',
		saved: 'պահել որպես @',
	},
	tagHelp: articles =>
		`պիտակ հոդվածների համար (${articles}), կամ հանել, եթե բոլորն ունեն. Tab-ը լրացնում է. որոնվում է #անուն`,
	tagged: (tag, articles) => `#${tag}՝ պիտակված է ${articles} հոդված. U-ն հետարկում է`,
	untagged: (tag, articles) => `#${tag}՝ հանված է ${articles} հոդվածից. U-ն հետարկում է`,
	savedHelp: query => `անուն «${query}» որոնման համար՝ @անուն ցանկացած հարցման մեջ`,
	savedAs: (name, query) => `@${name} այսուհետ գտնում է «${query}». U-ն հետարկում է`,
	nothingToSave: 'պահելու հարցում չկա',
	arrivedSince: articles => `Նոր՝ ${articles} վերջին բացելուց հետո. is:new`,
	arrivedNow: articles => `Նոր՝ ${articles}. is:new`,
	arrivedLater: articles => `Նոր՝ ${articles}. կերևան հաջորդ բացելիս՝ is:new`,
	savedTitle: 'Պահված որոնումներ',
	newOf: articles => `նոր՝ ${articles}`,
	noneSaved: 'պահված որոնում չկա. :save անուն կպահի ցուցադրվածը',
	noOwnName: text => `«${text}» անուն լինել չի կարող՝ տառեր, թվեր, - _ .`,
};
