import {linkSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {hostname, uptime} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {codeOf} from './code-of.js';

/** In milliseconds. */
const limits = {
	/** Held for one short write: silent for longer, its owner is gone, switched off, or on another machine that is. */
	moment: {here: 10_000, elsewhere: 10_000},
	/** Held while much is written: whoever lives on this machine has it, another machine shows now and then that it does. */
	work: {here: Number.POSITIVE_INFINITY, elsewhere: 60_000},
};
/** How long a lock is held. */
type Holding = keyof typeof limits;

const betweenTriesMs = 15;
/** Clocks of files and of processes differ by less. */
const clockMs = 2000;

let taken = 0;

/** Loaded by whoever writes: the module brings much with it that no reading command needs. */
const thread = (): number => process.getBuiltinModule('node:worker_threads').threadId;

/** A lock that is held while much is written. */
export type WorkLock = {
	/** Shows that its owner still lives: to be called more often than once a minute. */
	readonly touch: () => void;
	readonly release: () => void;
};

/**
 * Takes a lock file, so that between reading and writing nobody else writes. Never waits.
 * @returns how to let go, or undefined when another process has it
 * @throws {Error} of the file system, with nothing left behind
 */
export function takeLock(file: string): (() => void) | undefined {
	return acquired(file, 'moment');
}

/** The same for work that takes a while. @returns undefined while another process, or another thread, has it */
export function takeWorkLock(file: string): WorkLock | undefined {
	const release = acquired(file, 'work');
	if (release === undefined) return undefined;
	return {
		touch() {
			const now = new Date();
			utimesSync(file, now, now);
		},
		release,
	};
}

/** Whether somebody who lives holds a lock for work. */
export function isAtWork(file: string): boolean {
	const owner = ownerOf(file);
	return owner !== undefined && !isStale(file, owner, 'work');
}

function acquired(file: string, holding: Holding): (() => void) | undefined {
	taken += 1;
	const owner = `${process.pid} ${hostname()} ${thread()}.${taken}`;
	if (!created(file, owner) && !(removedStale(file, holding) && created(file, owner))) return undefined;
	return () => {
		// Ours no longer when we were stopped for so long that somebody took it for stale.
		if (ownerOf(file) === owner) rmSync(file, {force: true});
	};
}

/**
 * Runs something while nobody else holds the lock, waiting for whoever does.
 * @param patience milliseconds
 * @returns undefined when it was not to be had in that time
 * @throws what `run` throws, and errors of the file system
 */
export function withLock<T>(file: string, patience: number, run: () => T): {readonly value: T} | undefined {
	const start = performance.now();
	let release = takeLock(file);
	while (release === undefined) {
		if (performance.now() - start > patience) return undefined;
		sleep(betweenTriesMs);
		release = takeLock(file);
	}
	try {
		return {value: run()};
	} finally {
		release();
	}
}

/** Without giving way to anything: what waits here has nothing else to do. */
export function sleep(milliseconds: number): void {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Takes away what killed processes left of a lock that is held now: names of their own that never became one. */
export function removeLockLeftovers(file: string): void {
	const prefix = `${basename(file)}.`;
	for (const name of readdirSync(dirname(file))) {
		const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length).split('.')[0]) : Number.NaN;
		if (Number.isSafeInteger(pid) && !isAlive(pid)) rmSync(join(dirname(file), name), {force: true});
	}
}

/** By a link to a file that names its owner already: a lock without an owner could not be told from one in use. */
function created(file: string, owner: string): boolean {
	const own = `${file}.${process.pid}.${thread()}.${taken}`;
	try {
		writeFileSync(own, owner);
		linkSync(own, file);
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		if (!isWithoutLinks(error)) throw error;
		return createdPlainly(file, owner);
	} finally {
		rmSync(own, {force: true});
	}
}

const isWithoutLinks = (error: unknown): boolean =>
	['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(error) ?? '');

function createdPlainly(file: string, owner: string): boolean {
	try {
		writeFileSync(file, owner, {flag: 'wx'});
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		// On a full disk the file is made and its content is not.
		if (codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT') rmSync(file, {force: true});
		throw error;
	}
}

/** Takes away a lock whose owner is gone. */
function removedStale(file: string, holding: Holding): boolean {
	const owner = ownerOf(file);
	if (owner === undefined) return true;
	if (!isStale(file, owner, holding)) return false;
	const aside = `${file}.${process.pid}.${thread()}`;
	try {
		renameSync(file, aside);
		// Somebody else may have been quicker, and this is the lock they took: it is given back.
		const isTheirs = ownerOf(aside) !== owner;
		if (isTheirs) linkSync(aside, file);
		return !isTheirs;
	} catch {
		return false;
	} finally {
		rmSync(aside, {force: true});
	}
}

function isStale(file: string, owner: string, holding: Holding): boolean {
	const [pid, host] = owner.split(' ');
	const written = statSync(file, {throwIfNoEntry: false})?.mtimeMs;
	const isHere = host === hostname();
	if (isHere && (!isAlive(Number(pid)) || isOfNamesake(Number(pid), written))) return true;
	const limit = limits[holding][isHere ? 'here' : 'elsewhere'];
	// A date in the future is a clock that was set: it says as little as one long past.
	return written !== undefined && Math.abs(Date.now() - written) > limit;
}

/** Whether a lock is older than the machine, or this process, has been running: its owner had the number of a process that lives now. */
function isOfNamesake(pid: number, written: number | undefined): boolean {
	if (written === undefined) return false;
	const age = Date.now() - written - clockMs;
	return age > uptime() * 1000 || (pid === process.pid && age > process.uptime() * 1000);
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return codeOf(error) === 'EPERM';
	}
}

function ownerOf(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}
