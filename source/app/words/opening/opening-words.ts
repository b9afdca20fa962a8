import type {Problem} from '../../../corpus/model.js';
import type {WelcomeCommand} from '../../welcome/first-commands.js';

/** What is said before there is a list, at the first run, and of articles that could not be read. */
export type OpeningWords = {
	readonly quits: string;
	/** Above the bar while articles are read, and beside it. */
	readonly readingFrom: (text: string) => string;
	readonly readOf: (read: number, found: number) => string;
	readonly preparing: string;
	/** An answer takes noticeably long. */
	readonly searching: string;
	/** Of the indexes, in percent. */
	readonly prepared: (number: number) => string;

	/** First run: what this is in one line, then keys that get one going. */
	readonly welcome: string;
	readonly welcomeKeys: Readonly<Record<WelcomeCommand, string>>;
	readonly welcomeEnd: (helpKey: string) => string;
	/** Where there is room for one line only. */
	readonly welcomeShort: (helpKey: string) => string;

	readonly filesLeftOut: (number: number) => string;
	readonly problemsHead: (leftOut: number, warnings: number) => string;
	readonly noProblems: string;
	readonly severities: Readonly<Record<Problem['severity'], string>>;
};
