import type {OutletDraft} from '../../corpus/parts.js';
import type {Draft} from '../draft.js';
import {orderInCountry} from './numeric-order.js';

/** A day that may be two, as it is written in the country of the outlet; `why` it is left open where that is not known. */
export function openDay(
	{publishedOpen}: Draft,
	{country}: OutletDraft,
):
	| {readonly published: string; readonly publishedBasis: string}
	| {readonly published?: undefined; readonly why: string} {
	if (publishedOpen === undefined) return {why: ''};
	const {words, dayFirst, monthFirst} = publishedOpen;
	const order = orderInCountry(country);
	if (order === undefined) return {why: `“${words}” may be ${dayFirst} or ${monthFirst}; `};
	return {
		published: order === 'day first' ? dayFirst : monthFirst,
		publishedBasis: `inferred: “${words}” read with the ${order}, as in ${country ?? ''}`,
	};
}
