/** What kind of speaking a cue makes of what it reports. The neutral classes come first, those that only negation makes last. */
export const verbClasses = [
	'said',
	'announced',
	'agreed',
	'denied',
	'ruled out',
	'refused',
	'claimed',
	'accused',
	'criticised',
	'praised',
	'asked',
	'urged',
	'demanded',
	'warned',
	'promised',
	'hoped',
	'wanted',
	'expected',
	'believed',
	'showed',
	'left open',
	'not said',
	'not wanted',
	'not believed',
] as const;

export type VerbClass = (typeof verbClasses)[number];

/** A verb that reports, as a row of the table of its language. */
export type VerbRow = {
	readonly lemma: string;
	readonly class: VerbClass;
	/** The particle of `call for`. */
	readonly particle?: string;
	/** Where they are not regular. */
	readonly past?: string;
	readonly participle?: string;
	/** Doubles its last letter: `admitted`. */
	readonly doubles?: true;
	/** Stands beside a quotation or in a parenthesis: `“…,” said Lavrov`, `the plan, he argued, was dead`. */
	readonly beside?: true;
	/** Takes the person spoken to before what is said: `told reporters that …`. */
	readonly addressee?: true;
	/** Reports only before `that`, `to`, a question word or a quotation; a plain object reports nothing (`found a way`). */
	readonly strict?: true;
	/** Its forms are also nouns (`claims`, `a report`), so that it needs a clear subject to count. */
	readonly noun?: true;
	/** Is no speech but where it reports words in quotation marks. */
	readonly needsQuotation?: true;
	/** Reports a plain object of documents only (`the poll shows a lead`); of others only a clause. */
	readonly ofDocuments?: true;
	/** Reports only a clause with `that` or a question word. */
	readonly onlyClause?: true;
	/** Reports only with this modal: `would like to see`. */
	readonly modal?: string;
	/** What negation makes of it, where that is not what it makes of its class. */
	readonly negated?: VerbClass;
};

/** A noun or adjective that reports: `Baku's claim that …`, `is confident that …`. */
export type NounRow = {
	readonly lemma: string;
	readonly class: VerbClass;
	/** Prepositions that may stand before what is reported, beside `that`, `to` and a quotation: `concern about`. */
	readonly about?: readonly string[];
	/** What negation makes of it, where that is not what it makes of its class. */
	readonly negated?: VerbClass;
};

/** A negated form of a class: `did not say`, and with a modal of will, `would not say`. No entry: nothing is reported then. */
type Negation = {readonly negated?: VerbClass; readonly unwilling?: VerbClass};

const unsaid: Negation = {negated: 'not said', unwilling: 'refused'};
const unspoken: Negation = {negated: 'not said', unwilling: 'not said'};
const refused: Negation = {negated: 'refused', unwilling: 'refused'};
const open: Negation = {negated: 'left open', unwilling: 'left open'};

/** What negation does to a class. */
const negations: Readonly<Record<VerbClass, Negation>> = {
	said: unsaid,
	announced: unsaid,
	agreed: refused,
	denied: open,
	'ruled out': open,
	refused: {},
	claimed: unspoken,
	accused: unspoken,
	criticised: unspoken,
	praised: unspoken,
	asked: {},
	urged: unspoken,
	demanded: unspoken,
	warned: unspoken,
	promised: refused,
	hoped: {negated: 'not wanted'},
	wanted: {negated: 'not wanted', unwilling: 'not wanted'},
	expected: {negated: 'not believed'},
	believed: {negated: 'not believed'},
	showed: {},
	'left open': {},
	'not said': {},
	'not wanted': {},
	'not believed': {},
};

/** Modals under which nobody has said anything yet, or need not have: `Baku must recognise`, `he may agree`. */
const unreal: ReadonlySet<string> = new Set(
	"must mustn't should shouldn't shall may might ought could can will would".split(' '),
);
/** With `not` these say that somebody will not: `would not say`, `cannot accept`. */
const ofWill: ReadonlySet<string> = new Set("will would can could cannot won't wouldn't can't couldn't".split(' '));

/**
 * What a cue is under its negation and modal: its class, another, or undefined where it reports nothing. Negation changes the class, a
 * modal alone takes the report away (but for a row that asks for it).
 */
export function classUnder(
	row: Pick<VerbRow, 'class' | 'modal' | 'negated'>,
	negated: boolean,
	modal: string | undefined,
): VerbClass | undefined {
	if (row.modal !== undefined && row.modal !== modal) {
		return undefined;
	}
	if (!negated) {
		return modal === undefined || row.modal === modal || !unreal.has(modal) ? row.class : undefined;
	}
	const effect = negations[row.class];
	if (modal === undefined || row.modal === modal) {
		return row.negated ?? effect.negated;
	}
	return ofWill.has(modal) ? effect.unwilling : undefined;
}
