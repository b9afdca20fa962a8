/** The folders of source/, each with those it may import: the one-way order of the house. */
export const layers: Readonly<Record<string, readonly string[]>> = {
	text: [],
	corpus: ['text'],
	search: ['corpus', 'text'],
	compare: ['search', 'corpus', 'text'],
	output: ['compare', 'search', 'corpus', 'text'],
	library: ['search', 'corpus', 'text'],
	settings: ['search', 'corpus', 'text'],
	app: ['compare', 'search', 'output', 'library', 'settings', 'corpus', 'text'],
	options: ['compare', 'search', 'output', 'library', 'settings', 'corpus', 'text'],
	ui: ['app', 'compare', 'search', 'output', 'library', 'settings', 'corpus', 'text'],
	commands: ['options', 'compare', 'search', 'output', 'library', 'settings', 'corpus', 'text'],
};

/** Folders that know nothing of Node: the same text in, the same text out. */
export const pureLayers: readonly string[] = ['text', 'search', 'compare', 'output', 'app'];
