const labels: Readonly<Record<string, string>> = {
	enter: 'Enter',
	esc: 'Esc',
	tab: 'Tab',
	'shift-tab': 'S-Tab',
	space: 'Space',
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	pageup: 'PgUp',
	pagedown: 'PgDn',
	home: 'Home',
	end: 'End',
	backspace: 'Backspace',
	delete: 'Del',
};

/** A chord as people write it: `Enter`, `^D`, `j`. */
export function keyLabel(chord: string): string {
	const label = labels[chord];
	if (label !== undefined) return label;
	return chord.startsWith('ctrl-') ? `^${chord.slice(5).toUpperCase()}` : chord;
}
