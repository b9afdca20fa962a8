import {linkSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {hostname} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {codeOf} from './code-of.js';

/** It is held for one short write. Further from now than this, its owner is gone: switched off, or on another machine that is. */
const staleAfterMs = 10_000;
const betweenTriesMs = 15;

let taken = 0;

/**
 * Takes a lock file, so that between reading and writing nobody else writes. Never waits.
 * @returns how to let go, or undefined when another process has it
 * @throws {Error} of the file system, with nothing left behind
 */
export function takeLock(file: string): (() => void) | undefined {
	taken += 1;
	const owner = `${process.pid} ${hostname()} ${taken}`;
	if (!created(file, owner) && !(removedStale(file) && created(file, owner))) return undefined;
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
	const own = `${file}.${process.pid}.${taken}`;
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
function removedStale(file: string): boolean {
	const owner = ownerOf(file);
	if (owner === undefined || !isStale(file, owner)) return false;
	const aside = `${file}.${process.pid}`;
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

function isStale(file: string, owner: string): boolean {
	const [pid, host] = owner.split(' ');
	if (host === hostname() && !isAlive(Number(pid))) return true;
	const written = statSync(file, {throwIfNoEntry: false})?.mtimeMs;
	// A date in the future is a clock that was set: it says as little as one long past.
	return written !== undefined && Math.abs(Date.now() - written) > staleAfterMs;
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
