/** “1 outlet”, “7 outlets”, “1,250 outlets”. */
export function count(number: number, noun: string): string {
	return `${number < 1000 ? number : number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
