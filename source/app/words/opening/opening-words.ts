import type {NotKept} from '../../../archive/sqlite/damage.js';
import type {Problem} from '../../../corpus/model.js';
import type {WelcomeCommand} from '../../welcome/first-commands.js';

/** What is said before there is a list, at the first run, and of articles that could not be read. */
export type OpeningWords = {
	readonly quits: string;
	/** Above the bar while articles are read, and beside it. */
	readonly readingFrom: (text: string) => string;
	readonly readOf: (read: number, found: number) => string;
	/** While changed files are read beside what one does. */
	readonly filesRead: (read: number, found: number) => string;
	/** An archive elsewhere has not answered since that time of day. */
	readonly offline: (since: string) => string;
	/** The archive of the articles cannot be kept. */
	readonly notKept: (cache: string, why: NotKept) => string;
	readonly whyNotKept: Readonly<Record<NotKept, string>>;
	/** An answer takes noticeably long. */
	readonly searching: string;

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
