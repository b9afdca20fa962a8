import {GeneratedCorpus} from './generated-corpus.js';

// Usage: node .build/bench/archive/generate.js <folder> <articles> [letters of an article]
const [folder, count = '1000', size] = process.argv.slice(2);
if (folder === undefined) throw new Error('generate into which folder?');
new GeneratedCorpus(size === undefined ? {} : {size: Number(size)}).write(folder, Number(count));
