import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {renderToString} from 'ink';
import type {Size, State} from '../../source/app/state.js';
import {type View, viewOf} from '../../source/app/view.js';
import {cellWidth} from '../../source/text/width.js';
import {Screen} from '../../source/ui/screen.js';
import {themes} from '../../source/ui/theme.js';
import {fixture} from '../helpers/paths.js';
import type {Session} from '../helpers/session.js';

/** Of every frame that is kept. */
export const rows = 24;

/** What the screen shows, as text without escape sequences, each row without the blanks at its end. */
export function frameOf(state: State): string {
	return frameOfView(viewOf(state), state.size);
}

export function frameOfView(view: View, size: Size): string {
	const screen = <Screen view={view} size={size} theme={themes.terminal} />;
	const lines = renderToString(screen, {columns: size.columns}).split('\n');
	return lines.map(line => stripVTControlCharacters(line).trimEnd()).join('\n');
}

/** Draws a session in a window of that width and compares the frame with the one kept. */
export function assertFrame(name: string, session: Session, columns: number): void {
	const frame = frameOf(session.resize(columns, rows).state());
	assertFits(frame, columns);
	assertGolden(name, frame);
}

export function assertFits(frame: string, columns: number): void {
	const lines = frame.split('\n');
	assert.ok(lines.length <= rows, `${lines.length} rows`);
	for (const line of lines) assert.ok(cellWidth(line) <= columns, `wider than the window: ${line}`);
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
