import {stem} from '../../rows/stem.js';
import type {FactText, FoundFact} from '../facts.js';
import {isUsual} from '../usual-words.js';
import {answerAt} from './found-answer.js';

const staysAway = String.raw`(?:stay(?:s|ed)? away|(?:will|would|did|does) not (?:attend|come|go|travel|take part)|cancel(?:s|led|ed)?|call(?:s|ed) off|pull(?:s|ed) out|withdr(?:ew|aws|awn)|boycott(?:s|ed)?|skip(?:s|ped)?|refus(?:es|ed) to (?:attend|come|go|travel|take part)|declin(?:es|ed) to (?:attend|come|go|travel|take part)|walk(?:s|ed) out|resign(?:s|ed)?|absence|cancellation|withdrawal)`;
const away = new RegExp(String.raw`\b${staysAway}\b`, 'iu');
const patterns: readonly RegExp[] = [
	/\b(?:gave|gives|named|names|cited|cites|offered) (?<reason>[^.;]{8,120}?) as (?:a |an |the |his |her |its |their )?(?:main |chief |only )?reasons?\b/giu,
	/\b(?:gave|gives|named|names|cited|cites) as (?:a |an |the |his |her |its |their )?(?:main |chief |only )?reasons? (?<reason>[^.;]{8,140})/giu,
	/(?<reason>\bthe (?:absence|presence|refusal|arrest|visit|offer|attack|shelling|statement|remarks?|behaviour|attitude) [^.;,]{4,80}?) (?:led to|caused|prompted|was (?:behind|the reason for|the cause of)) (?:it|this|that|the (?:cancellation|withdrawal|absence))\b/giu,
	new RegExp(String.raw`\b${staysAway}\b[^.;]{0,80}?\bbecause (?:of )?(?<reason>[^.;]{8,120})`, 'giu'),
];

/** Why somebody stayed away, withdrew or called off, where the article tells that somebody did. */
export function reasons({text, article}: FactText): FoundFact[] {
	const found = patterns.flatMap(pattern => [...text.matchAll(pattern)]);
	if (found.length === 0 || !(away.test(article.title) || article.paragraphs.some(each => away.test(each)))) return [];
	return found.flatMap(({index, 0: whole, groups}): FoundFact[] => {
		const reason = (groups?.['reason'] ?? '').trim();
		const start = index + whole.indexOf(reason);
		const values = (reason.match(/\p{L}{3,}/gu) ?? [])
			.filter(word => !isUsual(word.toLowerCase()))
			.map(word => stem(word.toLowerCase()).slice(0, 5));
		return values.length === 0 ? [] : [answerAt('reason', {start, end: start + reason.length}, {values})];
	});
}
