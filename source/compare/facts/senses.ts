import {senseOf} from '../rows/synonyms.js';
import {stem} from '../rows/stem.js';

/** Words that tell one thing where facts are compared, beside those by which rows are: one sense a line. */
const senses = [
	'pay paid payment money ransom cash coin compensation',
	'send dispatch deploy',
	'reinstate rehire reemploy reinstatement',
	'strike walkout stoppage',
	'round session sitting',
	'propose suggest initiative idea',
	'ship vessel boat',
	'sailor naval navy',
	'worker employee staff',
	'bridge crossing',
	'village villager',
	'begin start commence',
	'end finish conclude',
	'border frontier boundary',
	'aid relief assistance',
	'loan credit lend',
	'house residence villa',
	'observer monitor inspector',
	'visit trip journey travel',
	'hospital clinic',
	'pupil student',
	'jail prison imprison',
	'letter message note',
	'together joint jointly common',
	'convoy column',
	'harbour harbor port dock',
	'oil petroleum',
	'wage salary pay-rise',
	'vote ballot poll',
	'minister ministry',
	'shut close closed closure block blockade seal',
	'tell inform notify consult brief',
	'break violate breach violation',
	'approve clear permit allow',
	'isolate isolation quarantine',
] as const;
/** Forms that no ending explains, beside those that stems know. */
// biome-ignore format: a table
const irregular: Readonly<Record<string, string>> = {
	heard: 'hear', sat: 'sit', shook: 'shak', shaken: 'shak', spent: 'spend', felt: 'feel', lent: 'lend', meant: 'mean',
	wore: 'wear', worn: 'wear', tore: 'tear', torn: 'tear', drove: 'driv', driven: 'driv', ate: 'eat', eaten: 'eat',
	forbade: 'forbid', forbidden: 'forbid', withdrew: 'withdraw', withdrawn: 'withdraw', slept: 'sleep', bitten: 'bit',
	rode: 'rid', ridden: 'rid', sang: 'sing', sung: 'sing', sank: 'sink', sunk: 'sink', swept: 'sweep', caught: 'catch',
	lit: 'light', lain: 'lie', lay: 'lie', flew: 'fly', flown: 'fly', blew: 'blow', blown: 'blow', hung: 'hang',
	forgot: 'forget', forgotten: 'forget', froze: 'freez', frozen: 'freez', rang: 'ring', undertook: 'undertak',
};

let senseOfStem: ReadonlyMap<string, number> | null = null;

/** What words of one sense and forms of one word share. */
export function senseKey(stemmed: string): string {
	const form = irregular[stemmed] ?? stemmed;
	senseOfStem ??= new Map(senses.flatMap((words, sense) => words.split(' ').map(word => [stem(word), sense] as const)));
	const own = senseOfStem.get(form);
	if (own !== undefined) return `≈${own}`;
	const known = senseOf(form);
	return known === null ? form : `~${known}`;
}

/** Each word is stemmed once. */
const mostKept = 20_000;
const kept = new Map<string, string>();

/** What a lower-case word shares with others of its sense. */
export function senseOfWord(word: string): string {
	const known = kept.get(word);
	if (known !== undefined) return known;
	const sense = senseKey(stem(word));
	if (kept.size >= mostKept) kept.clear();
	kept.set(word, sense);
	return sense;
}

/** The senses of the words of a stretch that `wanted` takes, read when first asked for. */
export function sensesOf(stretch: string, wanted: (word: string) => boolean = () => true): () => readonly string[] {
	let read: readonly string[] | null = null;
	return () => (read ??= (stretch.toLowerCase().match(/\p{L}+/gu) ?? []).filter(wanted).map(senseOfWord));
}
