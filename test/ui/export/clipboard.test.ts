import assert from 'node:assert/strict';
import {test} from 'node:test';
import {clipboardSequence, clipboardTools} from '../../../source/ui/export/clipboard.js';

const plain = '\u001B]52;c;w6k=\u0007';

test('the terminal is told by OSC 52, in UTF-8', () => {
	assert.equal(clipboardSequence('é', {}), plain);
});

test('through tmux it goes to tmux and, with escapes doubled, to the terminal around it', () => {
	assert.equal(clipboardSequence('é', {TMUX: '/run/x,1,0'}), `${plain}\u001BPtmux;\u001B${plain}\u001B\\`);
});

test('through GNU screen it goes in pieces that screen does not cut', () => {
	const sequence = clipboardSequence('x'.repeat(1000), {STY: '1.pts'}) ?? '';
	const pieces = sequence.split('\u001B\\').slice(0, -1);
	assert.ok(pieces.length > 1);
	for (const piece of pieces) assert.ok(piece.startsWith('\u001BP') && piece.length < 250);
	assert.equal(pieces.map(piece => piece.slice(2)).join(''), clipboardSequence('x'.repeat(1000), {}));
});

test('what terminals would drop is not sent', () => {
	assert.equal(clipboardSequence('x'.repeat(80_000), {}), undefined);
});

const displays: readonly (readonly [Readonly<Record<string, string>>, NodeJS.Platform, readonly string[]])[] = [
	[{}, 'linux', []],
	[{WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0'}, 'linux', ['wl-copy', 'xclip', 'xsel']],
	[{DISPLAY: ':0', TMUX: 'x'}, 'linux', ['xclip', 'xsel', 'tmux']],
	[{WSL_DISTRO_NAME: 'Debian'}, 'linux', ['clip.exe']],
	[{}, 'darwin', ['pbcopy']],
	[{}, 'win32', ['clip.exe']],
];

for (const [environment, platform, tools] of displays) {
	test(`${platform} with ${Object.keys(environment).join(' ') || 'no display'} asks ${tools.join(', ') || 'nobody'}`, () => {
		assert.deepEqual(
			clipboardTools(environment, platform).map(([command]) => command),
			tools,
		);
	});
}
