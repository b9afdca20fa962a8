/** In lines that are not empty: an address of the article stands this near the beginning, or says what it is near the end. */
const [nearHead, nearFoot] = [8, 4];
const labelled =
	/^(?:sources?|url|link|address|original|published at|read at|lien|adresse|quelle|fuente|fonte|kaynak|mənbə|источник|ссылка|адрес|աղբյուր|հղում)\s?:\s*(https?:\/\/\S+)$/iu;
const bare = /^<?(https?:\/\/[^\s<>]+)>?$/i;

/** The address that a person or a tool noted above or below a text; undefined where none or several stand there, or one of a front page. */
export function addressIn(text: string): string | undefined {
	const lines = text
		.split('\n')
		.map(line => line.trim())
		.filter(Boolean);
	const head = lines.slice(0, nearHead).flatMap(line => (bare.exec(line) ?? labelled.exec(line))?.[1] ?? []);
	const foot = lines.slice(-nearFoot).flatMap(line => labelled.exec(line)?.[1] ?? []);
	const [address, ...others] = new Set([...head, ...foot]);
	return address !== undefined && others.length === 0 && URL.canParse(address) && new URL(address).pathname.length > 1
		? address
		: undefined;
}
