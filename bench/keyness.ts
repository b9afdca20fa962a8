import {readFileSync} from 'node:fs';
import {compareWording} from '../source/compare/wording/keyness.js';

/**
 * Whether a difference of wording holds on text not seen: `node bench/keyness.js <stories.jsonl>`. For every two of the outlets with most
 * articles, the significant words of one half must lean the same way in the other one (words that it does not use are left out). Halves are
 * every second sentence of the same articles, and, as the harder question, every second article, where the stories differ too.
 */
type Story = {readonly title: string; readonly body: string; readonly outlet: string};
type Split = (texts: readonly string[], part: number) => string[];

const [, , path = ''] = process.argv;
const outletCount = 12;

const byOutlet = new Map<string, string[]>();
for (const line of readFileSync(path, 'utf8').split('\n')) {
	if (line !== '') {
		const {title, body, outlet}: Story = JSON.parse(line);
		byOutlet.set(outlet, [...(byOutlet.get(outlet) ?? []), `${title}\n${body}`]);
	}
}
const outlets = [...byOutlet.values()].sort((a, b) => b.length - a.length).slice(0, outletCount);
const background = [...byOutlet.values()].flat();

const splits: Readonly<Record<string, Split>> = {
	sentences: (texts, part) =>
		texts.flatMap(text => text.split(/(?<=[.!?])\s+|\n+/).filter((_, index) => index % 2 === part)),
	articles: (texts, part) => texts.filter((_, index) => index % 2 === part),
};

for (const [name, split] of Object.entries(splits)) {
	let [held, tested, all] = [0, 0, 0];
	for (const [index, a] of outlets.entries()) {
		for (const b of outlets.slice(index + 1)) {
			const there = new Map(
				compareWording(split(a, 1), split(b, 1), background).map(each => [each.word, Math.sign(each.z)]),
			);
			for (const {word, z} of compareWording(split(a, 0), split(b, 0), background).filter(each => each.significant)) {
				all++;
				tested += Number(there.has(word));
				held += Number(there.get(word) === Math.sign(z));
			}
		}
	}
	console.log(
		`halves by ${name}: ${outlets.length} outlets, ${all} significant words, ${tested} used in the other half, same direction ${(held / tested).toFixed(3)}`,
	);
}
