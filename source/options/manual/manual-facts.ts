/** What the manual says beyond the tables of options and keys. */

export type Fact = {readonly name: string; readonly help: string};

export const environment: readonly Fact[] = [
	{
		name: 'BROWSER',
		help: 'The command that opens a link, several apart by colons, %s where the address goes; else the one of the system.',
	},
	{name: 'COLUMNS', help: 'Width of text where stdout is no terminal and --width is not given; else 80.'},
	{name: 'DEBUG', help: 'If set, an unexpected error is followed by the place where it arose.'},
	{name: 'FORCE_COLOR', help: 'Colours even where stdout is no terminal, unless it is 0 or false.'},
	{name: 'INK_SCREEN_READER', help: 'If true, plain lines for a screen reader instead of a screen.'},
	{
		name: 'KARABAKH_READER_OPTS',
		help: 'Options put before those of the command line, with quotation marks as in a shell: --corpus ~/articles --exact.',
	},
	{
		name: 'LC_ALL, LC_MESSAGES, LANG',
		help: 'Language of the interface, unless the settings name one: en, hy, az or ru. Articles are never translated.',
	},
	{name: 'NO_COLOR', help: 'If not empty, no colours, whatever FORCE_COLOR says. The option --color goes before both.'},
	{name: 'TERM', help: 'If it is dumb, plain lines instead of a screen, and no colours.'},
	{name: 'XDG_CONFIG_HOME', help: 'The folder that holds the folder of the settings.'},
	{name: 'XDG_DATA_HOME', help: 'The folder that holds the folder of your library.'},
];

export const files: readonly Fact[] = [
	{
		name: '~/.config/karabakh-reader/config.json',
		help: 'Settings, bookmarks, notes and what was read. On macOS it lies in ~/Library/Preferences/karabakh-reader, on Windows in %APPDATA%\\karabakh-reader.',
	},
	{
		name: '~/.local/share/karabakh-reader/articles',
		help: 'Your library: the articles you added, a corpus like the shipped one and read with it. On macOS it lies in ~/Library/Application Support/karabakh-reader, on Windows in %LOCALAPPDATA%\\karabakh-reader\\Data.',
	},
	{
		name: '~/.local/share/karabakh-reader/articles/following.json',
		help: 'The feeds you follow, and what was seen in them.',
	},
	{
		name: '<corpus>/<negotiation>/<outlet>.md',
		help: 'One article: front matter between lines of three hyphens, then paragraphs. The file <negotiation>/negotiation.yaml beside it says what the talks were.',
	},
	{
		name: '<corpus>/outlets.yaml, actors.yaml, places.yaml, wording.yaml',
		help: 'Who publishes, and who and what is named, with all spellings. The README.md of the shipped articles describes them.',
	},
];

export const exitCodes: readonly Fact[] = [
	{name: '0', help: 'Something was printed. Of add and update: something was added.'},
	{
		name: '1',
		help: 'Nothing matched, or nothing was chosen. Of add: all of it was there already; of update: nothing was new.',
	},
	{
		name: '2',
		help: 'The command line, the corpus or a file is at fault: one line on stderr says what to do. Of check: there are problems.',
	},
	{name: '130', help: 'Left by Ctrl-C.'},
];

export const examples: readonly {readonly command: string; readonly help: string}[] = [
	{command: 'karabakh-reader alyev | less', help: 'Search on screen, mark with Tab; Enter hands on what is marked:'},
	{
		command: 'karabakh-reader print actor:pashinian outlet:massispost',
		help: 'Articles of one outlet that name a person:',
	},
	{command: 'karabakh-reader print lavrov -f jsonl | jq -r .url', help: 'The links of all articles with a name:'},
	{command: 'karabakh-reader compare 2020-10-20-pompeo-meetings', help: 'Accounts of the same talks side by side:'},
	{command: 'karabakh-reader list outlets -f csv', help: 'Who reports, how often, from when to when:'},
	{command: 'karabakh-reader add saved-pages', help: 'Clean saved pages into your library:'},
	{
		command: 'karabakh-reader follow https://harbour.example && karabakh-reader update',
		help: 'Follow the feed of a page, and add what is new in it:',
	},
	{command: 'karabakh-reader check my-articles', help: 'What is wrong in a corpus of your own:'},
	{command: 'eval "$(karabakh-reader --completion bash)"', help: 'Completions in bash, in ~/.bashrc:'},
	{command: 'source <(karabakh-reader --completion zsh)', help: 'In zsh, in ~/.zshrc after compinit:'},
	{
		command: 'karabakh-reader --completion fish > ~/.config/fish/completions/karabakh-reader.fish',
		help: 'In fish, once:',
	},
];
