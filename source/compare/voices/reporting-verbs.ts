/** What kind of speaking a reporting verb makes of it. The neutral classes come first. */
export const verbClasses = [
	'said',
	'announced',
	'agreed',
	'denied',
	'claimed',
	'accused',
	'criticised',
	'praised',
	'asked',
	'urged',
	'warned',
	'promised',
	'wanted',
	'believed',
	'showed',
] as const;

export type VerbClass = (typeof verbClasses)[number];

export type ReportingVerb = {
	/** `say`, `call for`. */
	readonly lemma: string;
	readonly class: VerbClass;
	/** Stands beside a quotation or in a parenthesis: `“…,” said Lavrov`, `the plan, he argued, was dead`. */
	readonly beside: boolean;
	/** Takes the person spoken to before what is said: `told reporters that …`. */
	readonly addressee: boolean;
	/** Reports only before `that`, `to`, a question word or a quotation; a plain object reports nothing (`found a way`). */
	readonly strict: boolean;
	/** Its forms are also nouns (`claims`, `a report`), so that it needs a clear subject to count. */
	readonly noun: boolean;
	/** The particle of `call for`. */
	readonly particle?: string;
};

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

export type VerbReading = {readonly verb: ReportingVerb; readonly form: VerbForm};

/**
 * The verbs by class. After a lemma: `^` stands beside a quotation, `>` takes an addressee, `!` strict, `%` also a noun,
 * `+` doubles its last letter; an irregular past (and participle) after slashes, a particle after an underscore.
 */
const table: Readonly<Record<VerbClass, string>> = {
	said:
		'say^/said tell^>/told add^ state^% note^% remark^% comment^! explain^ write^/wrote/written continue^! reply^ respond^! answer^% recall^ ' +
		'tweet^% repeat^ reiterate^ stress^ emphasise^ emphasize^ underline^ underscore^ highlight quip^+ joke^% conclude^! testify^ observe^ ' +
		'mention exclaim^ lament^ muse^ confide^ clarify^ elaborate^! recount^ interject^ opine^ counter^! retort^ remind> ' +
		'chant^ shout^! talk_about speak_about/spoke/spoken speak_of/spoke/spoken speak_out/spoke/spoken read^!/read point_out^ point_to ' +
		'put_it^/put refer_to+ allude_to call% describe characterise characterize label% dub+ brand liken compare% portray depict cite quote discuss ' +
		'outline summarise summarize detail% go_on^!/went/gone indicate signal! post^!% elaborate_on comment_on',
	announced:
		'announce^ declare^ proclaim^ reveal^ disclose^ inform> notify> brief>! report^% unveil release!% publish! issue!% confirm^',
	agreed:
		'agree^ concur^+ acknowledge^ admit^+ concede^ affirm^ reaffirm^ accept recognise recognize endorse support% approve favour% ' +
		'favor% defend embrace sign_onto sign!',
	denied:
		'deny^ reject dismiss refute dispute% contradict oppose decline! refuse! rebuff disagree rule_out exclude! object_to resist',
	claimed:
		'claim^% allege^ assert^ contend^ maintain^! insist^ suggest^ imply boast^% brag^+ purport speculate^ argue^',
	accused: 'accuse blame% fault% charge!%',
	criticised:
		'criticise criticize condemn denounce attack% slam+ blast% lambast lambaste decry deplore deride mock ridicule% rebuke% chide scold ' +
		'question% challenge% assail rip+ bash berate castigate complain^ protest^% lash_out',
	praised: 'praise% thank congratulate hail applaud commend salute% laud celebrate compliment% tout welcome!',
	asked: 'ask^> wonder^ inquire^ enquire^ query%',
	urged:
		'urge^> recommend^ propose^ advise^> implore^> demand^% encourage> exhort> advocate% request% call_for call_on press_for push_for ' +
		'appeal_to appeal_for insist_on press>! push>! order>!% instruct>! invite>!',
	warned: 'warn^> caution^>% threaten^ alert>%',
	promised: 'promise^>% pledge^% vow^% assure^> guarantee% swear^/swore/sworn offer!% commit_to+ commit!+',
	wanted: 'want intend wish hope^% plan!+% aim!% seek/sought prefer+ decide! choose!/chose/chosen expect',
	believed:
		'believe^ think^/thought feel/felt fear^% worry^% doubt% suspect% predict^ assume estimate^% anticipate consider regard% view% ' +
		'know/knew/known understand/understood realise realize see!/saw/seen forecast^%/forecast notice! learn! remember! forget!/forgot/forgotten ' +
		'hear!/heard deem envision agree_with care_about mind! see_as',
	showed:
		'show!%/showed/shown find!%/found rule!% prove! demonstrate! document!% calculate! determine! establish! require! allow!',
};

const vowel = /[aeiou]/;
const entry = /^([a-z]+)(?:_([a-z]+))?([\^>!%+]*)(?:\/([a-z]+))?(?:\/([a-z]+))?$/;

function withEnding(lemma: string, doubled: boolean, ending: 'ed' | 'ing'): string {
	const last = lemma.at(-1) ?? '';
	if (last === 'e') {
		return ending === 'ed' || lemma.endsWith('ee')
			? `${lemma}${ending.slice(lemma.endsWith('ee') && ending === 'ing' ? 0 : 1)}`
			: `${lemma.slice(0, -1)}ing`;
	}
	if (last === 'y' && ending === 'ed' && !vowel.test(lemma.at(-2) ?? '')) {
		return `${lemma.slice(0, -1)}ied`;
	}
	return `${lemma}${doubled ? last : ''}${ending}`;
}

function presentForm(lemma: string): string {
	if (lemma === 'go') {
		return 'goes';
	}
	if (/(?:s|x|ch|sh|z)$/.test(lemma)) {
		return `${lemma}es`;
	}
	return lemma.endsWith('y') && !vowel.test(lemma.at(-2) ?? '') ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function* readingsOf(text: string, verbClass: VerbClass): Generator<[string, VerbReading]> {
	const [, lemma = '', particle, marks = '', past, participle] = entry.exec(text) ?? [];
	const verb: ReportingVerb = {
		lemma: particle === undefined ? lemma : `${lemma} ${particle}`,
		class: verbClass,
		beside: marks.includes('^'),
		addressee: marks.includes('>'),
		strict: marks.includes('!'),
		noun: marks.includes('%'),
		...(particle === undefined ? {} : {particle}),
	};
	const doubled = marks.includes('+');
	const regular = withEnding(lemma, doubled, 'ed');
	yield [lemma, {verb, form: 'base'}];
	yield [presentForm(lemma), {verb, form: 's'}];
	yield [past ?? regular, {verb, form: 'past'}];
	yield [withEnding(lemma, doubled, 'ing'), {verb, form: 'ing'}];
	if (participle !== undefined) {
		yield [participle, {verb, form: 'participle'}];
	}
}

let forms: Map<string, VerbReading[]> | undefined;

/** All readings of a word form (lower case) as a reporting verb, those with a particle first; empty when it is none. */
export function verbReadings(form: string): readonly VerbReading[] {
	forms ??= allForms();
	return forms.get(form) ?? [];
}

function allForms(): Map<string, VerbReading[]> {
	const built = new Map<string, VerbReading[]>();
	for (const verbClass of verbClasses) {
		for (const text of table[verbClass].split(' ')) {
			for (const [form, reading] of readingsOf(text, verbClass)) {
				const list = built.get(form) ?? [];
				if (reading.verb.particle === undefined) {
					list.push(reading);
				} else {
					list.unshift(reading);
				}
				built.set(form, list);
			}
		}
	}
	return built;
}
