import {bibtexOf} from './bibtex.js';
import {cslOf} from './csl.js';
import type {Formatter} from './formatter.js';
import {risOf} from './ris.js';

type Style = 'bibtex' | 'ris' | 'csl';

/** Citations of the originals, for reference managers: BibTeX, RIS, CSL-JSON. Only articles can be cited. */
export function citations(style: Style): Formatter {
	const refuse = (): never => {
		throw new Error(`${style} is for articles: use it with print, list articles has their ids`);
	};
	return {
		*articles(items, context) {
			const articles = items.map(({article}) => article);
			if (style === 'csl')
				yield `${JSON.stringify(
					articles.map(article => cslOf(context.corpus, article)),
					null,
					'\t',
				)}${context.end}`;
			else for (const article of articles) yield (style === 'bibtex' ? bibtexOf : risOf)(article, context);
		},
		table: refuse,
		comparison: refuse,
	};
}
