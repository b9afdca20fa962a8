/** Endings that stand for a country and are used by everybody. */
const generic = new Set('io co tv me ai fm am cc ws to gg ly eu su'.split(' '));

/**
 * The country that the ending of a host stands for, ISO 3166-1; undefined for `.com` and for endings that are sold to all. `.gov`, `.mil` and `.edu`
 * alone are American.
 */
export function countryOfHost(host: string): string | undefined {
	const ending = host.toLowerCase().split('.').at(-1) ?? '';
	if (/^(?:gov|mil|edu)$/.test(ending)) return 'US';
	if (!/^[a-z]{2}$/.test(ending) || generic.has(ending)) return undefined;
	return ending === 'uk' ? 'GB' : ending.toUpperCase();
}
