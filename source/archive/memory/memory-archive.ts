import {archiveOf} from '../archive-of.js';
import type {Archive} from '../port.js';
import type {MemoryAnswers} from './memory-answers.js';

/** An archive over answers that are given at once. */
export function memoryArchive(answers: MemoryAnswers): Archive {
	return archiveOf(answers);
}
