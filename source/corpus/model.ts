/** The words of the corpus: what an article, an outlet, an actor is. Types only; nothing here touches a file. */

/** A day `2023-12-07`, or a month `2023-10` where the source shows no more. */
export type IsoDate = string;

export type Article = {
	/** `negotiation/file-name`, stable and unique: the path below the corpus folder without `.md`. */
	readonly id: string;
	/** Outlet id, as in outlets.yaml. */
	readonly outlet: string;
	/** Headline as printed. */
	readonly title: string;
	/** Why the headline is what it is, where it was not printed on the part read. */
	readonly titleBasis?: string;
	readonly published: IsoDate;
	/** `stated`, or `inferred: why`. */
	readonly publishedBasis: string;
	/** BCP 47 tag of the original. */
	readonly language: string;
	readonly url?: string;
	/** By-line: one name, several with `;` between them, or as printed; corpus/authors.ts tells them apart. */
	readonly author?: string;
	/** The site it was read on, when that is a relay. */
	readonly via?: string;
	/** Who wrote the text first (AFP, RFE/RL …); absent when the outlet did. */
	readonly origin?: string;
	readonly originBasis?: string;
	/** `full`: the outlet's text. `brief`: our own words, only what stands in quotation marks is the outlet's. */
	readonly text: 'full' | 'brief';
	/** How much of the original the text goes back to. */
	readonly covers: 'all' | 'opening';
	readonly note?: string;
	/** Words of the outlet whose place in the text is not known: they count for the outlet and for no speaker. */
	readonly terms?: readonly string[];
	/** Ids it had before, which keep working. */
	readonly was?: readonly string[];
	/** Negotiation id: the folder. */
	readonly negotiation: string;
	/** What is told of the event: all that compares, counts and searches. */
	readonly paragraphs: readonly string[];
	/** What a brief says of the page and not of the event (a caption, a linked title): read and printed, never compared. */
	readonly pageNotes?: readonly PageNote[];
	/** Where the text is the outlet's and somebody has told it in own words, too: what that account has otherwise (corpus/two-texts.ts). */
	readonly account?: Account;
};

/** An account in own words that stands beside the outlet's text: its own text, and of the other fields those that it has otherwise. */
export type Account = Pick<Article, 'covers' | 'paragraphs'> &
	Partial<Pick<Article, 'title' | 'titleBasis' | 'published' | 'publishedBasis' | 'note' | 'terms' | 'pageNotes'>>;

export type PageNote = {
	/** How many paragraphs stand before it. */
	readonly after: number;
	readonly text: string;
};

export type Negotiation = {
	/** Folder name; begins with the first day. */
	readonly id: string;
	readonly title: string;
	/** First day. */
	readonly date: IsoDate;
	/** Last day of a span. */
	readonly until?: IsoDate;
	readonly place?: string;
	readonly mediator?: string;
	readonly parties: readonly string[];
	readonly summary: string;
	/** Nobody has described it yet: what `add` writes in place of a description, which gives way to any other. */
	readonly stub?: true;
	/** Ids it had before, which keep working, also as the first part of the ids of its articles. */
	readonly was?: readonly string[];
};

export type OutletKind = 'newspaper' | 'agency' | 'broadcaster' | 'official' | 'site' | 'relay';

export type Outlet = {
	readonly id: string;
	readonly name: string;
	/** Two to four capitals for narrow columns; unique. */
	readonly tag: string;
	/** ISO 3166-1 alpha-2. */
	readonly country?: string;
	readonly language?: string;
	readonly kind: OutletKind;
	readonly home?: string;
	readonly note?: string;
};

export type NameKind = 'person' | 'organisation' | 'state' | 'place';

export type FormKind = 'spelling' | 'transliteration' | 'metonym' | 'former' | 'typo' | 'abbreviation' | 'description';

/** One way of writing a name. */
export type NameForm = {
	readonly form: string;
	/** ISO 15924; absent for Latin. */
	readonly script?: string;
	readonly kind?: FormKind;
};

export type Role = {
	readonly role: string;
	readonly from?: string;
	readonly to?: string;
	/** Where the dates come from. */
	readonly basis?: string;
};

/** A name that can be looked up. `names` may list plain spellings or forms with script and kind. */
export type NameEntry = {
	readonly id: string;
	readonly name: string;
	readonly kind?: NameKind;
	readonly names?: readonly (string | NameForm)[];
};

export type Actor = NameEntry & {
	readonly kind: 'person' | 'organisation' | 'state';
	/** Actor id of the state or body the person acts for. */
	readonly of?: string;
	readonly roles?: readonly Role[];
};

export type Place = NameEntry & {
	readonly kind: 'place';
	/** city, village, region, country, route, site. */
	readonly type?: string;
	/** Id of the state or place it lies in. */
	readonly in?: string;
	readonly note?: string;
};

/** Where a label means its thing. All that is given must hold. */
export type LabelScope = {
	/** Only in articles of these negotiations. */
	readonly negotiations?: readonly string[];
	/** Only in articles published from then on, and up to then: a year, a month or a day, each with its last day. */
	readonly from?: string;
	readonly until?: string;
	/** Only in a sentence that names one of these actors or places. */
	readonly with?: readonly string[];
};

/** A way to name a thing. What it says of where it means the thing counts in place of what the thing says. */
export type WordingLabel = LabelScope & {
	readonly label: string;
	/** Articles in which it was met with that meaning: there it counts in any case. */
	readonly seen?: readonly string[];
};

/** Something that outlets name differently. What it says of where its labels mean it holds for all of them. */
export type WordingThing = LabelScope & {
	readonly id: string;
	readonly name: string;
	readonly labels: readonly WordingLabel[];
};

/** Something wrong in a corpus folder: said beside the articles that could be read, never thrown. */
export type Problem = {
	/** Path as the person gave it or below the corpus folder. */
	readonly file: string;
	/** 1-based; absent when the whole file or folder is meant. */
	readonly line?: number;
	readonly field?: string;
	/** One sentence, with what to do. */
	readonly message: string;
	/** `error`: the article or table entry was left out. `warning`: it was read all the same. */
	readonly severity: 'error' | 'warning';
};

/** What stands in a corpus besides its articles. */
export type Tables = {
	readonly negotiations: readonly Negotiation[];
	readonly outlets: readonly Outlet[];
	readonly actors: readonly Actor[];
	readonly places: readonly Place[];
	readonly wording: readonly WordingThing[];
	/** Ids of the articles that a newcomer meets first; on the first of them the cursor stands. */
	readonly start?: readonly string[];
	readonly problems: readonly Problem[];
};

export type Corpus = Tables & {
	/** Ordered by negotiation (oldest first), then date, then outlet. */
	readonly articles: readonly Article[];
};
