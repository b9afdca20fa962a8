import {datedEventAt} from './event-words.js';
import {type Fact, type FactText, factAt, sentenceAt} from './facts.js';
import {findNumbers} from '../rows/numbers.js';

const lengths: readonly (readonly [RegExp, number])[] = [
	[/^[ -]?(?:km|kilomet(?:er|re)s?)\b/iu, 1],
	[/^[ -]?miles?\b/iu, 1.609],
	[/^[ -]?(?:m|met(?:er|re)s?)\b/iu, 0.001],
	[/^[ -]?(?:cm|centimet(?:er|re)s?)\b/iu, 0.000_01],
];
const times: readonly (readonly [RegExp, number])[] = [
	[/^[ -]hours?\b/iu, 1],
	[/^[ -]minutes?\b/iu, 1 / 60],
];
const ways =
	/\b(?:roads?|routes?|corridors?|highways?|railways?|crossings?|segments?|stretch|links?|tunnels?|pipelines?|borders?|fronts?)\b/iu;
const way: Readonly<Record<string, string>> = {border: 'border', borders: 'border', front: 'front', fronts: 'front'};

/** Lengths of roads and borders in kilometres, and how long talks took in hours. */
export function measureFacts(text: FactText): Fact[] {
	return findNumbers(text.text).flatMap(({start, end, value}) => {
		const rest = text.text.slice(end, end + 14);
		const sentence = sentenceAt(text, start);
		const within = text.text.slice(sentence.start, sentence.end);
		const length = lengths.find(([unit]) => unit.test(rest));
		if (length !== undefined) {
			const thing = ways.exec(within)?.[0].toLowerCase();
			if (thing === undefined || /^\s*(?:from|off|away|north|south|east|west)\b/u.test(rest.replace(length[0], '')))
				return [];
			const unitEnd = end + (length[0].exec(rest)?.[0].length ?? 0);
			return [
				factAt(
					text,
					{start, end: unitEnd},
					{
						kind: 'figure',
						topic: `length ${way[thing] ?? 'way'}`,
						what: `length of the ${thing}`,
						value: rounded(value * length[1]),
					},
				),
			];
		}
		const time = times.find(([unit]) => unit.test(rest));
		const event = time === undefined ? null : datedEventAt(within, start - sentence.start);
		if (time === undefined || !lasted(within, event?.event)) return [];
		const unitEnd = end + (time[0].exec(rest)?.[0].length ?? 0);
		return [
			factAt(
				text,
				{start, end: unitEnd},
				{kind: 'figure', topic: 'length of talks', what: 'how long the talks took', value: rounded(value * time[1])},
			),
		];
	});
}

/** Whether a stretch of time is told of talks. */
function lasted(sentence: string, event: string | undefined): boolean {
	return (
		event === 'meeting' &&
		/\b(?:last(?:s|ed)?|took|taken|went on|after|hours? of|minutes|for|conversation)\b/iu.test(sentence) &&
		!/\b(?:later|earlier|ago|before|apart|within)\b/iu.test(sentence)
	);
}

/** Two figures are enough: 43 km and 27 miles are one length. */
function rounded(value: number): string {
	return String(Number(value.toPrecision(2)));
}
