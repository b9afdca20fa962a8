import assert from 'node:assert/strict';
import {join} from 'node:path';
import test from 'node:test';
import {pathToFileURL} from 'node:url';
import {build, type Plugin} from 'esbuild';
import {francAll} from 'franc-min';
import {toldApart} from '../../source/library/told-apart.js';
import {projectRoot} from '../helpers/paths.js';

type Plugins = {readonly languagesToldApart: Plugin};

test('the build guesses languages as the sources do, with the letter groups of those that are told apart', async () => {
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a tool without types
	const {languagesToldApart} = (await import(
		pathToFileURL(join(projectRoot, 'tools', 'library-plugins.mjs')).href
	)) as Plugins;
	const {outputFiles} = await build({
		stdin: {contents: "export {francAll} from 'franc-min'", resolveDir: projectRoot},
		bundle: true,
		format: 'esm',
		platform: 'node',
		write: false,
		plugins: [languagesToldApart],
	});
	const [file] = outputFiles;
	assert.ok(file !== undefined && file.contents.length < 120_000, 'the other languages are left out');
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was bundled
	const built = (await import(`data:text/javascript,${encodeURIComponent(file.text)}`)) as {
		readonly francAll: typeof francAll;
	};
	const only = toldApart.split(' ');
	for (const text of [
		'The two delegations met on the river and spoke about the road.',
		'Обе делегации встретились у реки и говорили о дороге.',
		'İki nümayəndə heyəti çay kənarında görüşdü və yol barədə danışdı.',
		'วันนี้ทั้งสองฝ่ายพบกันที่แม่น้ำ',
		'12 345',
	]) {
		assert.deepEqual(built.francAll(text, {only}), francAll(text, {only}), text);
	}
});
