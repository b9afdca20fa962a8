import {agenciesIn} from '../../corpus/credits/agency-names.js';
import {languagePack, languagesOf} from '../../language/language.js';
import {recognise} from '../../search/mentions/recognise.js';
import {isEnglishWord} from '../../search/names/english-words.js';
import {fold} from '../../text/fold.js';
import {isDateLine, isSameHeadline} from '../boilerplate/line-kinds.js';

/** Given name and surname, between them an initial or another name. */
const shape = /^\p{Lu}[\p{L}\p{M}’'-]+(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}’'-]+)){0,1}\s\p{Lu}[\p{L}\p{M}’'-]+$/u;
/** What papers and places are called by, in any of the languages, and articles before such names. */
const noPerson =
	/(?:^via\s|^(?:al|el|la|le|les|los|der|die|das|de|the|san|santa|saint|new|nova?|novaya|port|tel|nor)\s|gaz[ei]tt?[ae]?\b|zeitung|tidende|posten|газета|новости|известия|qəzet|xəbər|թերթ|լուր|radio|радио|ռադիո|press|пресс|tv\b|times|news|media)/iu;
/** What sections are called by. */
const section =
	/\b(?:affairs?|analys[ei]s|brief(?:ing)?|business|caucasus|central|columns?|comment(?:ary)?|conflicts?|correspondent|culture|daily|defen[cs]e|desk|diplomacy|east(?:ern)?|economy|editorial|energy|events?|exclusive|explain\w*|features?|foreign|global|guest|health|insights?|international|interviews?|latest|life|live|local|national|north(?:ern)?|opinions?|politics|press|region(?:al)?|reports?|reviews?|science|security|society|south(?:ern)?|special|sports?|staff|stor(?:y|ies)|top|updates?|views?|watch|west(?:ern)?|world)\b/iu;
/** How surnames end where words of the languages seldom do. */
const surname =
	/\s\p{Lu}[\p{L}’'-]*(?:[оеё]в|[оеё]ва|ский|ская|цкий|цкая|ян|янц|енко|дзе|швили|заде|оглу|յան|եան|յանց|ունի|ձե|შვილი|ძე)$/u;
const longest = 60;

/**
 * A line that is nothing but a person's name: right under the headline, or beside the day. Where neither a known given name nor words that are no
 * others show that it is a name, none is taken.
 */
export function nameLine(head: readonly string[], title: string | undefined): string | undefined {
	const at = title === undefined ? -1 : head.findLastIndex(line => isSameHeadline(line, title));
	if (at === -1) return undefined;
	const below = head.slice(at + 1);
	const found = below.filter((line, index) => {
		const isBeside =
			index === 0 || [below[index - 1], below[index + 1]].some(other => other !== undefined && isDateLine(other));
		return isBeside && isPersonsName(line);
	});
	return found.length === 1 ? found[0] : undefined;
}

export function isPersonsName(line: string): boolean {
	if (
		line.length > longest ||
		!shape.test(line) ||
		noPerson.test(line) ||
		section.test(line) ||
		agenciesIn(line).length > 0
	)
		return false;
	const [given = '', ...others] = line.split(' ');
	if (given.length < 2 || line === line.toUpperCase()) return false;
	if (recognise(line).some(({kind}) => kind === 'place' || kind === 'state' || kind === 'organisation')) return false;
	if (isGivenName(given) || surname.test(line)) return true;
	return /^\p{Script=Latin}/u.test(line) && ![given, ...others].some(word => isEnglishWord(fold(word)));
}

let given: ReadonlySet<string> | undefined;

function isGivenName(word: string): boolean {
	given ??= new Set(
		['Latn', 'Cyrl', 'Armn', 'Geor']
			.flatMap(languagesOf)
			.flatMap(({code}) => (languagePack(code)?.givenNames ?? []).map(fold)),
	);
	return given.has(fold(word));
}
