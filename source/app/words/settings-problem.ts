import type {SettingsProblem} from '../../settings/problem.js';
import type {Words} from './words.js';

/** What went wrong with the settings, in the person's language: what, where and why. */
export function settingsMessage(words: Words, {kind, path, reason, detail}: SettingsProblem): string {
	const why = reason === undefined ? (detail ?? '') : words.settingsReasons[reason];
	return words.settingsProblems[kind](path, why);
}
