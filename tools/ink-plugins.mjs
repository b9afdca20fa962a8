// @ts-check
import {readFileSync} from 'node:fs';
import {inProject} from './project.mjs';

/**
 * Replacements in modules of Ink, each with what it must find there: a text that is gone or there twice fails the
 * build, because nobody knows then whether ours still does the same. test/ui compares the bytes.
 * @type {readonly {module: RegExp, ours: string, find: string, put: string, add: string}[]}
 */
const replacements = [
	{
		module: /node_modules\/ink\/build\/output\.js$/,
		ours: 'row-output.ts',
		find: 'export default class Output {',
		put: 'class Output {',
		add: 'export default ours.rowOutputOver(Output, {tokenize, styledCharsFromTokens, styledCharsToString});',
	},
	{
		module: /node_modules\/ink\/build\/sanitize-ansi\.js$/,
		ours: 'clean-text.ts',
		find: 'export default sanitizeAnsi;',
		put: '',
		add: 'export default text => ours.isClean(text) ? text : sanitizeAnsi(text);',
	},
	{
		module: /node_modules\/widest-line\/index\.js$/,
		ours: 'line-cells.ts',
		find: 'export default function widestLine(',
		put: 'function widestLine(',
		add: 'export default ours.widestLine;',
	},
];

/**
 * Texts of which Ink remembers the size and the lines. It keeps thousands; here each is a whole frame of many kilobytes, and
 * a day of reading would leave a hundred megabytes of frames that nobody draws again.
 */
const remembered = 32;

/** @type {readonly RegExp[]} */
const caches = [/node_modules\/ink\/build\/measure-text\.js$/, /node_modules\/ink\/build\/wrap-text\.js$/];

/**
 * @param {string} path
 * @param {string} find
 * @param {string} put
 * @param {string} reason what to look at when it has changed
 */
function replaced(path, find, put, reason) {
	const parts = readFileSync(path, 'utf8').split(find);
	const errors = parts.length === 2 ? [] : [{text: `${path} has changed: see ${reason}.`}];
	return {contents: parts.join(put), errors};
}

/**
 * Puts our fast ways in front of Ink's thorough ones, which stay in the bundle for whatever ours leave to them.
 * @type {import('esbuild').Plugin}
 */
export const fastInk = {
	name: 'fast-ink',
	setup(builder) {
		for (const {module, ours, find, put, add} of replacements) {
			builder.onLoad({filter: module}, ({path}) => {
				const file = JSON.stringify(inProject('source', 'ui', ours));
				const {contents, errors} = replaced(path, find, put, `what source/ui/${ours} replaces`);
				return {contents: [`import * as ours from ${file};`, contents, add].join('\n'), loader: 'js', errors};
			});
		}
		for (const module of caches) {
			builder.onLoad({filter: module}, ({path}) => ({
				...replaced(path, 'maxSize: 4096', `maxSize: ${remembered}`, 'how many texts it keeps'),
				loader: 'js',
			}));
		}
	},
};
