import assert from 'node:assert/strict';
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {atEnd} from '../helpers/owner.js';
import {type TestContext, test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {fetchPage} from '../../source/library/input/fetch-page.js';
import {isOwnAddress} from '../../source/library/input/private-address.js';
import {resolveHost} from '../../source/library/input/resolve-host.js';

async function serve(t: TestContext, answer: RequestListener): Promise<string> {
	const server = createServer(answer);
	await new Promise<void>(resolve => {
		server.listen(0, '127.0.0.1', resolve);
	});
	atEnd(t, () => {
		server.closeAllConnections();
		server.close();
	});
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const read = async (url: string, wait?: number): Promise<{said: string[]; text: string; url?: string | undefined}> => {
	const said: string[] = [];
	const options = {tell: (message: string) => void said.push(message), ...(wait === undefined ? {} : {wait})};
	const {bytes, url: from} = await fetchPage(url, options);
	return {said, text: Buffer.from(bytes).toString(), url: from};
};

test('a page is read through redirects, and an address of one’s own network is said', async t => {
	const base = await serve(t, (request, response) => {
		if (request.url === '/old') response.writeHead(301, {location: '/new'}).end();
		else response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end('<p>here');
	});
	const {said, text, url} = await read(`${base}/old`);
	assert.equal(text, '<p>here');
	assert.equal(url, `${base}/new`);
	assert.match(said.join(), /address of your own network/u);
});

test('what is no page, no web, endless, too large or too slow is refused in one sentence', async t => {
	const base = await serve(t, (request, response) => {
		if (request.url === '/loop') response.writeHead(302, {location: '/loop'}).end();
		else if (request.url === '/file') response.writeHead(302, {location: 'file:///etc/hosts'}).end();
		else if (request.url === '/picture') response.writeHead(200, {'content-type': 'image/png'}).end('x');
		else if (request.url === '/gone') response.writeHead(404).end('no');
		else if (request.url === '/slow') response.writeHead(200, {'content-type': 'text/html'}).write('<p>');
		else {
			response.writeHead(200, {'content-type': 'text/html'});
			const chunk = 'x'.repeat(1_000_000);
			const more = (): void => {
				while (!response.destroyed && response.write(chunk));
				if (!response.destroyed) response.once('drain', more);
			};
			more();
		}
	});
	await assert.rejects(read(`${base}/loop`), /without end/u);
	await assert.rejects(read(`${base}/file`), /no address of the web/u);
	await assert.rejects(read('file:///etc/hosts'), /no address of the web/u);
	await assert.rejects(read(`${base}/picture`), /no text but image\/png/u);
	await assert.rejects(read(`${base}/gone`), /404/u);
	await assert.rejects(read(`${base}/slow`, 300), /no answer in time/u);
	await assert.rejects(read(`${base}/large`), /larger than 10 MB/u);
});

test('addresses that are not on the internet are known, whatever guise they come in', () => {
	for (const address of [
		'127.0.0.1',
		'10.1.2.3',
		'172.20.0.1',
		'192.168.1.1',
		'169.254.1.1',
		'::1',
		'::',
		'::7f00:1',
		'::ffff:127.0.0.1',
		'::ffff:7f00:1',
		'64:ff9b::7f00:1',
		'64:ff9b::10.0.0.1',
		'64:ff9b::',
		'64:ff9b:1::5',
		'2002:7f00:1::',
		'2001::1',
		'fe80::1',
		'fe80::1%eth0',
		'fec0::1',
		'fc00::1',
		'0.0.0.0',
		'no address',
	]) {
		assert.equal(isOwnAddress(address), true, address);
	}
	for (const address of ['93.184.216.34', '2606:2800:220:1::1', '172.32.0.1', '64:ff9b::5db8:d822'])
		assert.equal(isOwnAddress(address), false, address);
});

const elsewhere = {address: '93.184.216.34', family: 4};
const nowhere = () => Promise.resolve([elsewhere]);
const both = () => Promise.resolve([elsewhere, {address: '10.0.0.1', family: 4}]);

test('a name of this machine is its own, however it is written, and so is one that is half its own', async () => {
	for (const name of ['localhost', 'LOCALHOST', 'localhost.', 'a.localhost', '[::1]'])
		assert.equal((await resolveHost(name, nowhere)).isOwn, true, name);
	assert.equal((await resolveHost('harbour.example', nowhere)).isOwn, false);
	assert.equal((await resolveHost('harbour.example', both)).isOwn, true);
});

test('a host is looked up once for each step, and asked where it was found', async t => {
	const base = await serve(t, (_, response) => response.writeHead(200, {'content-type': 'text/html'}).end('<p>pinned'));
	const {port} = new URL(base);
	const asked: string[] = [];
	const {bytes} = await fetchPage(`http://harbour.invalid:${port}/`, {
		tell: () => {},
		resolve(hostname) {
			asked.push(hostname);
			return Promise.resolve({address: '127.0.0.1', family: 4, isOwn: false});
		},
	});
	assert.deepEqual([Buffer.from(bytes).toString(), asked], ['<p>pinned', ['harbour.invalid']]);
});

test('no page leads to an address of one’s own network, nor one such address to another', async t => {
	const other = await serve(t, (_, response) => response.writeHead(200).end('secret'));
	const base = await serve(t, (request, response) => {
		response.writeHead(302, {location: request.url === '/self' ? '/end' : `${other}/`}).end();
	});
	await assert.rejects(read(`${base}/other`), /not on the internet: name that address/u);
	const outside = {address: '127.0.0.1', family: 4, isOwn: false};
	await assert.rejects(
		fetchPage(`http://harbour.invalid:${new URL(base).port}/`, {
			tell: () => {},
			resolve: name => (name === 'harbour.invalid' ? Promise.resolve(outside) : resolveHost(name)),
		}),
		/not on the internet/u,
	);
});

test('a page that comes compressed is read, and a bomb is not', async t => {
	const base = await serve(t, (request, response) => {
		const body = request.url === '/bomb' ? 'x'.repeat(30_000_000) : '<p>small';
		response.writeHead(200, {'content-type': 'text/html', 'content-encoding': 'gzip'}).end(gzipSync(body));
	});
	assert.equal((await read(`${base}/`)).text, '<p>small');
	await assert.rejects(read(`${base}/bomb`), /larger than 10 MB/u);
});
