import {isLooseUnit} from '../rows/loose-units.js';
import {stem} from '../rows/stem.js';
import {type Count, countsOf} from './counts.js';
import {type FactText, type FoundFact, namesIn, sentenceAt} from './facts.js';
import {fateAt} from './fates.js';
import {coins} from './measure-facts.js';

const isCoin = new RegExp(`^${coins}$`, 'iu');
/** What is measured is read apart, as a length or a distance. */
const isMeasure = /^(?:minutes?|hours?|days?|weeks?|months?|years?|miles?|(?:kilo|centi)?met(?:er|re)s?|feet|foot)$/iu;
/** “Took 400 lives”; lives are also saved and changed. */
const livesLost = /\b(?:lost|los(?:es|ing)|took|tak(?:en|es|ing)|cost(?:ing)?|claim(?:ed|s|ing)?)[^.;]{0,20}$/iu;
/** “A town of 5,000 inhabitants”: nothing became of them. */
const population =
	/\b(?:settlement|town|village|city|country|region|province|enclave|island|district|population|community|state) (?:of|with) $/iu;
/** “Most of the 120,000 fled”: how many did is not told. */
const someOf =
	/\b(?:most|many|some|half|part|a (?:third|quarter|majority)|few|none) of (?:the|its|their|those|these) (?:\p{L}+ )?$/iu;
/** “Two were killed, and a third died of his wounds later”, “two died on the spot”: not all the dead. */
const isOfSome = (sentence: string): boolean =>
	/\b(?:a (?:second|third|fourth|fifth|sixth)|another|one more|two more|two others) (?:\p{L}+ ){0,3}(?:died|succumbed|was killed|were killed|has died|had died)\b/iu.test(
		sentence,
	) ||
	/\bincluding the (?:\p{L}+ )?(?:gunm[ae]n|attackers?|shooters?|bombers?|suspects?|perpetrators?|killers?)\b/iu.test(
		sentence,
	) ||
	/\b(?:died|killed|dead) (?:on the spot|at the scene|instantly|at once|immediately|outright)\b/iu.test(sentence);

/** What a text has a certain number of. */
const isPart = /^(?:articl|claus|paragraph)/u;
const fewestParts = 6;
/** People below this, of whom nothing is told, are a way of speaking (“two men”). */
const fewest = 5;

/** What was foreseen, or was the count before, is no rival of what is. */
const notNow =
	/\b(?:expect(?:s|ed|ing|ations?)?|forecast(?:s|ed|ing|ers)?|predict(?:s|ed|ing)?|look(?:ed|ing) for|estimates? of|anticipat(?:ed|ing)|previous (?:total|count|toll|figure|record)s?|up from|down from)\b(?! to have)[^.;:]{0,40}$/iu;

/** The figures of a text: people by what became of them, things by their name. Parts of what is counted elsewhere are left out. */
export function countFacts(text: FactText): FoundFact[] {
	return countsOf(text.text).flatMap(count => {
		if (count.part) return [];
		const sentence = sentenceAt(text, count.start);
		const {start, end, size, sense} = count;
		const shared = {kind: 'count', size, sense, counted: count.counted} as const;
		if (isOfSome(text.text.slice(sentence.start, sentence.end))) return [];
		const isOfLives = /^lives$/iu.test(count.counted);
		if (isOfLives && !livesLost.test(text.text.slice(sentence.start, start))) return [];
		if (population.test(text.text.slice(Math.max(sentence.start, start - 30), start))) return [];
		if (notNow.test(text.text.slice(Math.max(sentence.start, start - 70), start))) return [];
		if (someOf.test(text.text.slice(Math.max(sentence.start, start - 40), start))) return [];
		const fate = isOfLives ? 'killed' : fateAt(text.text, sentence, count, count.toll);
		// “In more than 400 shootings”: what is counted has a name.
		const ofEvents =
			/^ (?:\p{L}+ )?(?:shootings|attacks|incidents|clashes|bombings|strikes|accidents|explosions)\b/u.test(
				text.text.slice(end),
			);
		const unit = count.unit === '' && fate !== null && !ofEvents ? 'people' : count.unit;
		if (unit === 'people') {
			if (size < 2 && count.counted === '') return [];
			if (fate === null && (size < fewest || sense === 'vague')) return [];
			const side = sideOf(text, count);
			return [
				{
					start,
					end,
					said: {
						...shared,
						unit,
						...(fate === null ? {} : {fate}),
						...(count.group === undefined ? {} : {group: count.group}),
						...(side === null ? {} : {side}),
					},
				},
			];
		}
		if (
			(isLooseUnit(unit) && !(isPart.test(unit) && size >= fewestParts)) ||
			isCoin.test(count.counted) ||
			(isMeasure.test(count.counted) && !count.qualifiers.some(word => word === 'cubic' || word === 'square')) ||
			unit.length < 3 ||
			(size < 3 && Number.isInteger(size) && sense !== 'vague')
		)
			return [];
		return [{start, end, said: {...shared, unit}}];
	});
}

/** Whose people are counted: the adjective before the noun, or “of Velmora” after it. */
function sideOf(text: FactText, count: Count): string | null {
	const adjective = count.qualifiers.find(word => /(?:an|ian|i|ish|ese)$/u.test(word) && word.length > 4);
	if (adjective !== undefined) return stem(adjective).slice(0, 4);
	const after = {start: count.end, end: Math.min(text.text.length, count.end + 40)};
	const state = namesIn(text, after, 'state').find(({start}) =>
		/ (?:of|from) (?:the )?$/u.test(text.text.slice(count.end, start)),
	);
	return state === undefined ? null : stem((state.name ?? state.text).toLowerCase()).slice(0, 4);
}
