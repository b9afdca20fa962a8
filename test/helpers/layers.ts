/** The folders of source/, each with those it may import: the one-way order of the house. */
export const layers: Readonly<Record<string, readonly string[]>> = {
	text: [],
	language: [],
	corpus: ['text'],
	search: ['language', 'corpus', 'text'],
	archive: ['search', 'language', 'corpus', 'text'],
	compare: ['search', 'language', 'corpus', 'text'],
	output: ['compare', 'search', 'language', 'corpus', 'text'],
	library: ['archive', 'search', 'language', 'corpus', 'text'],
	settings: ['search', 'language', 'corpus', 'text'],
	app: ['archive', 'compare', 'search', 'output', 'library', 'settings', 'language', 'corpus', 'text'],
	options: ['archive', 'compare', 'search', 'output', 'library', 'settings', 'language', 'corpus', 'text'],
	ui: ['archive', 'app', 'compare', 'search', 'output', 'library', 'settings', 'language', 'corpus', 'text'],
	commands: ['archive', 'options', 'compare', 'search', 'output', 'library', 'settings', 'language', 'corpus', 'text'],
};

/** Folders that know nothing of Node: the same text in, the same text out. */
export const pureLayers: readonly string[] = ['text', 'language', 'search', 'compare', 'output', 'app'];
