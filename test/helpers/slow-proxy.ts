import {connect, createServer, type Socket} from 'node:net';
import type {Owner} from './owner.js';

/** A way to a server on loopback that takes its time, and can be broken. */
export type Proxy = {
	readonly port: number;
	/** Breaks all connections; there is nobody to connect to until `mend`. */
	readonly cut: () => Promise<void>;
	/** Breaks all connections; whoever connects is hung up on. */
	readonly hangUp: () => void;
	/** Nothing comes back any more, though nobody hears that: a way that is lost without a word. */
	readonly silence: () => void;
	readonly mend: () => Promise<void>;
};

/** @param roundTrip milliseconds there and back, beyond what the server takes */
export async function openProxy(
	owner: Owner,
	toPort: number,
	{roundTrip}: {readonly roundTrip: number},
): Promise<Proxy> {
	let state: 'open' | 'hanging up' | 'silent' = 'open';
	const sockets = new Set<Socket>();
	const keep = (socket: Socket): void => {
		sockets.add(socket);
		socket.setNoDelay(true);
		socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
	};
	const pass = (from: Socket, to: Socket): void => {
		from.on('data', piece => {
			setTimeout(() => {
				if (state === 'open' && to.writable) to.write(piece);
			}, roundTrip / 2);
		});
		from.on('close', () => setTimeout(() => to.destroy(), roundTrip / 2));
	};
	const server = createServer(near => {
		keep(near);
		if (state === 'hanging up') {
			near.destroy();
			return;
		}
		const far = connect(toPort, '127.0.0.1');
		keep(far);
		pass(near, far);
		pass(far, near);
	});
	const listen = (at: number): Promise<void> =>
		new Promise((resolve, reject) => {
			server.once('error', reject).listen(at, '127.0.0.1', resolve);
		});
	const close = (): Promise<void> =>
		new Promise(resolve => {
			server.close(() => resolve());
			for (const socket of sockets) socket.destroy();
		});
	await listen(0);
	owner.after(close);
	const address = server.address();
	const port = typeof address === 'object' && address !== null ? address.port : 0;
	return {
		port,
		cut: close,
		hangUp() {
			state = 'hanging up';
			for (const socket of sockets) socket.destroy();
		},
		silence() {
			state = 'silent';
		},
		async mend() {
			state = 'open';
			for (const socket of sockets) socket.destroy();
			if (!server.listening) await listen(port);
		},
	};
}
