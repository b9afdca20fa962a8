type Said = (text: string) => string;
type Quoted = (name: string, passage: string) => string;

/** What is said where a person says that the program is wrong. */
export type OverrulingWords = {
	/** Title of the menu, and its items. */
	readonly overruleWhat: string;
	readonly hideRow: string;
	readonly splitRow: string;
	readonly notSameAs: (one: string, other: string) => string;
	/** A speaker and the words that are in his mouth. */
	readonly dropVoice: Quoted;
	readonly nameSpeaker: Quoted;
	readonly dropLabel: Said;
	readonly nothingToOverrule: string;
	readonly overruled: string;
	/** Under the line that asks who speaks. */
	readonly speakerHelp: string;
	/** How many things are overruled in what is shown. */
	readonly overruledHere: (number: number) => string;
};
