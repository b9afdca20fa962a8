import type {Catalogue} from '../catalogue.js';
import {fieldPart, type Personal, savedQuery} from './field-parts.js';
import {unknownId} from './ids.js';
import {indexWords} from './index-words.js';
import {ask, type Asking} from './lexicon.js';
import {allOf, anyOf, everything, nothing, type Plan} from './plan.js';
import {namedTogether, plainPart} from './plain-parts.js';
import type {QueryProblem} from '../query/problem.js';
import {parseQuery} from '../query/parse-query.js';
import type {FieldTerm, Node, Query, Term} from '../query/query.js';
import type {Meaning} from '../say/meaning.js';

/** What a part of a query was taken for, and what that asks of an article. */
export type Part = {readonly term: string; readonly meant: Meaning; readonly plan: Plan};

/** A query, understood: what an article must have, and what each part was taken for, in order. */
export type Understanding = {
	readonly plan: Plan;
	readonly parts: readonly Part[];
	/** The first thing that was not understood; the plan is that of the rest. */
	readonly problem?: QueryProblem;
};

export type UnderstandOptions = {
	/** The last plain word may be the beginning of one. */
	readonly typing?: boolean;
	/** What the person has done with articles. */
	readonly personal?: Personal;
	/** Whether the archive knows who speaks; without, `said:` is a problem. */
	readonly knowsSpeakers?: boolean;
};

const longestName = 4;
/** One letter says nothing yet: the list stays as it is. */
const shortestTyped = 2;
const mostWords = 400;

type WordTerm = Term & {readonly kind: 'word'};

/** One reading of a query, and what it came by. */
class QueryReading {
	readonly parts: Part[] = [];
	problem: QueryProblem | undefined;
	readonly #catalogue: Catalogue;
	readonly #options: UnderstandOptions;
	readonly #typed: Term | undefined;
	/** Saved searches that are being read. */
	readonly #open = new Set<string>();

	constructor(catalogue: Catalogue, {clauses, problem}: Query, options: UnderstandOptions) {
		this.#catalogue = catalogue;
		this.#options = options;
		this.problem = problem;
		const last = clauses.at(-1);
		this.#typed = options.typing === true && last?.kind === 'word' ? last : undefined;
	}

	/** What must hold all at once; words side by side may be one name. Undefined where none of it was understood. */
	*all(nodes: readonly Node[]): Asking<Plan | undefined> {
		const plans: Plan[] = [];
		for (let at = 0; at < nodes.length; ) {
			const name = yield* this.#name(nodes, at);
			if (name) {
				plans.push(name.plan);
				at += name.length;
				continue;
			}
			const node = nodes[at];
			const plan = node && (yield* this.#node(node));
			if (plan) plans.push(plan);
			at++;
		}
		return plans.length === 0 ? undefined : allOf(plans);
	}

	*#node(node: Node): Asking<Plan | undefined> {
		switch (node.kind) {
			case 'all': {
				return yield* this.all(node.of);
			}
			case 'any': {
				const plans: Plan[] = [];
				for (const each of node.of) {
					const plan = yield* this.#node(each);
					if (plan) plans.push(plan);
				}
				return plans.length === 0 ? undefined : anyOf(plans);
			}
			case 'not': {
				return yield* this.#not(node.of);
			}
			default: {
				const part = yield* this.#part(node);
				if (part) this.parts.push(part);
				return part?.plan;
			}
		}
	}

