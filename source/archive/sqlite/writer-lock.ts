import {linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {hostname} from 'node:os';
import {codeOf} from '../../corpus/files/code-of.js';

/** A writer shows that it lives with every transaction; from another machine this is all there is to see. In milliseconds. */
const silentFor = 60_000;

/** The right to write an archive, held as long as the writing takes. */
export type WriterLock = {
	/** Shows that the writer still lives. */
	readonly touch: () => void;
	readonly release: () => void;
};

/** @returns undefined while another process that lives is writing the archive */
export function takeWriterLock(file: string): WriterLock | undefined {
	const lock = lockOf(file);
	const owner = `${process.pid} ${hostname()} ${Math.trunc(performance.timeOrigin)}`;
	if (!created(lock, owner) && !(removedDead(lock) && created(lock, owner))) return undefined;
	return {
		touch() {
			const now = new Date();
			utimesSync(lock, now, now);
		},
		release() {
			if (ownerOf(lock) === owner) rmSync(lock, {force: true});
		},
	};
}

/** Whether a process that lives is writing the archive. */
export function isWriting(file: string): boolean {
	const lock = lockOf(file);
	const owner = ownerOf(lock);
	return owner !== undefined && !isDead(lock, owner);
}

const lockOf = (file: string): string => `${file}.writer`;

/** By a link to a file that names its owner already: so no lock is ever without one. */
function created(lock: string, owner: string): boolean {
	const own = `${lock}.${process.pid}`;
	try {
		writeFileSync(own, owner);
		linkSync(own, lock);
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(error) ?? '')) throw error;
		return createdPlainly(lock, owner);
	} finally {
		rmSync(own, {force: true});
	}
}

function createdPlainly(lock: string, owner: string): boolean {
	try {
		writeFileSync(lock, owner, {flag: 'wx'});
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw error;
	}
}

function removedDead(lock: string): boolean {
	const owner = ownerOf(lock);
	if (owner === undefined) return true;
	if (!isDead(lock, owner)) return false;
	const aside = `${lock}.${process.pid}.dead`;
	try {
		renameSync(lock, aside);
		// Somebody else may have been quicker, and this is the lock they took: it is given back.
		const isTheirs = ownerOf(aside) !== owner;
		if (isTheirs) linkSync(aside, lock);
		return !isTheirs;
	} catch {
		return false;
	} finally {
		rmSync(aside, {force: true});
	}
}

function isDead(lock: string, owner: string): boolean {
	const [pid, host] = owner.split(' ');
	if (host === hostname()) return !isAlive(Number(pid));
	const touched = statSync(lock, {throwIfNoEntry: false})?.mtimeMs;
	return touched !== undefined && Math.abs(Date.now() - touched) > silentFor;
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return codeOf(error) === 'EPERM';
	}
}

function ownerOf(lock: string): string | undefined {
	try {
		return readFileSync(lock, 'utf8');
	} catch {
		return undefined;
	}
}
