import {azerbaijani} from './az.js';
import {english} from './en.js';
import {armenian} from './hy.js';
import {russian} from './ru.js';
import type {Words} from './words.js';

const languages: readonly Words[] = [english, armenian, azerbaijani, russian];

/** The words of a language (`ru`), of a locale (`ru_RU.UTF-8`, `hy-AM`), or English where it is none of ours. */
export function wordsFor(language: string | undefined): Words {
	const [code = ''] = (language ?? '').toLowerCase().split(/[-_.@]/u);
	return languages.find(words => words.language === code) ?? english;
}

/** What the person set, else the locale of messages in the order of POSIX: the first of the three that is not empty. */
export function languageOf(
	setting: string,
	environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
	return [setting, environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(Boolean);
}
