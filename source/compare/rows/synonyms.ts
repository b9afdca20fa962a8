import {stem} from './stem.js';

/** Everyday words of reporting that newsrooms use for one another; one sense a line, the commonest word first. */
const senses = [
	'kill die dead slay fatal perish casualty toll',
	'wound injure hurt',
	'attack assault offensive raid strike onslaught',
	'bomb blast explosion explode bombing detonate',
	'shell bombard shelling',
	'shoot gun gunfire fire gunman',
	'clash fight battle combat skirmish',
	'war conflict hostility',
	'ceasefire truce armistice cease',
	'agreement accord deal pact treaty',
	'agree consent accept approve',
	'talk negotiation dialogue discussion consultation negotiate discuss',
	'meeting meet summit encounter session receive',
	'call phone telephone',
	'prisoner captive detainee pow inmate',
	'release free liberate',
	'exchange swap trade',
	'soldier troop serviceman military army force',
	'rebel insurgent militant separatist fighter',
	'flee escape exodus displace refugee leave',
	'territory region enclave area province land',
	'frontier border boundary',
	'mediate mediator mediation broker facilitate intermediary',
	'invite invitation host',
	'arrest detain capture seize hold nab',
	'jail prison imprison custody',
	'sentence convict verdict guilty',
	'accuse charge allege blame',
	'deny reject refuse dismiss refute',
	'condemn criticise criticize slam denounce blast',
	'warn caution threaten threat',
	'demand urge appeal press',
	'protest demonstration rally march demonstrator protester',
	'riot unrest violence',
	'election vote poll ballot',
	'resign quit',
	'appoint name nominate',
	'visit trip travel tour',
	'arrive land reach',
	'return back',
	'help aid assistance support assist',
	'plan intend aim plot',
	'begin start launch open',
	'end finish conclude',
	'halt stop suspend pause',
	'increase rise grow climb surge jump soar gain',
	'decrease fall drop decline slip slump plunge tumble',
	'big large huge major massive',
	'buy acquire purchase acquisition',
	'company firm corporation',
	'money fund cash',
	'crash collide collision',
	'plane aircraft jet airplane flight airliner',
	'ship boat vessel ferry',
	'train rail railway',
	'road highway route corridor',
	'quake earthquake tremor',
	'storm hurricane typhoon cyclone',
	'flood flooding',
	'fire blaze',
	'child kid boy girl',
	'police cop officer',
	'judge court tribunal',
	'law legislation bill',
	'president leader',
	'doctor physician',
	'hospital clinic',
	'film movie',
	'show display',
	'win victory triumph beat defeat',
	'lose loss',
	'near close approach',
	'missing vanish disappear',
	'find discover locate',
	'search hunt',
	'rescue save',
	'test trial',
	'new fresh',
	'claim say state declare assert insist',
	'report account',
	'confirm verify',
	'welcome hail praise',
	'withdraw pull retreat',
	'weapon arm missile rocket',
	'nuclear atomic',
	'peace peaceful',
	'recognise recognize recognition',
	'control rule govern',
	'envoy diplomat ambassador',
	'crisis emergency',
	'murder homicide',
	'steal theft rob robbery burglary heist',
	'marry wedding marriage',
	'divorce split',
	'birth born baby',
	'fine penalty',
	'ban bar prohibit outlaw',
	'allow permit let',
	'delay postpone',
	'cancel scrap',
	'cut reduce slash',
	'chief head boss',
	'capital city',
	'american us usa',
	'british uk britain',
	'eu european',
	'un nations',
	'job work employment',
	'fire sack',
	'worker employee staff',
	'home house',
	'school classroom',
	'student pupil',
	'car vehicle',
	'oil crude petroleum',
	'economy economic',
	'price cost',
	'stock share',
	'world global',
	'woman female',
	'man male',
] as const;

let senseOfStem: ReadonlyMap<string, number> | null = null;

/**
 * The number of the sense that a stem belongs to, or null. A word of several senses keeps the first one listed: the
 * sense only ever adds to a likeness, it never takes a word apart.
 */
export function senseOf(stemmed: string): number | null {
	senseOfStem ??= listSenses();
	return senseOfStem.get(stemmed) ?? null;
}

const keysOfWord = new Map<string, readonly string[]>();
const mostKeptWords = 20_000;

/** What two texts may share of a word: its own key, and that of its sense where it has one (`~12`). */
export function sensedKeys({key, word}: {readonly key: string; readonly word?: string}): readonly string[] {
	if (word === undefined) return [key];
	const known = keysOfWord.get(word);
	if (known?.[0] === key) return known;
	const sense = senseOf(stem(word));
	const keys = sense === null ? [key] : [key, `~${sense}`];
	if (keysOfWord.size >= mostKeptWords) keysOfWord.clear();
	keysOfWord.set(word, keys);
	return keys;
}

function listSenses(): ReadonlyMap<string, number> {
	const listed = new Map<string, number>();
	for (const [sense, words] of senses.entries()) {
		for (const word of words.split(' ')) {
			const stemmed = stem(word);
			if (!listed.has(stemmed)) listed.set(stemmed, sense);
		}
	}
	return listed;
}
