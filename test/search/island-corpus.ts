import {readCorpus} from '../../source/corpus/read.js';
import type {Corpus} from '../../source/corpus/model.js';
import {islands} from '../helpers/paths.js';

/** An invented dispute over islands: what holds here holds for no reason of the shipped corpus. */
export function islandCorpus(): Promise<Corpus> {
	return readCorpus([islands]);
}
