import type {Article, Tables} from '../../../corpus/model.js';
import type {ArticleMentions} from '../../../search/mentions/mentions.js';
import {languageOfText} from '../cue-language.js';
import {actorOf} from '../speaker.js';
import type {Voice} from '../voices.js';
import {sureVoices} from './sure-voices.js';

/** What is said beside a listed name in a language with a list of verbs alone. */
export function voicesBesideNames(
	corpus: Tables,
	article: Article,
	mentions: ArticleMentions,
	countWords: (text: string) => number,
): readonly Voice[] {
	const language = languageOfText(article);
	return article.paragraphs.flatMap((text, paragraph) =>
		sureVoices(text, mentions.paragraphs[paragraph] ?? [], corpus, language).map(
			({mention, source, cue, content, verb, verbClass}): Voice => {
				const words = countWords(text.slice(content.start, content.end));
				return {
					article: article.id,
					paragraph,
					source: {...source, paragraph, text: text.slice(source.start, source.end)},
					speakers: [actorOf(corpus, mention)],
					basis: 'name',
					verb,
					verbClass,
					cue,
					content,
					parts: [content],
					spoken: [content],
					words,
					directWords: words,
				};
			},
		),
	);
}
