import {eastAsianWidth} from 'get-east-asian-width';

/**
 * Cells of one grapheme cluster, by the rules of string-width 8 (base character by East Asian Width, spacing marks added, emoji
 * sequences two). Not string-width itself: its Unicode property patterns cost every run 15 ms at import, needed or not.
 */

type Patterns = {
	readonly visible: RegExp;
	readonly spacing: RegExp;
	readonly pictographic: RegExp;
};

let patterns: Patterns | undefined;
let recommendedEmoji: RegExp | undefined;

/** Built when first needed; most texts never need them. */
function patternsOnce(): Patterns {
	return (patterns ??= {
		visible: new RegExp(
			'[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]',
			'u',
		),
		spacing: new RegExp('[\\p{Spacing_Mark}\\uff00-\\uffef]', 'u'),
		pictographic: new RegExp('\\p{Extended_Pictographic}', 'gu'),
	});
}

/** What makes an emoji of several code points: joiner, variation selector, keycap, flag letters, skin tones, tags. */
const emojiParts = /\u200d|\u20e3|\ufe0f|[\u{1f1e6}-\u{1f1ff}\u{e0020}-\u{e007f}]|[\u{1f3fb}-\u{1f3ff}]/u;

/** Longer than any emoji sequence in use. */
const longestEmoji = 50;

function isWideEmoji(cluster: string, {pictographic}: Patterns): boolean {
	recommendedEmoji ??= new RegExp('^\\p{RGI_Emoji}$', 'v');
	if (recommendedEmoji.test(cluster)) {
		return true;
	}

	if (cluster.length > longestEmoji) {
		return false;
	}

	return (
		/^[\d#*]\u20e3$/.test(cluster) || (cluster.includes('\u200d') && (cluster.match(pictographic)?.length ?? 0) > 1)
	);
}

/** Cells of a grapheme cluster; a cluster of marks and controls takes none. */
export function clusterWidth(cluster: string): number {
	const found = patternsOnce();
	const base = cluster.search(found.visible);
	if (base === -1) {
		return 0;
	}

	if (emojiParts.test(cluster) && isWideEmoji(cluster, found)) {
		return 2;
	}

	let width = 0;
	for (const character of base === 0 ? cluster : cluster.slice(base)) {
		if (width === 0 || found.spacing.test(character)) {
			width += eastAsianWidth(character.codePointAt(0) ?? 0);
		}
	}

	return width;
}
