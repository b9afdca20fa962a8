import {type Invocation, toInvocation, UsageError} from './invocation.js';
import {type Parsed, parseQuick} from './quick.js';

/**
 * Turns the command line, after the options of KARABAKH_READER_OPTS, into an invocation.
 * @throws {UsageError} with one sentence for the person.
 */
export async function parseArguments(argv: readonly string[], preset = ''): Promise<Invocation> {
	const given = await parsed(argv);
	const before = await parsed(splitPreset(preset));
	// What is typed wins over what is preset.
	const raw = new Map([...before.raw, ...given.raw]);
	return toInvocation([...before.words, ...given.words], raw, given.literal);
}

async function parsed(argv: readonly string[]): Promise<Parsed> {
	return parseQuick(argv) ?? (await import('./full.js')).parseFull(argv);
}

/** Splits as a shell would, for blanks and quotes only. */
function splitPreset(preset: string): string[] {
	const words = [...preset.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)].map(([word]) => word);
	if (/["']/.test(preset.replaceAll(/"[^"]*"|'[^']*'/g, ''))) {
		throw new UsageError('KARABAKH_READER_OPTS: a quotation mark is not closed');
	}
	return words.map(word => word.replaceAll(/"([^"]*)"|'([^']*)'/g, '$1$2'));
}
