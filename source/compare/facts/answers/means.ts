import {personKey} from '../../rows/person-key.js';
import {type FactText, type FoundFact, namesIn, sentenceAt} from '../facts.js';
import {answerAt} from './found-answer.js';

/** What no text is without that tells of it. */
export const meansHint =
	/motorcycle|motorbike|scooter|moped|bicycle|on foot|horseback|\b(?:car|taxi|suv|jeep|van|truck|lorry|bus|minibus|coach|train|helicopter|plane|jet|boat|ship|ferry|vehicle)s?\b/i;

/** What one vehicle is called; a word may stand for several of them. */
const vehicles: readonly (readonly [RegExp, readonly string[]])[] = [
	[/^(?:motorcycles?|motorbikes?)$/u, ['motorcycle']],
	[/^(?:scooters?|mopeds?)$/u, ['scooter']],
	[/^bicycles?$/u, ['bicycle']],
	[/^foot$/u, ['foot']],
	[/^horseback$/u, ['horse']],
	[/^(?:cars?|taxis?|suvs?|jeeps?|sedans?|hatchbacks?)$/u, ['car']],
	[/^(?:vans?|minivans?)$/u, ['van', 'minibus']],
	[/^(?:trucks?|lorry|lorries|pickups?)$/u, ['truck']],
	[/^minibus(?:es)?$/u, ['minibus', 'bus']],
	[/^(?:bus(?:es)?|coach(?:es)?)$/u, ['bus']],
	[/^trains?$/u, ['train']],
	[/^helicopters?$/u, ['helicopter']],
	[/^(?:planes?|jets?|aircraft|aeroplanes?|airplanes?)$/u, ['plane']],
	[/^(?:boats?|ships?|ferr(?:y|ies)|yachts?)$/u, ['boat']],
	[/^vehicles?$/u, ['car', 'van', 'truck', 'minibus', 'bus', 'motorcycle', 'scooter']],
];
const kinds = String.raw`(?<kind>motorcycles?|motorbikes?|scooters?|mopeds?|bicycles?|foot|horseback|cars?|taxis?|SUVs?|jeeps?|sedans?|hatchbacks?|vans?|minivans?|trucks?|lorry|lorries|pickups?|minibus(?:es)?|bus(?:es)?|coach(?:es)?|trains?|helicopters?|planes?|jets?|aircraft|boats?|ships?|ferry|ferries|yachts?|vehicles?)`;
/** “On a motorcycle”, “by train”, “in two cars”, “riding a scooter”. */
const byMeans = new RegExp(
	String.raw`\b(?:on|by|in|aboard|riding|driving|drove|rode) (?:(?:a|an|the|his|her|their|two|three) )?(?:[\p{L}-]+ ){0,2}?${kinds}\b(?! (?:bomb|bombing|bombs|park|crash|accident|service|stop|door|window|horn|industry|maker|traffic)\b)`,
	'giu',
);
const attackers =
	/\b(?:(?:suicide )?bombers?|attackers?|assailants?|gunm[ae]n|shooters?|killers?|assassins?|suspects?|robbers?)\b/iu;
const travellers =
	/\b(?:delegations?|convoy|envoys?|prisoners?|hostages?|captives?|refugees?|negotiators|ministers?|presidents?|ambassador)\b/iu;
const moves =
	/\b(?:c[ao]mes?|arriv\p{L}+|le(?:ft|aves?)|fle[de]?|flees|travel\p{L}+|went|goes|dr(?:ove|iv\p{L}+)|r[oi]de|riding|fl(?:ew|own|ies)|brought|taken|took|transported|return\p{L}*|cross\p{L}*|reach\p{L}*|escaped|approach\p{L}*|walked)\b/iu;

/** On or in what an attacker, a person or a party came, fled or was brought. */
export function means(text: FactText): FoundFact[] {
	return [...text.text.matchAll(byMeans)].flatMap(({index, 0: whole, groups}): FoundFact[] => {
		const kind = (groups?.['kind'] ?? '').toLowerCase();
		const values = vehicles.find(([words]) => words.test(kind))?.[1];
		const sentence = sentenceAt(text, index);
		const told = text.text.slice(sentence.start, sentence.end);
		const about = whoCame(text, sentence, told, index);
		if (values === undefined || about === null) return [];
		return [answerAt('means', {start: index, end: index + whole.length}, {about, values})];
	});
}

function whoCame(text: FactText, sentence: {start: number; end: number}, told: string, at: number): string | null {
	if (attackers.test(told)) return 'attacker';
	if (!moves.test(told)) return null;
	const persons = namesIn(text, {start: sentence.start, end: at}, 'person');
	const [person, second] = persons;
	if (person !== undefined) return second === undefined ? personKey(person) : null;
	return travellers.exec(told.slice(0, at - sentence.start))?.[0].toLowerCase() ?? null;
}
