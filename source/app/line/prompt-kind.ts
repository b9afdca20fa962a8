/** What a line that is typed into asks for, other than a query. */
export type PromptKind =
	| 'find'
	| 'command'
	| 'note'
	| 'save'
	| 'pipe'
	| 'filter'
	| 'item'
	| 'speaker'
	| 'tag'
	| 'saved';
