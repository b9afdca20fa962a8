import {straitFiles} from './strait-files.js';

/** How many outlets and negotiations the crowd has, the strait's own among them. */
export const crowd = {outlets: 95, negotiations: 13};

const extraOutlets = crowd.outlets - 5;
const extraNegotiations = crowd.negotiations - 3;

const padded = (number: number): string => String(number).padStart(2, '0');

/** The strait with so many more outlets and negotiations that no window shows all of them: for what scrolls sideways. */
export function crowdFiles(): Readonly<Record<string, string>> {
	const files: Record<string, string> = {...straitFiles};
	const outlets = Array.from({length: extraOutlets}, (_, i) => `gazette-${padded(i)}`);
	files['outlets.yaml'] += outlets
		.map(
			(id, i) =>
				`- {id: ${id}, name: Gazette of Quay ${padded(i)}, tag: G${padded(i)}, country: XV, language: en, kind: newspaper}\n`,
		)
		.join('');
	for (let number = 0; number < extraNegotiations; number++) {
		const id = `2033-02-${padded(number + 1)}-round-${padded(number)}`;
		files[`${id}/negotiation.yaml`] =
			`title: Round ${number} in Halvik\ndate: 2033-02-${padded(number + 1)}\nparties: [Veldmark, Oresta]\nsummary: They met.\n`;
		for (const outlet of outlets.filter((_, i) => i % extraNegotiations === number)) {
			files[`${id}/${outlet}.md`] =
				`---\ntitle: "Round ${number} of the talks"\noutlet: ${outlet}\npublished: 2033-02-${padded(number + 1)}\npublished_basis: stated\nlanguage: en\ntext: brief\ncovers: all\n---\n\nLena Brandvik of Veldmark came to Halvik.\n`;
		}
	}
	return files;
}
