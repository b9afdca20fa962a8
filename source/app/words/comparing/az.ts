import type {ComparingWords} from './comparing-words.js';

export const azerbaijani: ComparingWords = {
	notSameMeeting: negotiations => `Eyni görüş deyil: danışıqlar ${negotiations}`,
	ourAccounts: 'bizim xülasələr',
	outletTexts: 'nəşrlərin mətnləri',
	mixedTexts: (ours, theirs) => `bizim xülasə: ${ours}, nəşrin mətni: ${theirs}`,
	ourAccount: 'bizim xülasə',
	outletText: 'nəşrin mətni',
	differs: 'fərqlidir',
	missing: number => `əldəki mətndə yoxdur: ${number}`,
	notCounted: 'yalnız başlanğıcı: sayılmır',
	notInAccount: 'bizim xülasədə yoxdur',
	notInOurText: 'əldəki mətndə yoxdur',
	nothingByRule: 'qayda ilə heç nə tapılmayıb',
	onlyIn: (outlet, rows) => `Yalnız burada: ${outlet} (${rows})`,
	folded: 'qatlanıb',
	moreRows: number => `… daha ${number}`,
	toldByOthers: (others, all) => `başqalarından ${others} / ${all}`,
	heardFromOthers: (others, all) => `Başqalarından ${others} / ${all} bunu deyir.`,
	heardOnlyHere: 'Əldəki mətnlərdən yalnız burada.',
	heardDiffering: 'Bir fakt fərqli deyilir.',

	coloursTitle: 'Rənglər',
	outletColour: 'nəşr: hər yerdə eyni rəng; rənglər təkrarlananda hərfləri fərqləndirir',
	colours: {
		person: 'şəxs',
		organisation: 'təşkilat',
		state: 'dövlət',
		place: 'yer',
		quote: 'sitat: bizim xülasələrdə yalnız bunlar nəşrin sözləridir',
		match: 'axtarılan',
	},
};
