import type {Act, FactTopic, Fate, Happening, Proposition, Question, Stance} from '../compare/model.js';

/** What a difference is about, in one language. What the texts themselves call a thing stays as it is. */
export type FactHeadings = {
	readonly fates: Readonly<Record<Fate, string>>;
	readonly acts: Readonly<Record<Act, string>>;
	readonly happenings: Readonly<Record<Happening, string>>;
	readonly propositions: Readonly<Record<Proposition, string>>;
	readonly questions: Readonly<Record<Question, string>>;
	/** The kinds that stand before what they are of: “how long: the meeting”. */
	readonly kinds: Readonly<
		Record<'share' | 'money' | 'distance' | 'duration' | 'hour' | 'day' | 'place' | 'stance', string>
	>;
	readonly office: (person: string) => string;
	readonly members: (body: string) => string;
	readonly step: string;
	readonly tolls: string;
	readonly wording: string;
};

/** The heading of a difference. */
export function factHeading(topic: FactTopic, headings: FactHeadings): string {
	switch (topic.kind) {
		case 'people':
			return headings.fates[topic.fate];
		case 'count':
			return topic.counted;
		case 'agent':
			return headed(headings.acts[topic.act], topic.of);
		case 'office':
			return headings.office(topic.person);
		case 'members':
			return headings.members(topic.body);
		case 'answer':
			return headed(headings.questions[topic.question], topic.of);
		case 'tolls':
			return headings.tolls;
		case 'step':
			return headings.step;
		case 'wording':
			return headings.wording;
		case 'stance':
			return headed(
				headings.kinds.stance,
				topic.proposition === undefined ? topic.of : headings.propositions[topic.proposition],
			);
		case 'duration':
		case 'hour':
		case 'day':
		case 'place':
			return headed(
				headings.kinds[topic.kind],
				topic.happening === undefined ? topic.of : headings.happenings[topic.happening],
			);
		case 'share':
		case 'money':
		case 'distance':
			return headed(headings.kinds[topic.kind], topic.of);
	}
}

function headed(kind: string, of: string): string {
	return of === '' ? kind : `${kind}: ${of}`;
}

export const englishHeadings: FactHeadings = {
	fates: {
		killed: 'killed',
		wounded: 'wounded',
		missing: 'missing',
		freed: 'freed',
		held: 'held prisoner',
		displaced: 'people who left',
	},
	acts: {
		broke: 'who broke it',
		began: 'who began',
		shelled: 'who shelled',
		attacked: 'who attacked',
		proposed: 'who proposed it',
		mediated: 'who mediated',
		led: 'who led',
		first: 'who came first',
		signed: 'who signed',
		ended: 'who broke off the talks',
	},
	happenings: {
		call: 'the call',
		truce: 'the truce',
		statement: 'the statement',
		signing: 'the signing',
		meeting: 'the meeting',
		attack: 'the attack',
		fighting: 'the fighting',
		exchange: 'the exchange',
		strike: 'the strike',
		opening: 'the opening',
		visit: 'the visit',
		vote: 'the vote',
		arrest: 'the arrest',
	},
	propositions: {
		'joint meeting': 'a joint meeting',
		payment: 'payment of money',
		troops: 'the sending of troops',
		passage: 'whether the way is open',
		health: 'health of those who came back',
		acceptance: 'whether they come',
		nearness: 'whether a treaty is near',
		result: 'result of the talks',
		holding: 'whether the truce holds',
		confirmation: 'whether it is confirmed',
		arrangement: 'whether a meeting was arranged',
		mediation: 'whether somebody mediates',
		grant: 'whether it is granted',
		mention: 'whether it is mentioned',
		knowledge: 'whether it was known',
		breach: 'whether a law was broken',
		notice: 'whether they were told beforehand',
		course: 'whether it takes place',
		request: 'whether help was asked for',
		tie: 'whether it has to do with it',
		ballot: 'how they vote',
	},
	questions: {
		interval: 'how long after',
		way: 'how it came about',
		rarity: 'how rare it was',
		nations: 'from where',
		reason: 'the reason',
		name: 'name',
		subject: 'what it is about',
		telling: 'by which word',
		provocation: 'what began the quarrel',
		credit: 'whose achievement',
		fighters: 'who fought',
		accord: 'day of the accord',
		month: 'month',
		asked: 'the question answered',
		mouth: 'who said it',
		until: 'until when',
		since: 'since when',
		gap: 'how long before or after',
		when: 'when it was said',
		means: 'on or in what',
		age: 'age',
	},
	kinds: {
		share: 'per cent',
		money: 'sum of money',
		distance: 'distance',
		duration: 'how long',
		hour: 'hour',
		day: 'day',
		place: 'place',
		stance: 'yes, no or open',
	},
	office: person => `office of ${person}`,
	members: body => `who chairs or makes up ${body}`,
	step: 'signed or initialled',
	tolls: 'killed, by other counts',
	wording: 'one quotation in two wordings',
};

export const englishStances: Readonly<Record<Stance, string>> = {yes: 'yes', no: 'no', open: 'open'};
