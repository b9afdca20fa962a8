/** Whether an error says that the file is no whole database any more: it is made again. */
export function isDamage(error: unknown): boolean {
	return (
		error instanceof SyntaxError ||
		(error instanceof Error &&
			/malformed|not a database|no such (?:table|column)|corrupt|disk I\/O error/i.test(error.message))
	);
}

/** Whether SQLite says so, while it is asked: nothing else that goes wrong meanwhile is taken for it. */
export function isDamagedFile(error: unknown): boolean {
	return isDamage(error) && !(error instanceof SyntaxError);
}

/** Why an archive could not be kept. */
export type NotKept = 'full' | 'unwritable' | 'no-folder' | 'unreadable' | 'damaged';

/** Why an archive could not be kept; undefined for a fault of the program. */
export function whyNotKept(error: unknown): NotKept | undefined {
	if (!(error instanceof Error)) return undefined;
	const code = 'code' in error ? String(error.code) : '';
	if (code === 'ENOSPC' || code === 'EDQUOT' || /disk is full/i.test(error.message)) return 'full';
	if (['EACCES', 'EPERM', 'EROFS'].includes(code) || /readonly database|read-only/i.test(error.message))
		return 'unwritable';
	if (code === 'ENOTDIR' || code === 'EEXIST') return 'no-folder';
	if (/unable to open|disk I\/O error|locked/i.test(error.message)) return 'unreadable';
	return isDamage(error) ? 'damaged' : undefined;
}
