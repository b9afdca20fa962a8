import {allOf, type Plan} from './plan.js';
import type {Part} from './understand.js';

/** A plan without what one part of its query asks; undefined where the part is an alternative to another, or all there is. */
export function planWithout(plan: Plan, part: Part): Plan | undefined {
	if (plan.kind !== 'all' || plan.of.length < 2) return undefined;
	const rest = plan.of.filter(each => each !== part.plan && !(each.kind === 'not' && each.of === part.plan));
	return rest.length === plan.of.length - 1 ? allOf(rest) : undefined;
}
