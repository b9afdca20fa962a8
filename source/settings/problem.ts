import {codeOf} from '../corpus/files/code-of.js';

/** Why the file system or the file said no. */
export const reasons = ['not-allowed', 'disk-full', 'read-only', 'not-a-folder', 'not-json', 'too-large'] as const;
export type Reason = (typeof reasons)[number];

/** What went wrong with the settings, for whoever phrases it: nothing here is a sentence. */
export type SettingsProblem = {
	/**
	 * - `set-aside`: the file is kept under another name, and we began afresh
	 * - `unreadable`: the file is neither read nor moved
	 * - `unwritten`: what was to be written stays in memory and is tried again with the next change
	 * - `busy`: so does what was to be written while another reader held the lock
	 * - `copied`: something we did not understand stood in the way; the file as it was is kept beside
	 */
	readonly kind: 'set-aside' | 'unreadable' | 'unwritten' | 'busy' | 'copied';
	/** File or folder it is about. */
	readonly path: string;
	readonly reason?: Reason | undefined;
	/** In the words of the system, where there is no reason of ours. */
	readonly detail?: string | undefined;
};

const reasonOfCode: Readonly<Record<string, Reason>> = {
	EACCES: 'not-allowed',
	EPERM: 'not-allowed',
	ENOSPC: 'disk-full',
	EDQUOT: 'disk-full',
	EROFS: 'read-only',
	ENOTDIR: 'not-a-folder',
	EEXIST: 'not-a-folder',
};

/** A problem with what was thrown. */
export function problemOf(kind: SettingsProblem['kind'], path: string, error: unknown): SettingsProblem {
	if (error instanceof SyntaxError) return {kind, path, reason: 'not-json'};
	const reason = reasonOfCode[codeOf(error) ?? ''];
	if (reason !== undefined) return {kind, path, reason};
	return {kind, path, detail: error instanceof Error ? error.message : String(error)};
}
