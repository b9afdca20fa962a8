import {parsed} from '../../corpus/files/read-tasks.js';
import {readText} from '../../corpus/files/read-text.js';
import {rememberSource, sourceOf} from '../../corpus/files/source-of.js';
import type {Article, Problem} from '../../corpus/model.js';
import {paired, withAccount} from '../../corpus/two-texts.js';
import type {FoundFile} from './files.js';

/** An article and the file it was read from. */
export type ReadArticle = {
	readonly file: FoundFile;
	readonly article: Article;
	readonly problems: readonly Problem[];
	/** The file of the account beside its text. */
	readonly beside?: FoundFile;
};

type ReadOptions = {
	/** The negotiation that they belong to, whatever folder they lie in. */
	readonly negotiation?: string;
	/** Those that have been read already, at the place of their file. */
	readonly known?: readonly (ReadArticle | undefined)[];
	/** Told of a file that holds no article. */
	readonly onNone?: (file: FoundFile, problems: readonly Problem[]) => void;
};

export async function readArticleFiles(
	files: readonly FoundFile[],
	{negotiation, known = [], onNone}: ReadOptions = {},
): Promise<ReadArticle[]> {
	const reads: ReadArticle[] = [];
	for (const [at, file] of files.entries()) {
		const one = known[at];
		if (one !== undefined) {
			reads.push(one);
			continue;
		}
		const {articles: [article] = [], problems} = await parsed(file.task, readText(file.task.file), () => {});
		if (article === undefined) onNone?.(file, problems);
		else reads.push({file, article: refiled(article, negotiation), problems});
	}
	return reads;
}

/** An article and an account of it that were read one by one are one. */
export function together(reads: readonly ReadArticle[]): ReadArticle[] {
	return paired(
		reads,
		({article}) => article,
		(text, account) => ({
			...text,
			article: withAccount(text.article, account.article),
			problems: [...text.problems, ...account.problems],
			beside: account.file,
		}),
	);
}

function refiled(article: Article, negotiation: string | undefined): Article {
	if (negotiation === undefined || negotiation === article.negotiation) return article;
	const filed = {...article, negotiation};
	rememberSource(filed, sourceOf(article));
	return filed;
}
