const zeros = [0x06_60, 0x06_f0, 0x09_66, 0x09_e6, 0x0e_50, 0xff_10];

/** Figures of other scripts as ours, letter for letter: `۱۴۰۲` is `1402`. */
export function asciiDigits(text: string): string {
	return /^[\0-\u065F]*$/u.test(text)
		? text
		: text.replaceAll(/\p{Nd}/gu, digit => {
				const code = digit.codePointAt(0) ?? 0;
				const zero = zeros.find(each => code >= each && code < each + 10);
				return zero === undefined ? digit : String(code - zero);
			});
}
