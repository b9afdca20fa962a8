/** The public face: the cores that the screens use. Names and shapes here are a promise (semantic versioning); offsets are UTF-16 units. */
export type {
	Archive,
	ArticleHeader,
	Asked,
	Facet,
	FacetQuestion,
	FindQuestion,
	Found,
	GridCell,
	GridQuestion,
	HeaderHit,
	Statistics,
	TextsQuestion,
} from './archive/port.js';
export {compareArticles} from './compare/comparison.js';
export {alignPassages} from './compare/rows/align.js';
export {type Background, createBackground} from './compare/rows/background.js';
export {similarity} from './compare/rows/similarity.js';
export {groupStories} from './compare/stories/stories.js';
export {type Attribution, attributeQuotes} from './compare/voices/attribution.js';
export {voicesOf} from './compare/voices/voices.js';
export {concordance} from './compare/wording/concordance.js';
export {compareWording, type Keyness} from './compare/wording/keyness.js';
export {wordingOf} from './compare/wording/wording.js';
export type * from './compare/model.js';
export {checkCorpus} from './corpus/check/check.js';
export {createCorpus} from './corpus/create.js';
export type * from './corpus/model.js';
export {readCorpus} from './corpus/read.js';
export type {ExtractedArticle, ExtractOptions} from './library/extracted.js';
export {extractArticle} from './library/extract-article.js';
export {findNames, type NameMatch} from './search/names/find-names.js';
export {type Mention, recognise} from './search/mentions/recognise.js';
export {openArchive, type OpenArchiveOptions} from './public-archive.js';
export type {Catalogue} from './search/catalogue.js';
export {type Hit, search, type SearchResult} from './search/search.js';
