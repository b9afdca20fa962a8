import {readdirSync} from 'node:fs';
import {shippedArticles} from './paths.js';

/** How many articles the shipped corpus has today: the files that are one, counted. */
export const shippedCount = readdirSync(shippedArticles, {recursive: true})
	.map(String)
	.filter(name => /^[^/\\]+[/\\][^/\\]+\.md$/u.test(name)).length;
