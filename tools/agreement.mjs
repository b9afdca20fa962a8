// @ts-check
// Whether everything that names a version says the same: a release is refused otherwise.

/**
 * The texts that have to agree.
 * @typedef {{manifest: string, lock: string, source: string, changelog: string, readme: string, commandLine: string, manual: string, citation: string}} Texts
 */

/** Where each of them stands, below the project. */
export const files = {
	manifest: 'package.json',
	lock: 'package-lock.json',
	source: 'source/version.ts',
	changelog: 'CHANGELOG.md',
	readme: 'README.md',
	commandLine: 'docs/command-line.md',
	manual: 'man/karabakh-reader.1',
	citation: 'CITATION.cff',
};

/**
 * What does not agree, a sentence each; nothing when a release may be made.
 * @param {Texts} texts
 * @param {string} help as the program prints it
 * @param {string} [tag] `v` and the version, where a tag asks for the release
 * @returns {string[]}
 */
export function disagreements({manifest, lock, source, changelog, readme, commandLine, manual, citation}, help, tag) {
	const {version, repository, engines} = JSON.parse(manifest);
	const locked = JSON.parse(lock);
	/** @type {string[]} */
	const found = [];
	/** @type {(holds: boolean, sentence: string) => void} */
	const must = (holds, sentence) => void (holds || found.push(sentence));
	/** @type {(file: string, said: string | undefined) => void} */
	const says = (file, said) => must(said === version, `${file} says ${said ?? 'no version'}, package.json ${version}`);

	must(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version), `package.json: “${version}” is no version (semver.org)`);
	must(
		repository !== undefined,
		'package.json names no repository: without it nobody can prove where a package was built',
	);
	if (tag !== undefined) says('the tag', tag.replace(/^v/, ''));
	says(files.lock, locked.version);
	says(`${files.lock} (its first package)`, locked.packages?.['']?.version);
	says(files.source, /version = '([^']*)'/.exec(source)?.[1]);
	says(files.manual, /^\.TH .*"karabakh\\-reader ([^"]*)"/m.exec(manual)?.[1]);
	says(files.citation, /^version: *"?([^"\n]*)"?$/m.exec(citation)?.[1]);
	const [heading] = /^## .*$/m.exec(changelog) ?? [];
	must(heading === `## ${version}`, `CHANGELOG.md begins with “${heading ?? ''}”, not with “## ${version}”`);
	must(notesOf(changelog, version) !== '', `CHANGELOG.md says nothing of ${version}`);
	must(
		commandLine.includes(help),
		`${files.commandLine} does not show the help as the program prints it: npm run readme`,
	);
	const floor = /[\d.]+/.exec(engines?.node ?? '')?.[0] ?? '';
	must(readme.includes(`Node ${floor}`), `README.md does not name Node ${floor}, which package.json asks for`);
	return found;
}

/**
 * What the changelog says of a version.
 * @param {string} changelog
 * @param {string} version
 */
export function notesOf(changelog, version) {
	const sections = changelog.split(/^(?=## )/m);
	const own = sections.find(section => section.startsWith(`## ${version}\n`)) ?? '';
	return own.replace(/^.*\n/, '').trim();
}
