import type {Article} from '../../corpus/model.js';
import {accountOf, isOneArticle, originalOf, withAccount} from '../../corpus/two-texts.js';
import {keptArticle} from '../kept-article.js';
import {articleColumns} from './hits.js';
import type {Server} from './server.js';

/**
 * Articles about to be written, each with what the archive keeps of the same article in the other kind of words: a text takes the place of no account,
 * and an account that of no text.
 */
export async function besideKept(server: Server, articles: readonly Article[]): Promise<readonly Article[]> {
	const kept = new Map([
		...(await keptOf(server, idsOf(articles, 'full'), otherThanText)),
		...(await keptOf(server, idsOf(articles, 'brief'), otherThanAccount)),
	]);
	return articles.map(article => {
		const other = article.account === undefined ? kept.get(article.id) : undefined;
		if (other === undefined || !isOneArticle(article, other)) return article;
		const [text, account] =
			article.text === 'full' ? [article, accountOf(other) ?? other] : [originalOf(other), article];
		return text.text === 'full' && account.text === 'brief' ? withAccount(text, account) : article;
	});
}

const otherThanText = `(a.header like '%"text":"brief"%' or a.header like '%"account":%')`;
const otherThanAccount = `a.header like '%"text":"full"%'`;

function idsOf(articles: readonly Article[], text: Article['text']): readonly string[] {
	return articles.flatMap(article => (article.text === text && article.account === undefined ? [article.id] : []));
}

async function keptOf(server: Server, ids: readonly string[], condition: string): Promise<[string, Article][]> {
	if (ids.length === 0) return [];
	const rows = await server.rows(
		`select ${articleColumns} from identity i join article a on a.filed = i.filed
		where i.id in (select jsonb_array_elements_text(?::text::jsonb)) and ${condition}`,
		[JSON.stringify(ids)],
	);
	return rows.map(row => {
		const {article} = keptArticle(row).read;
		return [article.id, article];
	});
}
