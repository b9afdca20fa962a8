/** Who wrote a text, by its first or last line: `GENEVA (Reuters) –`, `Source: AFP`, `© dpa`, `With reporting by RFE/RL`. */
const credits: readonly RegExp[] = [
	/^[\p{Lu}][\p{L} ,.-]{2,40}\((?<name>\p{Lu}[\p{L}/ .]{1,24})\)\s*[-–—:]/u,
	/^\((?<name>\p{Lu}[\p{L}/ .]{1,24})\)\s*[-–—:]?/u,
	/\((?<name>\p{Lu}[\p{Lu}/]{1,12})\)\s*$/u,
	/(?:^|[.\s])(?:Source|Credit|Agency)\s?:\s*(?<name>\p{Lu}[\p{L}/ ]{1,24}?)\s*\.?$/u,
	/[©]\s*(?:(?:19|20)\d\d\s*)?(?<name>\p{Lu}[\p{L}/ ]{1,24}?)\s*\.?$/u,
	/\b(?:[Tt]his (?:article|story|report) (?:was )?(?:first|originally) (?:appeared|published|ran) (?:in|on|by)|[Rr]eprinted from|[Rr]epublished from)\s+(?<name>\p{Lu}[\p{L}/ ]{1,30}?)(?=[.,;]|$)/u,
	/^(?:With (?:reporting|files) (?:by|from)|By)\s+(?<name>\p{Lu}{2,}[\p{Lu}/]*)\b/u,
];

export type CreditLine = {readonly name: string; readonly paragraph: number; readonly line: string};

/** The credit lines in the first and the last two paragraphs of a text. */
export function creditLines(paragraphs: readonly string[]): CreditLine[] {
	const found: CreditLine[] = [];
	for (const paragraph of new Set([0, paragraphs.length - 2, paragraphs.length - 1])) {
		const text = paragraphs[paragraph] ?? '';
		for (const pattern of credits) {
			const match = pattern.exec(text);
			const name = match?.groups?.['name']?.trim();
			if (match !== null && name !== undefined) found.push({name, paragraph, line: match[0].trim()});
		}
	}
	return found;
}
