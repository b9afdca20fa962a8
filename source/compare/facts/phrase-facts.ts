import {personKey} from '../rows/person-key.js';
import {stem} from '../rows/stem.js';
import {quotationsIn} from '../voices/quote-spans.js';
import {type FactText, type FoundFact, headline, namesIn, sentenceAt} from './facts.js';
import {isUsual} from './usual-words.js';

const [fewestWords, mostWords] = [2, 5];
const speech =
	/\b(?:called|calls|said|says|told|tells|tweeted|wrote|writes|answered|replied|spoke of|speaks of|described|describes|added|remarked|declared|voiced)\b/iu;
/** What is named in two words is a label and no utterance. */
const label =
	/^(?:regions?|territor(?:y|ies)|enclaves?|republics?|forces|sides?|conflicts?|wars?|states?|arm(?:y|ies)|areas?|countr(?:y|ies)|lands?|operations?|leaders?|governments?|groups?|corridors?|routes?|roads?)$/iu;

/** Quoted phrases of a few words with who said them: “extremely painful”. */
export function phraseFacts(text: FactText): FoundFact[] {
	if (text.paragraph === headline) return [];
	return quotationsIn(text.text).flatMap(({inner}): FoundFact[] => {
		const words = text.text.slice(inner.start, inner.end).match(/[\p{L}’'-]+/gu) ?? [];
		const head = words.at(-1)?.toLowerCase() ?? '';
		if (words.length < fewestWords || words.length > mostWords || isUsual(head) || label.test(head)) return [];
		const sentence = sentenceAt(text, inner.start);
		const speakers = namesIn(text, sentence, 'person').map(personKey);
		const said = text.text.slice(sentence.start, inner.start) + text.text.slice(inner.end, sentence.end);
		if (speakers.length === 0 || !speech.test(said)) return [];
		// A word that the article has more than once is its subject.
		const pattern = new RegExp(String.raw`\b${head.replaceAll(/[^\p{L}]/gu, '.')}`, 'giu');
		const times = text.article.paragraphs.reduce((sum, each) => sum + (each.match(pattern)?.length ?? 0), 0);
		const before = words
			.slice(0, -1)
			.map(word => word.toLowerCase().replace(/['’].*$/u, ''))
			.filter(word => !isUsual(word))
			.map(stem);
		if (times !== 1 || before.length === 0) return [];
		return [{...inner, said: {kind: 'phrase', head: stem(head), before, speakers}}];
	});
}
