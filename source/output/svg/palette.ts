/** Colours that people who see few colours tell apart (Okabe and Ito 2008), without the yellow that is lost on white. */
export const palette = [
	'#0072B2',
	'#D55E00',
	'#009E73',
	'#CC79A7',
	'#56B4E9',
	'#E69F00',
	'#5D3A9B',
	'#555555',
] as const;

export function colourOf(index: number): string {
	return palette[index % palette.length] ?? palette[0];
}
