/** Every command once: help, completions, the manual and docs/ are made from this table. */

export type CommandName =
	| 'read'
	| 'print'
	| 'compare'
	| 'wording'
	| 'voices'
	| 'gaps'
	| 'context'
	| 'list'
	| 'timeline'
	| 'actor'
	| 'add'
	| 'follow'
	| 'unfollow'
	| 'update'
	| 'remove'
	| 'library'
	| 'saved'
	| 'tag'
	| 'check'
	| 'mcp'
	| 'archive';

export type CommandSpec = {
	readonly name: CommandName;
	/** As typed after the program name. */
	readonly usage: string;
	readonly help: string;
};

export const commandTable: readonly CommandSpec[] = [
	{name: 'read', usage: '[query…]', help: 'the reader; a picker when stdout is a pipe, or with --pick'},
	{name: 'print', usage: 'print [query…|id…]', help: 'matching articles to stdout, no screen'},
	{name: 'compare', usage: 'compare <query|id…>', help: 'two to four accounts side by side to stdout'},
	{name: 'wording', usage: 'wording <query|id…>', help: 'what each account calls things, with the lines'},
	{name: 'voices', usage: 'voices <query|id…>', help: 'who is let speak in each account, and how much'},
	{name: 'gaps', usage: 'gaps <query|id…>', help: 'what others tell and one does not, in the text we have'},
	{
		name: 'context',
		usage: 'context <query>',
		help: 'the lines in which the query stands, by outlet and date',
	},
	{
		name: 'list',
		usage: 'list <articles|negotiations|outlets|actors|places> [query…]',
		help: 'what there is, with counts and dates',
	},
	{
		name: 'timeline',
		usage: 'timeline [query…]',
		help: 'which outlets tell of which talks, in order of time; -f svg draws it',
	},
	{
		name: 'actor',
		usage: 'actor <name>',
		help: 'where somebody is named: when, by whom, called what, quoted how often',
	},
	{
		name: 'add',
		usage: 'add <file|folder|url|->…',
		help: 'clean web pages, feeds, mail, documents or text into your library',
	},
	{
		name: 'follow',
		usage: 'follow [feed|page|file]…',
		help: 'follow feeds, those of a page or of an OPML file; without any, what you follow',
	},
	{name: 'unfollow', usage: 'unfollow <feed>…', help: 'follow feeds no more; their articles stay'},
	{
		name: 'update',
		usage: 'update [feed…]',
		help: 'what is new in the feeds you follow, page by page into your library',
	},
	{name: 'remove', usage: 'remove <id>…', help: 'take articles out of your library; --undo brings them back'},
	{
		name: 'library',
		usage: 'library [export|import|clear-cache] [file]',
		help: 'where your own articles are, how many; as one file and back; clear what is kept for speed',
	},
	{
		name: 'saved',
		usage: 'saved [name] [query…]',
		help: 'save a query, @name in others; without any, what each finds and what of it is new',
	},
	{
		name: 'tag',
		usage: 'tag [name] [query…|id…]',
		help: 'tag articles, #name in queries; without any, your tags',
	},
	{
		name: 'check',
		usage: 'check [folder]',
		help: 'problems in a corpus, or a folder of languages; exit 2 if there are any',
	},
	{name: 'mcp', usage: 'mcp', help: 'the same for an assistant, over stdin and stdout (Model Context Protocol)'},
	{
		name: 'archive',
		usage: 'archive <init|load|status|annotate|check|remove> [folder…|id…]',
		help: 'make, fill and look after a team’s archive (PostgreSQL)',
	},
];
