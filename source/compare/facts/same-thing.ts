import type {Happening} from '../model.js';
import {stem} from '../rows/stem.js';
import type {Fact, Said} from './facts.js';

/** Facts of one bucket may be about one thing. */
export function bucketOf(fact: Said): string {
	switch (fact.kind) {
		case 'count':
			return `count ${fact.unit}`;
		case 'money':
			return 'money';
		case 'agent':
			return `agent ${fact.act}`;
		case 'office':
			return `office ${fact.person}`;
		case 'place':
			return fact.site === undefined ? 'place' : `place ${fact.site}`;
		case 'members':
			return `members ${fact.body}`;
		case 'phrase':
			return `phrase ${fact.head}`;
		case 'answer':
			return `answer ${fact.question} ${fact.about}`;
		case 'stance':
			return fact.polar === undefined ? 'stance' : `state ${fact.proposition} ${fact.polar}`;
		default:
			return fact.kind;
	}
}

/** The score that shows two facts of a kind to be about one thing, where they stand in one row and where they do not. */
export const leastScores: Readonly<Record<Said['kind'], {readonly row: number; readonly apart: number}>> = {
	count: {row: 0.7, apart: 1.3},
	share: {row: 0.8, apart: 1.25},
	money: {row: 0.8, apart: 1.5},
	duration: {row: 0.8, apart: 1.3},
	distance: {row: 0.6, apart: 1.2},
	hour: {row: 0.6, apart: 1.1},
	day: {row: 1, apart: 1.9},
	agent: {row: 0.3, apart: 1.1},
	office: {row: 0, apart: 0},
	members: {row: 0, apart: 0},
	place: {row: 0.6, apart: 1.4},
	step: {row: 0, apart: 0},
	answer: {row: 0, apart: 0},
	phrase: {row: 0, apart: 0},
	stance: {row: 0.7, apart: 1.8},
};

/** Whether two facts of a bucket say the same. */
export function agree(one: Fact, other: Fact): boolean {
	if (one.kind === 'count' && other.kind === 'count') return agreeInSize(one, other);
	if (
		(one.kind === 'duration' && other.kind === 'duration') ||
		(one.kind === 'distance' && other.kind === 'distance') ||
		(one.kind === 'share' && other.kind === 'share') ||
		(one.kind === 'money' && other.kind === 'money')
	)
		return (
			(one.kind === 'duration' ? leavesOpen(one, other) : agreeInSize(one, other)) ||
			(one.kind === 'distance' && near(one.size, other.size, 0.06)) ||
			// Sixty days are two months.
			(one.kind === 'duration' && near(one.size, other.size, 0.03)) ||
			(one.kind === 'share' && areRounded(one.size, other.size))
		);
	if (one.kind === 'hour' && other.kind === 'hour') {
		const apart = Math.abs(one.minutes - other.minutes) % (one.half || other.half ? 720 : 1440);
		return apart <= (one.rough || other.rough ? 30 : 4);
	}
	if (one.kind === 'day' && other.kind === 'day')
		return one.none && other.none ? true : isMeant(one, other) || (one.day === other.day && !one.odd && !other.odd);
	if (one.kind === 'agent' && other.kind === 'agent') return one.who === other.who;
	if (one.kind === 'office' && other.kind === 'office') return one.office === other.office;
	if (one.kind === 'place' && other.kind === 'place') return one.place === other.place;
	if (one.kind === 'stance' && other.kind === 'stance') return one.stance === other.stance;
	if (one.kind === 'step' && other.kind === 'step') return one.step === other.step;
	if (one.kind === 'answer' && other.kind === 'answer')
		return (
			one.values.some(value => other.values.includes(value)) ||
			(one.range !== undefined &&
				other.range !== undefined &&
				one.range[0] <= other.range[1] &&
				other.range[0] <= one.range[1])
		);
	if (one.kind === 'phrase' && other.kind === 'phrase') return one.before.some(word => other.before.includes(word));
	if (one.kind === 'members' && other.kind === 'members') {
		if (!one.partial && !other.partial) return one.members.join(' ') === other.members.join(' ');
		return within(one.members, other.members) || within(other.members, one.members);
	}
	return false;
}

type Day = {readonly day: number; readonly meant?: number; readonly bare?: boolean};

/** “Friday, 10 October” and a bare “Friday” may be one day, although the tenth is a Saturday. */
function isMeant(one: Day, other: Day): boolean {
	return (other.bare === true && one.meant === other.day) || (one.bare === true && other.meant === one.day);
}

type Sized = {readonly size: number; readonly sense: string; readonly most?: number};

/** How far beyond the number printed a bound is taken to reach: “more than 100,000” is not said of 150,000. */
const reach = 0.15;
/** Large numbers are rounded finer. */
const [largeReach, large] = [0.1, 1000];
const roughly = 0.06;

/** Whether two figures may be one: the stretches that they leave open meet; “hundreds” leaves open all. */
function agreeInSize(one: Sized, other: Sized): boolean {
	if (one.sense === 'vague' || other.sense === 'vague') return true;
	if (one.size === other.size && one.most === other.most) return !(isBelow(one, other) || isBelow(other, one));
	const [[low, high], [from, to]] = [stretchOf(one), stretchOf(other)];
	return low <= to && from <= high;
}

