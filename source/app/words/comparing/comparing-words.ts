type Counted = (number: number) => string;

/** Kinds of text that have a colour of their own on the screen. */
export const colours = ['person', 'organisation', 'state', 'place', 'quote', 'match'] as const;
export type Colour = (typeof colours)[number];

/** What is said around a comparison, and in the margin of a text that others tell too. */
export type ComparingWords = {
	readonly notSameMeeting: Counted;
	/** Whose words stand in the columns: all ours, all theirs, or how many of each. */
	readonly ourAccounts: string;
	readonly outletTexts: string;
	readonly mixedTexts: (ours: number, theirs: number) => string;
	/** Whose words stand in one column. */
	readonly ourAccount: string;
	readonly outletText: string;
	/** Of a row, and before the facts that are told differently. */
	readonly differs: string;
	/** Above what a whole text of an outlet has not, with the number. */
	readonly missing: Counted;
	/** In place of what others tell: our account has it not; the outlet's text has it not, as far as we have it. */
	readonly notCounted: string;
	readonly notInAccount: string;
	readonly notInOurText: string;
	readonly nothingByRule: string;
	/** Heading of what one outlet alone tells, with the number of its rows. */
	readonly onlyIn: (outlet: string, rows: number) => string;
	readonly folded: string;
	readonly moreRows: Counted;
	/** How many of the other accounts of the same talks tell a paragraph. */
	readonly toldByOthers: (others: number, all: number) => string;
	/** The same as a sentence that is heard. */
	readonly heardFromOthers: (others: number, all: number) => string;
	readonly heardOnlyHere: string;
	readonly heardDiffering: string;

	/** Part of the help: what the colours mean. */
	readonly coloursTitle: string;
	readonly outletColour: string;
	readonly colours: Readonly<Record<Colour, string>>;
};
