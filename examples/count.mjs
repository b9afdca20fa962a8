// In how many articles of each outlet a query is found. Usage: node count.mjs <query…>
import {readCorpus, search} from 'karabakh-reader';

const corpus = await readCorpus(['examples/islands']);
const {hits, understood} = search(corpus, process.argv.slice(2).join(' '));
const counts = new Map();
for (const {article} of hits) counts.set(article.outlet, (counts.get(article.outlet) ?? 0) + 1);
console.log(understood.map(({meaning}) => meaning).join(', '));
for (const [outlet, count] of counts) console.log(`${outlet}\t${count}`);
