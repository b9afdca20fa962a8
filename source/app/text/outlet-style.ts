import type {Catalogue} from '../../search/catalogue.js';
import type {Style} from './spans.js';

const styles = ['outlet1', 'outlet2', 'outlet3', 'outlet4', 'outlet5', 'outlet6'] as const satisfies readonly Style[];

/**
 * The same colour for an outlet everywhere: list, text, columns, lenses, grids. Outlets that report the same talks get different ones as far as
 * there are any; tag and order tell them apart where colours repeat or are absent.
 */
export function outletStyle({outletGroups}: Pick<Catalogue, 'outletGroups'>, outlet: string): Style {
	return styles[outletGroups[outlet] ?? 0] ?? 'outlet1';
}
