import {linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {hostname} from 'node:os';
import {codeOf} from './problem.js';

/** It is held for one short write. Older than this, its owner is gone: switched off, or on another machine that is. */
const staleAfterMs = 10_000;

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

function created(file: string, owner: string): boolean {
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
	return written !== undefined && Date.now() - written > staleAfterMs;
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
