/** The public face: the cores that the screens use. The names and shapes here are a promise (semantic versioning). */
export {compareArticles} from './compare/comparison.js';
export {alignPassages} from './compare/rows/align.js';
export {readCorpus} from './corpus/read.js';
export {createCorpus} from './corpus/create.js';
export {findNames} from './search/find-names.js';
export {recognise} from './search/recognise.js';
export {search} from './search/search.js';
export type * from './corpus/model.js';
