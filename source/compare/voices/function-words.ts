/** Closed classes of English, enough to find where a noun phrase begins and ends. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Pronouns that can be the subject of a reporting verb. */
export const subjectPronouns = words('he she they it i we you who nobody everyone everybody somebody someone');

export const determiners = words(
	'a an the this that these those his her its their our my your some many several most all both each every no any another other ' +
		'one two three four five six seven eight nine ten few whose either neither more',
);

export const auxiliaries = words(
	'has have had having is are was were be been being am will would shall should can could may might must do does did cannot ' +
		"isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't don't doesn't didn't shouldn't mustn't ought",
);

/** Turn what the verb says into its contrary. */
export const negators = words(
	"not never cannot hardly barely scarcely rarely seldom neither nor isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't " +
		"don't doesn't didn't shouldn't mustn't n't",
);

export const modals = words(
	"will would can could may might must should shall ought cannot won't wouldn't can't couldn't shouldn't mustn't",
);

export const beForms = words("is are was were be been being am isn't aren't wasn't weren't");

export const prepositions = words(
	'of in on at by for from with about after before during against among between into onto over under to toward towards through ' +
		'throughout since until till without within near despite amid per via like than around across behind beyond inside outside ' +
		'off up down out upon besides alongside regarding concerning following unlike aboard above below beneath',
);

/** Words that begin a dependent clause. */
export const subordinators = words(
	'that which who whom whose because while although though if when where whereas unless since until as than whether lest what why how once',
);

export const questionWords = words('that whether if how why what when where who which');

export const conjunctions = words('and but or nor yet so plus');

/** Adverbs without -ly that stand inside or beside a verb group. */
export const plainAdverbs = words(
	'also then later too only just still now once again often never ever always already soon not instead even further thus hence ' +
		"meanwhile however moreover nevertheless therefore afterwards earlier today yesterday tomorrow tonight here there first n't " +
		'rather almost perhaps maybe indeed long so far repeatedly separately simply',
);

/** What may open a sentence before its subject. */
export const openers = words(
	'and but or yet so then also meanwhile however moreover nevertheless still now later earlier today yesterday tonight again instead ' +
		'early late indeed perhaps maybe finally thus therefore afterwards once first second even besides similarly separately asked',
);

export const timeWords = words(
	'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
		'november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow tonight morning afternoon evening ' +
		'night day week month year noon midnight',
);

/** Words ending in -ly that are no adverbs. */
export const notAdverbs = words(
	'kelly sally billy emily molly holly reilly kimberly beverly connelly donnelly connolly wally polly lily tilly carly shelly scully ' +
		'family italy july ally reply supply assembly daily weekly monthly only rally early elderly likely friendly apply',
);

export function isAdverb(lower: string): boolean {
	return plainAdverbs.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !notAdverbs.has(lower));
}

/** Words that begin a clause of time, cause or condition. */
export const clauseOpeners = words('as when while after although though if because since');

/** Determiners that can be a subject alone: `some say`. */
export const pronominal = new Set(
	'this that these those some many several most all both each few another others either neither any one more two three'.split(
		' ',
	),
);
