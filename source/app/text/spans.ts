/** What a piece of text is, never how it looks: ui/theme.ts gives the look. */
export type Style =
	| 'title'
	| 'strong'
	| 'dim'
	| 'accent'
	| 'error'
	| 'match'
	/** The match that was gone to last. */
	| 'hit'
	| 'person'
	| 'organisation'
	| 'state'
	| 'place'
	| 'quote'
	| 'mark'
	| 'current'
	| 'current-match'
	| 'key'
	| 'outlet1'
	| 'outlet2'
	| 'outlet3'
	| 'outlet4'
	| 'outlet5'
	| 'outlet6';

export type Span = {
	readonly text: string;
	readonly style?: Style | undefined;
	/** The web address it leads to, in terminals that follow links. */
	readonly link?: string | undefined;
};

/** One line of the screen. */
export type Line = readonly Span[];

/** A stretch of text (UTF-16 offsets) that is something. */
export type StyledRange = {readonly start: number; readonly end: number; readonly style: Style};

export function plain(text: string): Line {
	return [{text}];
}

export function styled(text: string, style: Style | undefined): Line {
	return [{text, style}];
}

export function lineText(line: Line): string {
	return line.map(({text}) => text).join('');
}

/**
 * Cuts `text[start, end)` into spans. Where ranges overlap the first in the list wins.
 */
export function cutSpans(text: string, start: number, end: number, ranges: readonly StyledRange[]): Line {
	const near = ranges.filter(range => range.start < end && range.end > start);
	if (near.length === 0) return plain(text.slice(start, end));
	const cuts = new Set([start, end]);
	for (const range of near) cuts.add(Math.max(start, range.start)).add(Math.min(end, range.end));
	const points = [...cuts].sort((a, b) => a - b);
	return points.slice(0, -1).map((from, i) => {
		const style = near.find(range => range.start <= from && range.end > from)?.style;
		const piece = text.slice(from, points[i + 1]);
		return style === undefined ? {text: piece} : {text: piece, style};
	});
}
