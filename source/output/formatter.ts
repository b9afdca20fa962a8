import type {Comparison} from '../compare/model.js';
import type {Article, Tables} from '../corpus/model.js';

/** One article on its way out, with what the query matched in it. */
export type Printable = {
	readonly article: Article;
	readonly matches: readonly PrintableMatch[];
	/** What a person noted on its paragraphs. */
	readonly notes?: readonly PassageNote[];
	/** What the person tagged it with, without signs. */
	readonly tags?: readonly string[];
};

export type PassageNote = {
	/** Index of the paragraph. */
	readonly paragraph: number;
	readonly text: string;
	/** ISO time; empty where it is not known. */
	readonly made: string;
};

export type PrintableMatch = {
	readonly kind: string;
	/** What was asked. */
	readonly term: string;
	/** What stood there. */
	readonly text: string;
	/** `title`, `field`, or the index of the paragraph. */
	readonly where: 'title' | 'field' | number;
};

/** Rows with named columns: what `list` prints. */
export type Table = {
	/** Says in the output which command made it, where the format has room for that. */
	readonly signed?: true;
	/** What it is about, for a format that has a heading. */
	readonly title?: string;
	/** What must not be taken for granted, a sentence each: it stands above the rows where the format has room for that. */
	readonly notes?: readonly string[];
	/** How it is drawn, by keys of its rows; absent: it is not. */
	readonly chart?: Chart;
	readonly columns: readonly Column[];
	readonly rows: readonly Readonly<Record<string, TableValue>>[];
};

/** Bars of a count, or discs by day in lanes. */
export type Chart =
	| {
			readonly kind: 'bars';
			readonly label: string;
			readonly value: string /** What is counted. */;
			readonly unit: string;
	  }
	| {
			readonly kind: 'lanes';
			readonly date: string;
			readonly lane: string;
			readonly label: string;
			readonly count?: string;
	  };

export type Column = {
	/** Key in the rows and in JSON. */
	readonly key: string;
	readonly title: string;
	readonly align?: 'right';
	/** Left out of text where the line is full. */
	readonly wide?: true;
	/** Never cut in text, however narrow: what another command takes, such as an id. */
	readonly whole?: true;
	/** Only in what people read (text, Markdown, HTML), or only in what programs do; absent: in both. */
	readonly for?: 'people' | 'programs';
};

export type TableValue = string | number | undefined | readonly string[];

export type OutputContext = {
	readonly corpus: Tables;
	/** Cells for a line of text. */
	readonly width: number;
	/** Whether SGR sequences may be written. */
	readonly color: boolean;
	/** What ends a record: a line break, or NUL under --print0. */
	readonly end: string;
	/** The command that makes this output again; stands in what is meant to be kept. */
	readonly command: string;
};

/**
 * One output format. Each method yields the output in pieces; joined they are everything, with `end` after each record.
 */
export type Formatter = {
	articles(items: readonly Printable[], context: OutputContext): Iterable<string>;
	table(table: Table, context: OutputContext): Iterable<string>;
	comparison(comparison: Comparison, context: OutputContext): Iterable<string>;
};
