import type {FactTopic} from '../../source/compare/model.js';

/** A topic of every heading that an interface language has words for. */
export const factTopics: readonly FactTopic[] = [
	...(['killed', 'wounded', 'missing', 'freed', 'held', 'displaced'] as const).map(
		fate => ({kind: 'people', fate}) as const,
	),
	...(['broke', 'began', 'proposed', 'led', 'first'] as const).map(act => ({kind: 'agent', act, of: ''}) as const),
	...(['share', 'money', 'distance', 'duration', 'hour', 'day', 'place', 'stance'] as const).map(
		kind => ({kind, of: ''}) as const,
	),
	...(['joint meeting', 'payment', 'troops'] as const).map(
		proposition => ({kind: 'stance', of: '', proposition}) as const,
	),
	...(
		[
			'call',
			'truce',
			'statement',
			'signing',
			'meeting',
			'attack',
			'fighting',
			'exchange',
			'strike',
			'opening',
			'visit',
			'vote',
			'arrest',
		] as const
	).map(happening => ({kind: 'day', of: '', happening}) as const),
	{kind: 'step'},
	{kind: 'wording'},
];
