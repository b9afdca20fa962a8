import type {Corpus} from '../../corpus/model.js';
import type {Style} from './spans.js';

const styles = ['outlet1', 'outlet2', 'outlet3', 'outlet4', 'outlet5', 'outlet6'] as const satisfies readonly Style[];

/** The same colour for an outlet everywhere; its tag tells it apart where colours repeat or are absent. */
export function outletStyle(corpus: Corpus, outlet: string): Style {
	const index = corpus.outlets.findIndex(({id}) => id === outlet);
	return styles[Math.max(0, index) % styles.length] ?? 'outlet1';
}

/** Columns side by side never share a colour, whichever outlets they are. */
export function columnStyle(index: number): Style {
	return styles[index % styles.length] ?? 'outlet1';
}
