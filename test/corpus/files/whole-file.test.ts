import assert from 'node:assert/strict';
import {execFileSync, spawn} from 'node:child_process';
import fs from 'node:fs';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {test} from 'node:test';
import {writeAllOrNone} from '../../../source/corpus/files/all-or-none.js';
import {type FileCalls, writeWhole} from '../../../source/corpus/files/whole-file.js';
import {temporaryFolder} from '../../helpers/temporary.js';

const long = 'every byte of it, '.repeat(5000);

/** Calls of which each may be made to fail by its number. */
function callsThatFail(at: number): {readonly calls: FileCalls; readonly made: () => number} {
	let made = 0;
	const calls = Object.fromEntries(
		(
			[
				'openSync',
				'writeSync',
				'fsyncSync',
				'fchmodSync',
				'closeSync',
				'renameSync',
				'linkSync',
				'rmSync',
			] as const satisfies readonly (keyof FileCalls)[]
		).map(name => [
			name,
			(...parameters: unknown[]) => {
				made++;
				// A file that cannot even be taken away or closed is beyond what a program can mend.
				if (made === at && name !== 'rmSync' && name !== 'closeSync')
					throw Object.assign(new Error('no space left'), {code: 'ENOSPC'});
				return (fs[name] as (...given: unknown[]) => unknown)(...parameters);
			},
		]),
	) as unknown as FileCalls;
	return {calls, made: () => made};
}

test('a disk that takes half of what it is given gets the rest', context => {
	const file = join(temporaryFolder(context), 'a.md');
	const halving: FileCalls = {
		...fs,
		writeSync: ((descriptor: number, bytes: Buffer, at: number, length: number) =>
			fs.writeSync(descriptor, bytes, at, Math.ceil(length / 2))) as typeof fs.writeSync,
	};
	writeWhole(file, long, {calls: halving});
	assert.equal(fs.readFileSync(file, 'utf8'), long);
});

test('whichever call fails, the file is as it was or as it should be, and nothing lies beside it', context => {
	const folder = temporaryFolder(context);
	const file = join(folder, 'a.md');
	for (let at = 1; ; at++) {
		fs.writeFileSync(file, 'before');
		const {calls, made} = callsThatFail(at);
		try {
			writeWhole(file, long, {calls});
		} catch (error) {
			assert.match(String(error), /no space left/u);
		}
		assert.ok(['before', long].includes(fs.readFileSync(file, 'utf8')), `call ${at}`);
		assert.deepEqual(fs.readdirSync(folder), ['a.md'], `call ${at}`);
		if (made() < at) break;
	}
	assert.equal(fs.readFileSync(file, 'utf8'), long);
});

test('of several files all appear or none, whichever call fails', context => {
	const folder = temporaryFolder(context);
	const outlets = join(folder, 'outlets.yaml');
	for (let at = 1; ; at++) {
		fs.writeFileSync(outlets, 'old');
		fs.rmSync(join(folder, 'talks'), {recursive: true, force: true});
		const {calls, made} = callsThatFail(at);
		const files = [
			{path: outlets, text: 'new', replace: true},
			{path: join(folder, 'talks', 'harbour.md'), text: long, replace: false},
		];
		let failed = false;
		try {
			writeAllOrNone(files, calls);
		} catch {
			failed = true;
		}
		const found = fs.readdirSync(folder, {recursive: true}).map(String).toSorted();
		if (failed) assert.deepEqual([fs.readFileSync(outlets, 'utf8'), found], ['old', ['outlets.yaml']], `call ${at}`);
		else assert.deepEqual(found, ['outlets.yaml', 'talks', join('talks', 'harbour.md')]);
		if (made() < at) break;
	}
});

test('a link leads to what is replaced, and stays; the mode stays', context => {
	const folder = temporaryFolder(context);
	const [real, link, dangling] = ['real.txt', 'link.txt', 'dangling.txt'].map(name => join(folder, name)) as [
		string,
		string,
		string,
	];
	fs.writeFileSync(real, 'before', {mode: 0o600});
	fs.symlinkSync('real.txt', link);
	fs.symlinkSync('made.txt', dangling);
	writeWhole(link, 'after');
	writeWhole(dangling, 'made');
	assert.equal(fs.readFileSync(real, 'utf8'), 'after');
	assert.equal(fs.statSync(real).mode & 0o777, 0o600);
	assert.ok(fs.lstatSync(link).isSymbolicLink());
	assert.equal(fs.readFileSync(join(folder, 'made.txt'), 'utf8'), 'made');
});

test('a named pipe is written into and stays one', {skip: process.platform === 'win32'}, async context => {
	const pipe = join(temporaryFolder(context), 'pipe');
	execFileSync('mkfifo', [pipe]);
	const reader = spawn('cat', [pipe]);
	const read = text(reader.stdout);
	writeWhole(pipe, 'through');
	assert.equal(await read, 'through');
	assert.ok(fs.lstatSync(pipe).isFIFO());
});

test('a device is written into and stays one', {skip: !fs.existsSync('/dev/full')}, () => {
	assert.throws(() => writeWhole('/dev/full', 'x'), /ENOSPC/u);
	assert.ok(fs.lstatSync('/dev/full').isCharacterDevice());
});

test('a file that is there is not replaced unless that is asked for', context => {
	const folder = temporaryFolder(context);
	const file = join(folder, 'b.md');
	fs.writeFileSync(file, 'theirs');
	assert.throws(() => writeWhole(file, 'ours', {replace: false}), /EEXIST/u);
	assert.equal(fs.readFileSync(file, 'utf8'), 'theirs');
	assert.deepEqual(fs.readdirSync(folder), ['b.md']);
});

test('a file in memory is written as anywhere', {skip: !fs.existsSync('/dev/shm')}, t => {
	const folder = fs.mkdtempSync('/dev/shm/karabakh-reader-');
	t.after(() => fs.rmSync(folder, {recursive: true}));
	writeWhole(`${folder}/new.txt`, 'x');
	assert.equal(fs.readFileSync(`${folder}/new.txt`, 'utf8'), 'x');
});
