import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {projectRoot} from './paths.js';

type Layer = {readonly folder: string; readonly may: readonly string[]; readonly pure?: boolean};

/** The one table of the layers, from which the rules of lint and the page about the house are written. */
const table = JSON.parse(readFileSync(join(projectRoot, 'tools', 'layers.json'), 'utf8')) as readonly Layer[];

/** The folders of source/, each with those it may import: the one-way order of the house. */
export const layers: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
	table.map(({folder, may}) => [folder, may]),
);

/** Folders that know nothing of Node: the same text in, the same text out. */
export const pureLayers: readonly string[] = table.flatMap(({folder, pure}) => (pure === true ? [folder] : []));
