import assert from 'node:assert/strict';
import {readdirSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {keepUnpackedIn, wasmBinary} from '../../../source/archive/sqlite/wasm-binary.js';
import {temporaryFolder} from '../../helpers/temporary.js';

const mark = '0123456789abcdef';

test('a binary is unpacked once and read as it was then', t => {
	const folder = temporaryFolder(t);
	const packed = join(folder, 'engine.br');
	const binary = Buffer.from('an engine, '.repeat(500));
	writeFileSync(packed, brotliCompressSync(binary));
	const read = (name: string) => Buffer.from(wasmBinary(packed, name));
	assert.deepEqual(read(mark), binary, 'without a cache');
	const cache = join(folder, 'cache');
	keepUnpackedIn(cache);
	assert.deepEqual(read(mark), binary);
	const kept = join(cache, 'compiled', 'sqlite.wasm');
	assert.deepEqual(readdirSync(join(cache, 'compiled')), ['sqlite.wasm']);

	truncateSync(kept, 800);
	assert.deepEqual(read(mark), binary, 'written by halves');
	writeFileSync(kept, Buffer.concat([Buffer.from('another engine'), Buffer.from('fedcba9876543210')]));
	assert.deepEqual(read(mark), binary, 'of another version');
	assert.deepEqual(readFileSync(kept), Buffer.concat([binary, Buffer.from(mark)]));

	rmSync(packed);
	assert.deepEqual(read(mark), binary, 'kept');
});

test('where nothing can be kept it is unpacked each time', t => {
	const folder = temporaryFolder(t);
	const packed = join(folder, 'engine.br');
	writeFileSync(packed, brotliCompressSync(Buffer.from('an engine')));
	writeFileSync(join(folder, 'file'), '');
	keepUnpackedIn(join(folder, 'file'));
	for (let round = 0; round < 2; round++) assert.equal(Buffer.from(wasmBinary(packed, mark)).toString(), 'an engine');
});
