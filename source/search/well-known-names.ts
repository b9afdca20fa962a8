/**
 * Well-known names of cities and people. Somebody who types one of them means it: where it is not among the names of a
 * corpus, nothing is found, not the name that looks most like it. Countries come from the runtime.
 */
const wellKnown = `
	adam adele albert alexander alice amsterdam andrew angela anna annie athens austin baghdad bangkok barbara barcelona
	beijing beirut belfast belgrade benjamin bergen bernard birmingham bogota bonn boris boston brandon brian bruce bucharest budapest
	cairo calcutta carl caroline casablanca chennai chicago christina churchill clinton cologne copenhagen dakar dallas damascus
	daniel darwin davis dean delhi denver derek detroit dhaka diana doha dresden dubai dublin duncan edinburgh edward einstein
	elizabeth emily eric ernest eugene evan florence frankfurt freud gandhi gareth george gilbert glasgow gordon graham
	hamburg hanoi harold harris harry harvey havana heather helen helsinki henry hitler houston howard hugh isaac islamabad
	istanbul jack jackson jakarta james jane jason jennifer jeremy jerusalem jessica johannesburg johnson jordan joseph
	joshua julia julian kabul karachi karen kathryn keith kennedy kevin kingston kolkata kuwait kyiv kyoto lagos lahore lausanne
	leeds leipzig lenin leonard lima lincoln lisbon liverpool london louis lucy luke lyon madonna madrid malcolm manchester
	mandela manila marion marseille martha martin mary maurice melbourne merkel merlin mexico miami milan minneapolis mitchell monaco
	montreal morris mozart mumbai munich murray mussolini nairobi nancy naples napoleon nathan neil newton nicholas nixon norman obama oliver
	orlando oscar oslo ottawa oxford palermo pamela patricia patrick peter philip phoenix picasso porto prague pretoria
	quentin quito rachel ralph raymond reagan rebecca reykjavik richardson riga roger roland rome ronald ronaldo roosevelt
	rotterdam russell salzburg samuel sandra santiago sarah sarajevo seattle seoul seville shakespeare shanghai shirley
	sidney simon singapore sofia stalin stanley stephen stewart stockholm stuttgart susan sydney tallinn taylor thatcher
	theresa thomas timothy tokyo toronto travis trieste tripoli tunis turin vancouver venice victoria vienna vilnius vincent
	walter warsaw warwick wayne wellington wendy wilson winston zagreb zurich`;

let names: Set<string> | undefined;

function allNames(): Set<string> {
	const all = new Set(wellKnown.trim().split(/\s+/));
	const regions = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
	const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
	for (const code of letters.flatMap(first => letters.map(second => first + second))) {
		const name = regions.of(code)?.toLowerCase();
		if (name !== undefined && /^[a-z]+$/.test(name)) {
			all.add(name);
		}
	}
	return all;
}

/** Whether a folded word is a name that everybody knows. */
export function isWellKnownName(word: string): boolean {
	names ??= allNames();
	return names.has(word);
}
