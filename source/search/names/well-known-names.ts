/**
 * Well-known names of cities, people and countries. Somebody who types one of them means it: where it is not among the names of a
 * corpus, nothing is found, not the name that looks most like it.
 */
const people = `
	adam adele adrian albert alexander alice andrew angela anna annie austin barbara benjamin bernard boris brandon brian
	bruce carl caroline charlotte christina churchill clinton daniel darwin davis dean denver derek diana duncan
	edward einstein elizabeth emily eric ernest eugene evan florence freud gandhi gareth george gilbert gordon
	graham harold harris harry harvey heather helen henry hitler houston howard hugh isaac jack jackson james jane
	jason jennifer jeremy jessica johnson jordan joseph joshua julia julian karen kathryn keith kennedy kevin
	kingston lenin leonard lincoln louis lucy luke madonna malcolm mandela marion martha martin mary maurice merkel
	merlin mitchell morris mozart murray mussolini nancy napoleon nathan neil newton nicholas nixon norman obama
	oliver orlando oscar pamela patricia patrick peter philip picasso quentin rachel ralph raymond reagan rebecca
	richardson roger roland ronald ronaldo roosevelt russell samuel sandra sarah shakespeare shirley sidney simon
	sofia stalin stanley stephen stewart susan sydney taylor thatcher theresa thomas timothy travis victoria vincent
	walter warwick wayne wendy wilson winston`;

const cities = `
	alabama alaska amsterdam ankara arizona arkansas athens baghdad bangkok barcelona bavaria beijing beirut belfast
	belgrade bergen bern birmingham bogota bonn boston brussels bucharest budapest cairo calcutta california
	casablanca catalonia chennai chicago cologne colorado connecticut copenhagen crimea dakar dallas damascus
	delaware delhi detroit dhaka doha dresden dubai dublin edinburgh florida frankfurt geneva glasgow hague hamburg
	hanoi havana hawaii helsinki idaho illinois indiana iowa islamabad istanbul jakarta jerusalem johannesburg kabul
	kansas karachi kashmir kentucky kolkata kuwait kyiv kyoto lagos lahore lausanne leeds leipzig lima lisbon
	liverpool london louisiana lyon madrid manchester manila marseille maryland massachusetts melbourne mexico miami
	michigan milan minneapolis minnesota minsk mississippi missouri monaco montana montreal moscow mumbai munich
	nairobi naples nebraska nevada ohio oklahoma ontario oregon oslo ottawa oxford palermo pennsylvania phoenix
	porto prague pretoria quebec quito reykjavik riga rome rotterdam salzburg santiago sarajevo seattle seoul
	seville shanghai siberia singapore sochi stockholm stuttgart tallinn tennessee texas tokyo toronto trieste
	tripoli tunis turin utah vancouver venice vermont vienna vilnius virginia warsaw washington wellington wisconsin
	wyoming zagreb zurich`;

const countries = `
	afghanistan albania algeria andorra angola antarctica argentina armenia aruba australia austria azerbaijan
	bahamas bahrain bangladesh barbados belarus belgium belize benin bermuda bhutan bolivia botswana brazil britain
	brunei bulgaria burundi cambodia cameroon canada chad chile china colombia comoros croatia cuba cyprus czechia
	denmark djibouti dominica ecuador egypt england eritrea estonia eswatini ethiopia europe fiji finland france
	gabon gambia georgia germany ghana gibraltar greece greenland grenada guatemala guinea guyana haiti honduras
	hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jersey jordan kazakhstan kenya
	kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar
	malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro
	morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine
	panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia
	seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan
	tanzania thailand togo tonga tunisia turkey turkiye turkmenistan uganda ukraine uruguay uzbekistan venezuela
	vietnam wales yemen zambia zimbabwe`;

let names: ReadonlySet<string> | undefined;
let places: ReadonlySet<string> | undefined;

function wordsOf(...lists: readonly string[]): ReadonlySet<string> {
	return new Set(lists.join(' ').trim().split(/\s+/));
}

/** Whether a folded word is a name that everybody knows. */
export function isWellKnownName(word: string): boolean {
	names ??= wordsOf(people, cities, countries);
	return names.has(word);
}

/** Whether a folded word is a city, region or country that everybody knows. */
export function isWellKnownPlace(word: string): boolean {
	places ??= wordsOf(cities, countries);
	return places.has(word);
}
