/** Keeps a result for as long as the object it was made from lives, by object and key. */
export function memoBy<K extends object, V>(make: (from: K, key: string) => V): (from: K, key: string) => V {
	const kept = new WeakMap<K, Map<string, V>>();
	return (from, key) => {
		let values = kept.get(from);
		if (values === undefined) {
			values = new Map();
			kept.set(from, values);
		}
		let value = values.get(key);
		if (value === undefined) {
			if (values.size >= mostKept) values.clear();
			value = make(from, key);
			values.set(key, value);
		}
		return value;
	};
}

/** The widths of the two panes and of the whole screen, and one to spare: a window that is dragged leaves many more behind. */
const mostKept = 4;

/** Keeps a result for as long as both objects it was made from live. */
export function memoByTwo<A extends object, B extends object, V>(make: (a: A, b: B) => V): (a: A, b: B) => V {
	const kept = new WeakMap<A, WeakMap<B, V>>();
	return (a, b) => {
		const inner = kept.get(a) ?? new WeakMap<B, V>();
		kept.set(a, inner);
		const value = inner.get(b) ?? make(a, b);
		inner.set(b, value);
		return value;
	};
}
