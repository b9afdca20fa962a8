import {numbersOf} from './numbers.js';

/** The forms of a noun after a whole number, by the plural categories of its language. */
type Forms<Category extends Intl.LDMLPluralRule> = Readonly<Record<Category, string>>;

/**
 * Counts things in a language whose nouns change after numbers: “1 статья”, “2 статьи”, “1 005 статей”. The rules are loaded when first
 * needed.
 * @param rest the category whose form serves for those that whole numbers never take
 */
export function countedIn<Category extends Intl.LDMLPluralRule>(language: string, rest: Category) {
	const figure = numbersOf(language);
	let rules: Intl.PluralRules | undefined;
	return (number: number, forms: Forms<Category>): string => {
		rules ??= new Intl.PluralRules(language);
		const category = rules.select(number);
		return `${figure(number)} ${isOneOf(forms, category) ? forms[category] : forms[rest]}`;
	};
}

function isOneOf<Key extends string>(forms: Readonly<Record<Key, string>>, key: string): key is Key {
	return key in forms;
}
