/** Spellings that say the same: British and American, spoken and written. */
export const spellings: readonly (readonly [RegExp, string])[] = [
	[/our(?=s?$|ed$|ing$|able$|ite)/, 'or'],
	[/^(cent|theat|met|lit|fib|calib|meag|somb)re(?=s?$)/, '$1er'],
	[/^((?:de|of)f?en|licen|preten)ce(?=s?$)/, '$1se'],
	[/^programme(?=s?$)/, 'program'],
	[/^(toward|forward|backward|afterward)s$/, '$1'],
	[/is(?=e[sd]?$|ing$|ation)/, 'iz'],
	[/^(?:percent|per|cent)$/, 'percent'],
	[/^ok(?:ay)?$/, 'ok'],
	[/^(?:gonna)$/, 'going'],
	[/^(?:mr|mister|ms|mrs|dr|doctor|sen|senator|gen|general|gov|governor|rep)$/, 'title'],
	[/ll(?=ed$|ing$)/, 'l'],
];
