import assert from 'node:assert/strict';
import {test} from 'node:test';
import {wordsFor} from '../../../source/app/words/choose.js';
import {settingsMessage} from '../../../source/app/words/settings-problem.js';
import {reasons} from '../../../source/settings/problem.js';

const kinds = ['set-aside', 'unreadable', 'unwritten', 'busy', 'copied'] as const;
const path = '/home/somebody/settings';

for (const language of ['en', 'hy', 'az', 'ru']) {
	test(`every problem with the settings is said with its place in ${language}`, () => {
		const words = wordsFor(language);
		for (const kind of kinds) {
			for (const reason of reasons) {
				assert.ok(settingsMessage(words, {kind, path, reason}).includes(path), `${kind} ${reason}`);
			}
		}
		for (const reason of reasons) {
			const why = words.settingsReasons[reason];
			assert.ok(settingsMessage(words, {kind: 'unwritten', path, reason}).includes(why), reason);
		}
		assert.ok(
			settingsMessage(words, {kind: 'unwritten', path, detail: 'EMFILE: too many'}).includes('EMFILE: too many'),
		);
	});
}
