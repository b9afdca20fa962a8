import {datedEventAt} from './event-words.js';
import {type Fact, type FactText, factAt, sentenceAt} from './facts.js';

const hour =
	/\b(?:from|as of|at|since|starting|beginning)\s+(?<time>noon|midday|midnight|[01]?\d(?::[0-5]\d)?\s?(?:a\.?m\.?|p\.?m\.?)|[0-2]?\d:[0-5]\d)(?<zone>\s+(?:GMT|UTC|[A-Z]{3,4}\b|\p{Lu}\p{L}+ time))?/gu;

/** The hour from which a truce holds. Hours of a named time zone are left out: they may be the same hour. */
export function clockFacts(text: FactText): Fact[] {
	return [...text.text.matchAll(hour)].flatMap(match => {
		const time = match.groups?.['time'];
		if (time === undefined || match.groups?.['zone'] !== undefined) return [];
		const start = match.index + match[0].indexOf(time);
		const sentence = sentenceAt(text, start);
		const event = datedEventAt(text.text.slice(sentence.start, sentence.end), start - sentence.start);
		const inParagraph =
			event?.event === 'truce' || /^it\b/iu.test(text.text.slice(sentence.start))
				? datedEventAt(text.text, start)
				: null;
		if (event?.event !== 'truce' && inParagraph?.event !== 'truce') return [];
		return [
			factAt(
				text,
				{start, end: start + time.length},
				{kind: 'date', topic: 'hour of the truce', what: 'start of the truce', value: minutes(time)},
			),
		];
	});
}

function minutes(time: string): string {
	if (/noon|midday/iu.test(time)) return '720';
	if (/midnight/iu.test(time)) return '0';
	const [hours = 0, past = 0] = (time.match(/\d+/gu) ?? []).map(Number);
	const half = /p/iu.test(time) && hours < 12 ? 12 : 0;
	return String(((/a/iu.test(time) && hours === 12 ? 0 : hours) + half) * 60 + past);
}
