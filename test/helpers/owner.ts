type Release = () => void | Promise<void>;

/** Whoever lets go of things at the end: a test context, or anything that collects such functions. */
export type Owner = {readonly after: (release: Release) => void};

const releases = new WeakMap<Owner, Release[]>();

/**
 * Has something released when its owner ends, the latest first: what was opened in a folder is closed before the folder goes. All of them are
 * run, whichever fails; the owner hears of the first that did.
 */
export function atEnd(owner: Owner, release: Release): void {
	const known = releases.get(owner);
	if (known !== undefined) {
		known.push(release);
		return;
	}
	const all = [release];
	releases.set(owner, all);
	owner.after(async () => {
		const failures: unknown[] = [];
		for (let last = all.pop(); last !== undefined; last = all.pop()) {
			try {
				await last();
			} catch (error) {
				failures.push(error);
			}
		}
		if (failures.length > 0) throw failures[0];
	});
}
