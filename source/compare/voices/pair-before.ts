import type {Tables} from '../../corpus/model.js';
import type {Mention} from '../../search/mentions/recognise.js';
import {fold} from '../../text/fold.js';
import {keyOf, type Surroundings} from './pronouns.js';
import {actorOf, type Linked, parties, type Speaker} from './speaker.js';

/** Between two names that `and` joins stand at most this many UTF-16 units: `Velmora's Jan Holm and the president of Tarsk, Ilja Dorvan`. */
const farthestJoined = 60;

/** What `both` may be of: whoever reads the article has the same to go by. */
export type PairPlace = {
	readonly at: number;
	readonly here: Surroundings;
	readonly before: Surroundings | undefined;
	/** Persons named so far in the article. */
	readonly met: ReadonlySet<string>;
	readonly negotiation: string;
};

/**
 * Who `both`, `the two` or `both ministers` are: of the sentence so far, else of one before it, else of the paragraph before, the two
 * persons of the two parties, a pair that *and* joins, or the only two; where states are told of instead, the parties; else the only two
 * persons of the parties whom the article has named. Undefined where it could be others.
 *
 * @param named the phrase says that they are persons (`both ministers`): then they are of the two parties
 */
export function pairOf(corpus: Tables, place: PairPlace, named: boolean): Linked | undefined {
	const {at, here, before, met, negotiation} = place;
	const states = partiesOf(corpus, negotiation);
	const ofParty = (speaker: Speaker): string | undefined => {
		const of = speaker.kind === 'actor' ? corpus.actors.find(({id}) => id === speaker.id)?.of : undefined;
		return of !== undefined && states.includes(of) ? of : undefined;
	};
	const ofBoth = (speakers: readonly Speaker[]): readonly Speaker[] | undefined => {
		const own = speakers.filter(each => ofParty(each) !== undefined);
		return own.length === 2 && new Set(own.map(ofParty)).size === 2 ? own : undefined;
	};
	for (const {mentions, text} of stretches(at, here, before)) {
		const persons = mentions.filter(({kind}) => kind === 'person');
		const speakers = distinct(persons.map(each => actorOf(corpus, each)));
		const pair = ofBoth(speakers) ?? (named ? undefined : (joinedPair(corpus, text, persons) ?? onlyTwo(speakers)));
		if (pair !== undefined) {
			return linked(pair);
		}
		if (!named && speakers.length > 2) {
			return undefined;
		}
		if (!named && speakers.length === 0 && states.every(id => mentions.some(mention => mention.id === id))) {
			return parties(corpus, negotiation);
		}
	}
	const all = ofBoth(
		[...met].flatMap(id => {
			const actor = corpus.actors.find(each => each.id === id);
			return actor === undefined ? [] : [{kind: 'actor' as const, id, name: actor.name}];
		}),
	);
	return all !== undefined ? linked(all) : met.size === 0 && !named ? parties(corpus, negotiation) : undefined;
}

const linked = (speakers: readonly Speaker[]): Linked => ({speakers, basis: 'pronoun'});

function partiesOf(corpus: Tables, negotiation: string): string[] {
	const names = corpus.negotiations.find(({id}) => id === negotiation)?.parties ?? [];
	return names.flatMap(name => corpus.actors.find(actor => fold(actor.name) === fold(name))?.id ?? []);
}

/** The sentences before a place, nearest first, with the names outside their quotations. */
function stretches(
	at: number,
	here: Surroundings,
	before: Surroundings | undefined,
): {readonly text: string; readonly mentions: readonly Mention[]}[] {
	const own = here.sentences
		.filter(({start}) => start < at)
		.map(({start, end}) => ({start, end: Math.min(end, at), of: here}));
	const last = before === undefined ? [] : before.sentences.map(({start, end}) => ({start, end, of: before}));
	return [...own.reverse(), ...last.reverse()].map(({start, end, of}) => ({
		text: of.text,
		mentions: of.mentions.filter(
			mention =>
				mention.start >= start &&
				mention.end <= end &&
				!of.quoted.some(quoted => mention.start >= quoted.start && mention.end <= quoted.end),
		),
	}));
}

function joinedPair(corpus: Tables, text: string, persons: readonly Mention[]): readonly Speaker[] | undefined {
	const pairs = persons.flatMap((one, index) => {
		const other = persons[index + 1];
		const between = other === undefined ? '' : text.slice(one.end, other.start);
		if (other === undefined || between.length > farthestJoined || !/^[^.;:]*\band\b[^.;:]*$/u.test(between)) {
			return [];
		}
		return onlyTwo(distinct([actorOf(corpus, one), actorOf(corpus, other)])) ?? [];
	});
	return onlyTwo(pairs);
}

const onlyTwo = (speakers: readonly Speaker[]): readonly Speaker[] | undefined =>
	speakers.length === 2 ? speakers : undefined;

const distinct = (speakers: readonly Speaker[]): Speaker[] =>
	speakers.filter((speaker, index) => speakers.findIndex(each => keyOf(each) === keyOf(speaker)) === index);
