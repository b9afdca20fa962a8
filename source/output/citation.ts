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
			if (style === 'csl')
				yield `${JSON.stringify(
					items.map(item => cslOf(context.corpus, item)),
					null,
					'\t',
				)}${context.end}`;
			else for (const item of items) yield (style === 'bibtex' ? bibtexOf : risOf)(item, context);
		},
		table: refuse,
		comparison: refuse,
	};
}
