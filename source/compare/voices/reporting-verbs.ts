import type {VerbClass, VerbRow} from './cue-rows.js';
import {verbsOfMind} from './english/verbs-of-mind.js';
import {verbsOfSaying} from './english/verbs-of-saying.js';
import {verbsOfStance} from './english/verbs-of-stance.js';

export type ReportingVerb = {
	/** `say`, `call for`. */
	readonly lemma: string;
	readonly class: VerbClass;
	readonly row: Pick<VerbRow, 'class' | 'modal' | 'negated'>;
	/** As in its row. */
	readonly beside: boolean;
	readonly addressee: boolean;
	readonly strict: boolean;
	readonly noun: boolean;
	readonly needsQuotation: boolean;
	readonly ofDocuments: boolean;
	readonly onlyClause: boolean;
	readonly particle?: string;
};

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

export type VerbReading = {readonly verb: ReportingVerb; readonly form: VerbForm};

const vowel = /[aeiou]/;

function withEnding(lemma: string, doubled: boolean, ending: 'ed' | 'ing'): string {
	const last = lemma.at(-1) ?? '';
	if (last === 'e') {
		return ending === 'ed' || lemma.endsWith('ee')
			? `${lemma}${ending.slice(lemma.endsWith('ee') && ending === 'ing' ? 0 : 1)}`
			: `${lemma.slice(0, -1)}ing`;
	}
	if (last === 'y' && ending === 'ed' && !vowel.test(lemma.at(-2) ?? '')) {
		return `${lemma.slice(0, -1)}ied`;
	}
	return `${lemma}${doubled ? last : ''}${ending}`;
}

/** The form in -s of a verb or noun. */
export function withS(lemma: string): string {
	if (lemma === 'go') {
		return 'goes';
	}
	if (/(?:s|x|ch|sh|z)$/.test(lemma)) {
		return `${lemma}es`;
	}
	return lemma.endsWith('y') && !vowel.test(lemma.at(-2) ?? '') ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function* readingsOf(row: VerbRow): Generator<[string, VerbReading]> {
	const {lemma, particle, past, participle, doubles = false} = row;
	const verb: ReportingVerb = {
		lemma: particle === undefined ? lemma : `${lemma} ${particle}`,
		class: row.class,
		row,
		beside: row.beside ?? false,
		addressee: row.addressee ?? false,
		strict: row.strict ?? false,
		noun: row.noun ?? false,
		needsQuotation: row.needsQuotation ?? false,
		ofDocuments: row.ofDocuments ?? false,
		onlyClause: row.onlyClause ?? false,
		...(particle === undefined ? {} : {particle}),
	};
	yield [lemma, {verb, form: 'base'}];
	yield [withS(lemma), {verb, form: 's'}];
	yield [past ?? withEnding(lemma, doubles, 'ed'), {verb, form: 'past'}];
	yield [withEnding(lemma, doubles, 'ing'), {verb, form: 'ing'}];
	if (participle !== undefined) {
		yield [participle, {verb, form: 'participle'}];
	}
}

const none: readonly VerbReading[] = [];

let forms: Map<string, VerbReading[]> | undefined;

/** All readings of a word form (lower case) as a reporting verb, those with a particle first; empty when it is none. */
export function verbReadings(form: string): readonly VerbReading[] {
	forms ??= allForms();
	return forms.get(form) ?? none;
}

let finite: ReadonlySet<string> | undefined;

/** Whether a word form (lower case) is a finite form of a reporting verb and of no noun. */
export function isFiniteForm(form: string): boolean {
	if (finite === undefined) {
		forms ??= allForms();
		const all = [...forms].filter(([, readings]) =>
			readings.some(reading => !reading.verb.noun && (reading.form === 's' || reading.form === 'past')),
		);
		finite = new Set(all.map(([each]) => each));
	}
	return finite.has(form);
}

function allForms(): Map<string, VerbReading[]> {
	const built = new Map<string, VerbReading[]>();
	for (const row of [...verbsOfSaying, ...verbsOfStance, ...verbsOfMind]) {
		for (const [form, reading] of readingsOf(row)) {
			const list = built.get(form) ?? [];
			if (reading.verb.particle === undefined) {
				list.push(reading);
			} else {
				list.unshift(reading);
			}
			built.set(form, list);
		}
	}
	return built;
}