function stretchOf({size, sense, most}: Sized): readonly [number, number] {
	if (most !== undefined) return [size, most];
	if (sense === 'about') return [size * (1 - roughly), size * (1 + roughly)];
	const far = size >= large ? largeReach : reach;
	if (sense === 'over') return [size, size * (1 + far)];
	return sense === 'under' ? [size * (1 - far), size] : [size, size];
}

/** “Over a week” and “nearly two weeks” may be one length: time is told in round units. */
function leavesOpen(one: Sized, other: Sized): boolean {
	if (one.size === other.size && one.most === other.most) return !(isBelow(one, other) || isBelow(other, one));
	const [[low, high], [from, to]] = [roundedOf(one), roundedOf(other)];
	return low <= to && from <= high;
}

const timeUnits = [525_600, 43_800, 10_080, 1440, 60, 1];

/** “More than two hours” is said of less than three, “nearly two weeks” of more than one: this far towards the next unit. */
const untilNext = 0.75;

function roundedOf(length: Sized): readonly [number, number] {
	const {size, sense, most} = length;
	const unit = (timeUnits.find(each => each <= length.size) ?? 1) * untilNext;
	if (most === undefined && sense === 'over') return [size, size + unit];
	return sense === 'under' ? [Math.max(size - unit, size / 2), size] : stretchOf(length);
}

/** “46.7 percent” and “47 percent”. */
const areRounded = (one: number, other: number): boolean =>
	Number.isInteger(one) !== Number.isInteger(other) && Math.abs(one - other) <= 0.5;

/** “Nearly 100,000” is less than “more than 100,000”. */
const isBelow = (one: Sized, other: Sized): boolean => one.sense === 'under' && other.sense === 'over';

const near = (low: number, high: number, share: number): boolean => Math.abs(high - low) <= share * Math.max(high, low);

function within(few: readonly string[], many: readonly string[]): boolean {
	return few.every(each => many.includes(each));
}

const anybody = /^(?:people|persons?|men|lives|others|)$/iu;

/** “Dockers” and “strikers” are the same people where about as many are meant; “people” may be any. */
function isOneNoun(one: {counted: string; size: number}, other: {counted: string; size: number}): boolean {
	if (
		anybody.test(one.counted) ||
		anybody.test(other.counted) ||
		stem(one.counted.toLowerCase()) === stem(other.counted.toLowerCase())
	)
		return true;
	return Math.max(one.size, other.size) <= 1.5 * Math.min(one.size, other.size);
}

/** Lengths of which one is more than so many times the other are of two things. */
const farLengths = 30;
/** Days within which two dates may be of one event; farther apart they are of two. */
const nearDays = 3;

/** What both may be of: for a day only what stands nearest to it in both. */
export function sharedHappening(one: Fact, other: Fact): Happening | undefined {
	if (one.kind === 'day' || one.kind === 'hour')
		return one.happenings[0] === other.happenings[0] ? one.happenings[0] : undefined;
	const [first, second] = [one.happenings[0], other.happenings[0]];
	if (first !== undefined && other.happenings.includes(first)) return first;
	return second !== undefined && one.happenings.includes(second) ? second : undefined;
}

/** A sum whose currency is not said is of any; a sum for a year is none paid once. */
const isCoin = (one = '', other = ''): boolean =>
	one.startsWith('coin') && one.endsWith('/year') === other.endsWith('/year');

/** Whether facts that do not agree can be rivals at all: a part is none of its whole, one side's dead are none of the other's. */
export function comparable(one: Fact, other: Fact): boolean {
	if (one.happenings.length > 0 && other.happenings.length > 0 && sharedHappening(one, other) === undefined)
		return false;
	if (one.kind === 'count' && other.kind === 'count') {
		if (one.side !== undefined && other.side !== undefined && one.side !== other.side) return false;
		if (one.group !== other.group || Math.max(one.size, other.size) > 10 * Math.min(one.size, other.size)) return false;
		// A figure of which nothing is told does not borrow what became of others.
		return one.fate === other.fate && (one.unit !== 'people' || one.fate !== undefined || isOneNoun(one, other));
	}
	if (one.kind === 'phrase' && other.kind === 'phrase') return one.speakers.some(name => other.speakers.includes(name));
	if (one.kind === 'duration' && other.kind === 'duration')
		return Math.max(one.size, other.size) <= farLengths * Math.min(one.most ?? one.size, other.most ?? other.size);
	if (one.kind === 'hour' && other.kind === 'hour')
		return one.act === undefined || other.act === undefined || one.act === other.act;
	if (one.kind === 'distance' && other.kind === 'distance') return one.unit === other.unit;
	if (
		one.kind === 'money' &&
		other.kind === 'money' &&
		Math.max(one.size, other.size) > 3 * Math.min(one.size, other.size)
	)
		return false;
	if (one.kind === 'money' && other.kind === 'money')
		return one.unit === other.unit || isCoin(one.unit, other.unit) || isCoin(other.unit, one.unit);
	if (one.kind === 'day' && other.kind === 'day')
		return one.none || other.none || Math.abs(one.day - other.day) <= nearDays;
	if (one.kind === 'stance' && other.kind === 'stance') return one.stance !== other.stance;
	if (one.kind === 'agent' && other.kind === 'agent' && one.act === 'signed') return one.side === other.side;
	// A declaration is signed beside a treaty that is only initialled.
	if (one.kind === 'step' && other.kind === 'step') return one.step !== 'declared' && other.step !== 'declared';
	return true;
}
