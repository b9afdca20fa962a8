import type {ComparingWords} from './comparing-words.js';

export const armenian: ComparingWords = {
	notSameMeeting: negotiations => `Նույն հանդիպումը չէ՝ ${negotiations} բանակցություն`,
	ourAccounts: 'մեր շարադրանքները',
	outletTexts: 'լրատվամիջոցների տեքստերը',
	mixedTexts: (ours, theirs) => `մերը՝ ${ours}, լրատվամիջոցներինը՝ ${theirs}`,
	ourAccount: 'մեր շարադրանքը',
	outletText: 'լրատվամիջոցի տեքստը',
	differs: 'տարբերվում է',
	missing: number => `մեր ունեցած տեքստում չկա՝ ${number}`,
	notCounted: 'միայն սկիզբը՝ չի հաշվվում',
	notInAccount: 'մեր ամփոփման մեջ չկա',
	notInOurText: 'մեր ունեցած տեքստում չկա',
	nothingByRule: 'կանոնով ոչինչ չի գտնվել',
	onlyIn: (outlet, rows) => `Միայն այստեղ՝ ${outlet} (${rows})`,
	folded: 'ծալված',
	moreRows: number => `… ևս ${number}`,
	toldByOthers: (others, all) => `մյուսներից՝ ${others} / ${all}`,
	heardFromOthers: (others, all) => `Պատմում են մյուսներից՝ ${others} / ${all}։`,
	heardOnlyHere: 'Միայն այստեղ՝ մեր ունեցած տեքստերից։',
	heardDiffering: 'Մի փաստ այլ կերպ է պատմվում։',

	coloursTitle: 'Գույներ',
	outletColour: 'լրատվամիջոց. ամենուր նույն գույնը. տառերը տարբերում են, երբ գույները կրկնվում են',
	colours: {
		person: 'անձ',
		organisation: 'կազմակերպություն',
		state: 'պետություն',
		place: 'վայր',
		quote: 'մեջբերված. մեր շարադրանքներում միայն դրանք են լրատվամիջոցի խոսքերը',
		match: 'փնտրվածը',
	},
};
