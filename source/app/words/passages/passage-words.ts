import type {ActorWords} from '../actor/actor-words.js';
import type {OutletWords} from '../outlets/outlet-words.js';

type Counted = (number: number) => string;
type Said = (text: string) => string;

/** What a copied passage is cited by. */
export type CitedSource = {
	readonly outlet: string;
	readonly title: string;
	/** Whose words it is in, and whether that is the opening only. */
	readonly words: string;
	readonly published: string;
	/** Numbers of the paragraphs, counted from one: “2”, “2, 3”. */
	readonly paragraph: string;
};

/** Codes of the operating system that are worth a sentence. */
export type SystemError =
	| 'ENOENT'
	| 'ENOTDIR'
	| 'EISDIR'
	| 'EACCES'
	| 'EPERM'
	| 'EROFS'
	| 'ENOSPC'
	| 'ENAMETOOLONG'
	/** No code of the system: the archive that is kept is no whole file any more. */
	| 'damaged';

/** What is said of notes, copies, links, files and commands. */
export type PassageWords = {
	readonly actor: ActorWords;
	readonly byOutlet: OutletWords;
	readonly noteTaken: string;
	readonly noted: (paragraph: number) => string;
	readonly noteHelp: (paragraph: number) => string;
	/** Title of the list of notes. */
	readonly notes: Counted;
	readonly noNotes: string;
	readonly notInCorpus: Said;
	/** Of the person who reads. */
	readonly yourNote: Said;
	readonly passageCopied: (paragraphs: string) => string;
	readonly sourcesCopied: Counted;
	readonly noPassage: string;
	/** In whose words what is copied is, and on which relay it was read. */
	readonly citedOurs: string;
	readonly citedTheirs: string;
	readonly citedVia: Said;
	/** Follows a passage that is copied. */
	readonly citedPassage: (source: CitedSource) => string;
	/** The same without a passage. */
	readonly citedSource: (source: CitedSource) => string;
	readonly copied: Said;
	readonly tooLongToCopy: string;
	readonly noLink: string;
	readonly opening: Said;
	readonly notWebAddress: Said;
	readonly noBrowser: string;
	/** Ctrl-Z where no shell watches over the program. */
	readonly notSuspended: string;
	readonly saveHelp: (articles: number, endings: string) => string;
	readonly saved: Said;
	readonly alreadyThere: Said;
	readonly keepFile: string;
	readonly replaceFile: string;
	readonly unknownEnding: (ending: string, endings: string) => string;
	readonly notSaved: (file: string, why: string) => string;
	readonly pipeHelp: Counted;
	readonly piped: Said;
	readonly notPiped: (command: string, why: string) => string;
	readonly commandFailed: (command: string, code: number) => string;
	readonly commandKilled: Said;
	readonly enterGoesBack: string;
	/** Why the system did not do it, by its code; others stand for themselves. */
	readonly systemErrors: Readonly<Record<SystemError, string>>;
};
