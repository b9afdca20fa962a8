/** The list, or nothing where it is empty: an empty list says no more than none. */
export function someOf<T>(list: readonly T[] | undefined): readonly T[] | undefined {
	return list === undefined || list.length === 0 ? undefined : list;
}

type OptionalKeys<T> = {[K in keyof T]: undefined extends T[K] ? K : never}[keyof T];

/** The same fields, those that may be undefined turned into optional ones. */
type Present<T> = {[K in Exclude<keyof T, OptionalKeys<T>>]: T[K]} & {
	[K in OptionalKeys<T>]?: Exclude<T[K], undefined>;
};

/** A copy without the fields that are undefined, so that an absent field is absent everywhere (in JSON, in comparisons). */
export function present<T extends object>(fields: T): Present<T> {
	const copy: {[K in keyof T]?: T[K]} = {};
	let key: keyof T;
	for (key in fields) {
		if (fields[key] !== undefined) {
			copy[key] = fields[key];
		}
	}

	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the loop above does what the type says; TypeScript cannot follow it
	return copy as Present<T>;
}
