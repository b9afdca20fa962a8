/** Days since 1970 of an ISO day, or of the first day of a month or a year; undefined of anything else. */
export function dayNumber(date: string): number | undefined {
	const whole = /^\d{4}$/.test(date) ? `${date}-01-01` : /^\d{4}-\d{2}$/.test(date) ? `${date}-01` : date;
	const time = /^\d{4}-\d{2}-\d{2}$/.test(whole) ? Date.parse(`${whole}T00:00:00Z`) : Number.NaN;
	return Number.isNaN(time) ? undefined : time / 86_400_000;
}

export type Tick = {readonly day: number; readonly label: string};

const mostTicks = 12;

/** Where an axis of days has its marks: at days, months or years, whichever are at most a dozen. */
export function ticksBetween(first: number, last: number): readonly Tick[] {
	const steps = [
		...[1, 2, 7].map(step => () => daysFrom(first, last, step)),
		...[1, 3, 6].map(step => () => monthsFrom(first, last, step)),
		...[1, 2, 5, 10, 20, 50, 100].map(step => () => monthsFrom(first, last, 12 * step)),
	];
	for (const ticks of steps) {
		const made = ticks();
		if (made.length <= mostTicks) return made;
	}
	return [];
}

function daysFrom(first: number, last: number, step: number): readonly Tick[] {
	const ticks: Tick[] = [];
	for (let day = first; day <= last && ticks.length <= mostTicks; day += step) ticks.push({day, label: isoOf(day)});
	return ticks;
}

/** The first days of months, of each whose number from January on is a multiple of the step. */
function monthsFrom(first: number, last: number, step: number): readonly Tick[] {
	const begin = new Date(first * 86_400_000);
	const ticks: Tick[] = [];
	let month = begin.getUTCFullYear() * 12 + begin.getUTCMonth();
	month = Math.ceil(month / step) * step;
	for (; ticks.length <= mostTicks; month += step) {
		const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000;
		if (day > last) break;
		if (day >= first) ticks.push({day, label: isoOf(day).slice(0, step % 12 === 0 ? 4 : 7)});
	}
	return ticks;
}

function isoOf(day: number): string {
	return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