	*#not(node: Node): Asking<Plan | undefined> {
		const before = this.parts.length;
		const plan = yield* this.#node(node);
		// What was understood of it is said as what must be missing.
		for (const [at, part] of this.parts.entries()) {
			if (at < before) continue;
			this.parts[at] = {...part, term: `!${part.term}`, meant: {kind: 'not', meaning: part.meant}};
		}
		return plan && {kind: 'not', of: plan};
	}

	/** The longest run of plain words from here that is one name. */
	*#name(nodes: readonly Node[], from: number): Asking<{readonly plan: Plan; readonly length: number} | undefined> {
		const terms: WordTerm[] = [];
		for (const node of nodes.slice(from, from + longestName)) {
			if (node.kind !== 'word') break;
			terms.push(node);
		}
		for (let length = terms.length; length > 1; length--) {
			const some = terms.slice(0, length);
			const words = some.map(({text}) => text);
			const group = namedTogether(this.#catalogue, words);
			if (!group) continue;
			const single: Plan[] = [];
			for (const term of some) {
				const part = yield* plainPart(this.#catalogue, term.text, term === this.#typed);
				single.push(part.plan);
			}
			const plan = anyOf([group.plan, allOf(single)]);
			this.parts.push({...group, plan});
			return {plan, length};
		}
		return undefined;
	}

	/** A search that was saved under a name, which may name another one; one that comes back to itself finds nothing more. */
	*#saved(term: FieldTerm, query: string): Asking<Part | undefined> {
		const name = term.text.toLowerCase();
		if (this.#open.has(name)) return undefined;
		this.#open.add(name);
		const [before, {clauses, problem}, earlier] = [this.parts.length, parseQuery(query), this.problem];
		const plan = yield* this.all(clauses);
		this.#open.delete(name);
		// It is said as one.
		this.parts.splice(before);
		const found = earlier ?? problem ?? this.problem;
		// What is wrong in it stands nowhere in the line but there.
		this.problem = found === undefined || found === earlier ? earlier : {...found, start: term.start, end: term.end};
		return plan && {term: `@${term.text}`, meant: {kind: 'saved', name: term.text, query}, plan};
	}

	*#part(term: Term): Asking<Part | undefined> {
		switch (term.kind) {
			case 'word': {
				if (term === this.#typed && term.text.length < shortestTyped) return undefined;
				const unknown = yield* unknownId(this.#catalogue, term);
				this.problem ??= unknown;
				return unknown === undefined ? yield* plainPart(this.#catalogue, term.text, term === this.#typed) : undefined;
			}
			case 'exact': {
				return yield* lettersPart(term.text, term.whole === true);
			}
			case 'phrase': {
				const run = indexWords(term.text);
				const written = `"${term.text}"`;
				const plan: Plan = run.length === 0 ? nothing : {kind: 'words', term: written, runs: [run], as: 'phrase'};
				return {term: written, meant: {kind: 'phrase', text: term.text}, plan};
			}
			case 'near': {
				return nearPart(term);
			}
			case 'field': {
				const saved = term.field === 'saved' ? savedQuery(term, this.#options.personal ?? {}) : undefined;
				if (saved !== undefined) return yield* this.#saved(term, saved);
				const part = yield* fieldPart(this.#catalogue, term, this.#options);
				if (!('problem' in part)) return part;
				this.problem ??= part.problem;
				return undefined;
			}
		}
	}
}

/** A word that has the letters in it; the whole word when `whole`. */
function* lettersPart(text: string, whole: boolean): Asking<Part> {
	const letters = indexWords(text).join('');
	const words = letters === '' || whole ? [letters] : yield* ask(lexicon => lexicon.wordsWith(letters, mostWords));
	const runs = words.filter(word => word !== '').map(word => [word]);
	const plan: Plan = runs.length === 0 ? nothing : {kind: 'words', term: text, runs, as: 'word'};
	return {term: `'${text}`, meant: {kind: 'letters', text}, plan};
}

function nearPart({left, right, distance}: Term & {readonly kind: 'near'}): Part {
	const term = `${left} NEAR/${distance} ${right}`;
	const runs = {left: indexWords(left), right: indexWords(right)};
	const isEmpty = runs.left.length === 0 || runs.right.length === 0;
	return {
		term,
		meant: {kind: 'near', left, right, distance},
		plan: isEmpty ? nothing : {kind: 'near', term, ...runs, distance},
	};
}

/**
 * What a query asks for. It asks a lexicon on its way, so that the same understanding serves texts in memory, in a file and on a server. Never
 * throws; a query of which nothing could be understood finds nothing, an empty one everything.
 */
export function* understand(
	catalogue: Catalogue,
	query: Query,
	options: UnderstandOptions = {},
): Asking<Understanding> {
	const run = new QueryReading(catalogue, query, options);
	const plan = yield* run.all(query.clauses);
	const isLost = plan === undefined && query.text.trim() !== '' && run.problem !== undefined;
	return {
		plan: plan ?? (isLost ? nothing : everything),
		parts: run.parts,
		...(run.problem && {problem: run.problem}),
	};
}
