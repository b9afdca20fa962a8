/** Who is credited with a text, and the words that say so. */
export type Credit = {readonly name: string; readonly line: string};
