/** Names of regions as they were found out when the program was built: to ask the platform for those of forty languages takes a third of a second. */
export type RegionTable = {
	/** A line for each region: its code and its English names, parted by tabs. */
	readonly english: string;
	/** A line for each region: its code and what is called so in Latin letters alone, folded, parted and ended by tabs. */
	readonly names: string;
	/** The same by how the names sound. */
	readonly sounds: string;
	/** Single words by which everybody knows a place, folded, parted and ended by tabs. */
	readonly places: string;
};

/** Undefined where the program runs unbundled; the build puts the reading of its file here. */
export function regionTable(): RegionTable | undefined {
	return undefined;
}
