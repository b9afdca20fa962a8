import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {projectRoot} from './paths.js';

const distribution = join(projectRoot, 'distribution');

/** Words that only the source of React or Ink contains. */
const marks = /react\.(?:transitional\.)?element|ink-virtual-text|react-reconciler/u;

/** The scripts of the built program, by their path below distribution/. */
export const builtScripts = (): readonly string[] =>
	readdirSync(distribution, {recursive: true})
		.map(String)
		.filter(name => name.endsWith('.js'));

/** Those that draw: they hold React or Ink. */
export const drawingScripts = (): readonly string[] =>
	builtScripts().filter(name => marks.test(readFileSync(join(distribution, name), 'utf8')));
