/** Words that tell who speaks for whom; English. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Heads of phrases that speak for the body or state named beside them: `Azerbaijan's ambassador`, `a ministry spokesman`. */
export const officials = words(
	'spokesman spokeswoman spokesperson spokespersons ministry ministries government governments officials official ambassador ambassadors envoy ' +
		'envoys representative representatives delegation office administration staff embassy army military command authorities leadership side ' +
		'correspondent diplomat diplomats diplomacy parliament presidency service department services cabinet statement communique capital readout',
);

/** Of these, the ones that speak for the place they are in: `officials in Yerevan`. */
export const seated = words('ministry government authorities officials leadership');

/** Heads of phrases that are an office one person holds, by the word looked for in a role. */
export const offices: Readonly<Record<string, readonly string[]>> = {
	president: ['president'],
	premier: ['prime minister'],
	minister: ['minister'],
	chancellor: ['chancellor'],
	leader: ['president', 'prime minister', 'leader', 'chancellor', 'head of'],
	secretary: ['secretary'],
	diplomat: ['foreign minister', 'secretary of state'],
	ombudsman: ['ombudsman'],
	speaker: ['speaker'],
	spokesman: ['spokes'],
	spokeswoman: ['spokes'],
	spokesperson: ['spokes'],
	lawyer: ['lawyer'],
	envoy: ['envoy', 'representative'],
	adviser: ['adviser', 'advisor'],
	advisor: ['adviser', 'advisor'],
};

/** The article speaking of itself. */
export const ownText = words(
	'outlet text article report account passage headline caption piece analysis story paper author background paragraph standfirst lead',
);

/** Phrases that mean both parties of a negotiation. */
export const bothParties =
	/^(?:both|each|the two) (?:sides?|parties|party|countries|country|states?|governments?|capitals?|neighbours|neighbors|nations|republics)$/i;

/** Phrases that mean two of whom the text has just told: two persons, or, where it names none, the parties. */
export const bothOfThem =
	/^(?:both|each|the two)(?: (?:of them|men|women|leaders?|presidents?|premiers?|ministers?|foreign ministers?|prime ministers?|politicians|diplomats|heads of (?:state|government)))?$/i;

/** Descriptions that take up a body named just before, as `it` does. */
export const takenUp =
	/^(?:the|this|its) (?:ministry|government|agency|statement|commission|council|office|embassy|presidency)$/i;

export const personPronouns = words('he she who');
export const thingPronouns = words('it');
export const groupPronouns = words('they');
export const authorPronouns = words('i we');

/** Shorter stems are the beginning of too many words. */
const shortestStem = 4;

/** What a country's people and things are called by, from the country's name: `Armenian`, `Azerbaijani`, `Turkish`, `Kazakh`. */
export function isDemonymOf(word: string, country: string): boolean {
	const stem = country.replace(/(?:ey|y|ia|a|e|stan)$/, '');
	return (
		stem.length >= shortestStem &&
		word.startsWith(stem) &&
		/^(?:|n|i|an|ian|ani|ish|ese|s|er)$/.test(word.slice(stem.length))
	);
}
