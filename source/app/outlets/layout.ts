import {type ComparisonLayout, layoutOf} from '../layout.js';
import type {Size} from '../state.js';

/** As many columns as can be read; undefined where the screen is too small for any. */
export function outletsLayout(size: Size, outlets: number): ComparisonLayout | undefined {
	const layout = layoutOf(size, outlets);
	return layout.kind === 'too-small' ? undefined : layout.comparison;
}
