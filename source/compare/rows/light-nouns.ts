/**
 * English nouns that mean little without what goes with them, written down by hand: the nouns of fixed phrases (“in order
 * to”, “on that occasion”) and of ways of speaking (“a step”, “the choice”).
 */
const light = new Set(
	`accordance account addition agency aim amount approach area aspect attempt attention background base basis beginning behalf bit
	case chance choice circumstance comment concern condition connection contact context contrast copy course date deal degree detail
	effect effort end event example exchange expense extent fact favor favour fear feature form format frame framework future
	goal ground half hand hope hour idea impact importance instance intention interest interview issue kind lack level light
	line link list lot manner matter means measure message mind moment move name nature need note number object occasion
	opinion opportunity option order outcome outlet paper part past path person phase picture piece place plan point position
	possibility post presence present principle problem process product progress proof purpose question range reaction
	reality reason regard relation relevance reply report request respect response rest result return risk
	role round rule sake sense series side sign situation solution sort source spirit spite stage stance statement step
	subject success support task term text thing time title tone topic track turn type use value version view way will wish word`.split(
		/\s+/u,
	),
);

/** Whether a lower-case noun, in the singular or the plural, says too little to stand alone. */
export function isLightNoun(noun: string): boolean {
	return light.has(noun) || light.has(noun.replace(/s$/u, '')) || light.has(noun.replace(/ies$/u, 'y'));
}
