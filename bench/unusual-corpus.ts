import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Invented; each has graphemes of several UTF-16 units, or letters that the fast tables leave out. */
const sentences = {
	fa: [
		'وزیر امور خارجه می‌گوید گفت‌وگوهای صلح در پایتخت ادامه دارد.',
		'هر دو طرف بیانیه‌ای منتشر کردند و یکدیگر را به نقض آتش‌بس متهم کردند.',
		'کمیته‌ی مشترک قرار است پیش از پایان هفته نقشه‌ی مرزها را بررسی کند.',
	],
	hi: [
		'विदेश मंत्री ने कहा कि शांति वार्ता राजधानी में जारी रहेगी।',
		'दोनों पक्षों ने एक दूसरे पर युद्धविराम तोड़ने का आरोप लगाया।',
		'संयुक्त समिति सप्ताह के अंत से पहले सीमा के मानचित्र पर चर्चा करेगी।',
	],
	ar: ['قَالَ الوَزِيرُ إِنَّ المُفَاوَضَاتِ سَتَسْتَمِرُّ فِي العَاصِمَةِ.', 'وَأَصْدَرَ الطَّرَفَانِ بَيَانًا مُشْتَرَكًا بَعْدَ اللِّقَاءِ 🕊.'],
	en: [
		'The talks go on 🕊 in the capital 🇦🇲 🇦🇿, the minister said 👍.',
		'N\u0303andu\u0301 q\u0323ara\u0301 was not named.',
	],
} as const;

const paragraphs = 60;
const articlesEach = 12;

function bodyOf(sentence: (index: number) => string): string {
	return Array.from({length: paragraphs}, (_, paragraph) =>
		Array.from({length: 5}, (__, index) => `${sentence(paragraph * 7 + index * 3)} (${paragraph + index})`).join(' '),
	).join('\n\n');
}

function article(language: string, of: readonly string[], number: number): string {
	const sentence = (index: number): string => of[index % of.length] ?? '';
	return `---
title: "${sentence(number).slice(0, 50)}"
outlet: ${language}-wire-${number}
published: 2031-05-${String(number + 1).padStart(2, '0')}
language: ${language}
url: https://${language}.example/${number}
text: full
covers: all
---

${bodyOf(sentence)}
`;
}

/** Lets `measure` have a folder of long articles in Persian, Hindi, vowelled Arabic, and English with emoji and combining marks. */
export function withUnusualCorpus<Result>(measure: (folder: string) => Result): Result {
	const folder = mkdtempSync(join(tmpdir(), 'unusual-corpus-'));
	try {
		const talks = join(folder, '2031-05-01-talks');
		mkdirSync(talks);
		const files = Object.entries(sentences).flatMap(([language, of]) =>
			Array.from(
				{length: articlesEach},
				(_, number) => [`${language}-wire-${number}.md`, article(language, of, number)] as const,
			),
		);
		for (const [name, text] of files) writeFileSync(join(talks, name), text);
		return measure(folder);
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}
