/** What asks an archive, for `print` and `list`: one file of the bundle, because every further one costs a start a millisecond. */
export {list} from './list.js';
export {withArchive} from './open-archive.js';
export {selectArticles} from './select-articles.js';
