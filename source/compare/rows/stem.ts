/** Forms that no ending explains. */
const irregular: Readonly<Record<string, string>> = {
	said: 'say',
	met: 'meet',
	held: 'hold',
	took: 'take',
	taken: 'take',
	died: 'die',
	dies: 'die',
	dead: 'die',
	death: 'die',
	deaths: 'die',
	dying: 'die',
	deadly: 'die',
	led: 'lead',
	gave: 'give',
	given: 'give',
	made: 'make',
	went: 'go',
	gone: 'go',
	came: 'come',
	began: 'begin',
	begun: 'begin',
	fought: 'fight',
	shot: 'shoot',
	struck: 'strike',
	sought: 'seek',
	told: 'tell',
	won: 'win',
	lost: 'lose',
	loss: 'lose',
	losses: 'lose',
	fled: 'flee',
	left: 'leave',
	sent: 'send',
	spoke: 'speak',
	spoken: 'speak',
	kept: 'keep',
	found: 'find',
	broke: 'break',
	broken: 'break',
	fell: 'fall',
	fallen: 'fall',
	rose: 'rise',
	risen: 'rise',
	sold: 'sell',
	bought: 'buy',
	built: 'build',
	wrote: 'write',
	written: 'write',
	drew: 'draw',
	drawn: 'draw',
	grew: 'grow',
	grown: 'grow',
	knew: 'know',
	known: 'know',
	ran: 'run',
	paid: 'pay',
	put: 'put',
	puts: 'put',
	let: 'let',
	runs: 'run',
	saw: 'see',
	seen: 'see',
	chose: 'choose',
	chosen: 'choose',
	stole: 'steal',
	stolen: 'steal',
	hid: 'hide',
	hidden: 'hide',
	threw: 'throw',
	became: 'become',
	brought: 'bring',
	taught: 'teach',
	thought: 'think',
	men: 'man',
	women: 'woman',
	children: 'child',
	killing: 'kill',
	killer: 'kill',
	dealt: 'deal',
	swore: 'swear',
	sworn: 'swear',
	stood: 'stand',
	understood: 'understand',
};

const longestWord = 40;

const derivations = [
	'ization',
	'isation',
	'ational',
	'fulness',
	'ations',
	'ation',
	'ement',
	'ments',
	'ment',
	'ness',
	'ious',
	'ally',
	'ical',
	'ism',
	'ist',
	'ity',
	'ive',
	'ize',
	'ise',
	'ate',
	'ion',
	'ial',
	'al',
	'ly',
	'er',
	'or',
];

/**
 * The part of a lower-case English word that its inflections and nearest derivations share (`agreed`, `agreement`:
 * `agr`). Cuts more than Porter's stemmer where news English does; words of other scripts come back as they are.
 */
export function stem(word: string): string {
	const known = irregular[word];
	if (known !== undefined) return known;
	if (word.length < 4 || word.length > longestWord || !/^[a-z]+$/.test(word)) return word;
	const base = underived(uninflected(word));
	return base.length > 3 ? base.replace(/[ey]$/, '') : base;
}

function uninflected(word: string): string {
	const single = singular(word);
	const bare = irregular[single] ?? single;
	const cut = /^(.*[aeiouy].*)(?:ing|ed)$/.exec(bare)?.[1];
	if (cut === undefined || cut.length < 3) return bare;
	return /([^aeiouylsz])\1$/.test(cut) ? cut.slice(0, -1) : cut;
}

function singular(word: string): string {
	if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
	return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

function underived(word: string): string {
	for (const ending of derivations) {
		if (word.length - ending.length >= 4 && word.endsWith(ending)) return word.slice(0, -ending.length);
	}
	return word;
}

/** Whether a lower-case word is the inflected form of a verb, which by itself says little. */
export function isVerbForm(word: string): boolean {
	return Object.hasOwn(irregular, word) || /(?:[^aeiou]|re|ee)ed$|ing$/.test(word);
}
