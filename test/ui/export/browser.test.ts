import assert from 'node:assert/strict';
import {test} from 'node:test';
import {browserCalls, isWebAddress} from '../../../source/ui/export/browser.js';

const url = 'https://harbour.example/a?b=$(x)&c=%s';

for (const [browser, calls] of [
	['', [['xdg-open', url]]],
	['firefox', [['firefox', url]]],
	['firefox --new-tab %s', [['firefox', '--new-tab', url]]],
	[
		'chromium --app=%s:firefox',
		[
			['chromium', `--app=${url}`],
			['firefox', url],
		],
	],
] as const) {
	test(`BROWSER=${browser} opens the address as one word`, () => {
		const called = browserCalls(url, {BROWSER: browser}, 'linux');
		assert.deepEqual(
			called.map(({command, parameters}) => [command, ...parameters]),
			calls,
		);
	});
}

test('a browser without a window gets the terminal', () => {
	assert.deepEqual(
		browserCalls(url, {BROWSER: '/usr/bin/w3m:firefox'}, 'linux').map(({onTerminal}) => onTerminal),
		[true, false],
	);
});

test('nothing but web addresses is opened', () => {
	for (const text of ['https://a.example', 'HTTP://a.example/x']) assert.ok(isWebAddress(text), text);
	for (const text of ['file:///etc/passwd', 'javascript:alert(1)', 'https:', '-new-window', 'data:text/html,x', '']) {
		assert.ok(!isWebAddress(text), text);
	}
});
