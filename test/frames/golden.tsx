import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {renderToString} from 'ink';
import type {State} from '../../source/app/state.js';
import {viewOf} from '../../source/app/view.js';
import {Screen} from '../../source/ui/screen.js';
import {themes} from '../../source/ui/theme.js';
import {fixture} from '../helpers/paths.js';

/** What the screen shows, as text without escape sequences, each row without the blanks at its end. */
export function frameOf(state: State): string {
	const screen = <Screen view={viewOf(state)} size={state.size} theme={themes.terminal} />;
	const rows = renderToString(screen, {columns: state.size.columns}).split('\n');
	return rows.map(row => stripVTControlCharacters(row).trimEnd()).join('\n');
}

/** Compares a frame with the one kept; UPDATE_GOLDENS=1 keeps it instead. */
export function assertGolden(name: string, frame: string): void {
	const file = fixture('..', 'frames', 'golden', `${name}.golden`);
	if (process.env['UPDATE_GOLDENS'] === '1') {
		mkdirSync(dirname(file), {recursive: true});
		writeFileSync(file, `${frame}\n`);
		return;
	}
	assert.ok(existsSync(file), `${file} is missing: UPDATE_GOLDENS=1 writes it`);
	assert.equal(`${frame}\n`, readFileSync(file, 'utf8'), `${name}: UPDATE_GOLDENS=1 keeps the new frame`);
}
