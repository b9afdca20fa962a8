import type {Proposition} from '../model.js';

/** A state of a thing that two opposite sets of words tell. */
export type Polar = {
	readonly proposition: Proposition;
	/** What no sentence is without that tells the state: spares it the patterns. */
	readonly hint: RegExp;
	/** What is in the state: the last word of the match; absent where news of one event has one such thing. */
	readonly thing?: RegExp;
	/** Words one of which must stand in the clause. */
	readonly of?: RegExp;
	readonly yes: RegExp;
	readonly no: RegExp;
	readonly open?: RegExp;
	/** Of another event: such a clause says nothing of this one. */
	readonly elsewhere?: RegExp;
	/** Whose state it is, where accounts of several parties would be taken for one: of each that the clause names. */
	readonly whose?: 'states' | 'names' | 'knowers' | 'voters';
	/** What it is of stands around its cue, in all of the sentence, and not in the clause alone. */
	readonly aroundCue?: true;
	/** Read in headlines too. */
	readonly inHeadline?: boolean;
	/** A judgement: what somebody is quoted with contradicts nobody else's. */
	readonly opinion?: true;
	/** Tells apart several of one proposition. */
	readonly key?: string;
};

const talks = '(?:talks|meeting|summit|session|visit|negotiations|round)';

/** “No breakthrough” says nothing against “useful talks”: each result is denied in its own words only. */
const results: readonly Pick<Polar, 'key' | 'hint' | 'yes' | 'no'>[] = [
	{
		key: 'breakthrough',
		hint: /breakthrough/iu,
		yes: /\bbreakthrough\b/iu,
		no: /\b(?:no|without (?:a |any )?|any|not a|nor a) (?:real |major |immediate |visible )?breakthrough\b/iu,
	},
	{
		key: 'progress',
		hint: /progress/iu,
		yes: new RegExp(
			String.raw`\b(?:(?:real|good|great|significant|substantial|tangible|concrete|major|some) progress|made progress|progress (?:was|has been|had been) (?:made|reached|achieved)|${talks}\b[^.;,]{0,30}\bmark(?:s|ed)? progress)\b`,
			'iu',
		),
		no: /\b(?:no|without|any) (?:real |concrete |tangible |major |visible |substantive )?progress\b/iu,
	},
	{
		key: 'success',
		hint: /success|fruit|productive|results?\b|agreements?|deal|nothing|fail|collaps|inconclusive|broke/iu,
		yes: new RegExp(
			String.raw`\b(?:${talks}\b[^.;,]{0,30}\b(?:success(?:ful|fully)?|fruitful|productive)|(?:success|fruitful|productive)\b[^.;,]{0,30}\b${talks})\b`,
			'iu',
		),
		no: new RegExp(
			String.raw`\b(?:(?:no|without (?:a |any )?|any) (?:real |concrete |tangible )?(?:results?|outcome)|no (?:concrete|tangible) (?:agreements?|deal|decisions?)|(?:did|does|do) not (?:lead to|bring|yield|produce) (?:any )?[“"]?(?:concrete |tangible |real )?results?|yielded (?:no|nothing)|${talks}\b[^.;,]{0,30}\b(?:failed|collapsed|fruitless|inconclusive|broke (?:down|up without)|ended in failure))\b`,
			'iu',
		),
	},
];

/** The states that are looked for. */
export const polars: readonly Polar[] = [
	{
		proposition: 'passage',
		hint: /open|free|passable|through|block|shut|clos|seal|cut off|turned|impass|barricad/iu,
		thing:
			/\b(?:road|highway|bridge|corridor|crossing|border|gates?|harbou?r|port|strait|pass|checkpoint|airport|tunnel|canal|railway|frontier|sluices?)\b/giu,
		yes: /\b(?:(?:is|are|was|were|stands?|stood|remains?|remained|stays?|stayed|kept|keeps?) (?:still |again |fully |always |wide )?(?:open|free|passable)\b(?! to question)|let through|unblocked)/iu,
		no: /\b(?:block(?:ed|s|ing)?|blockad(?:ed?|es|ing)|shut(?:s|ting)?|clos(?:ed|es|ing)|sealed(?: off)?|cut off|turned (?:back|away)|impassable|barricaded)\b/iu,
		elsewhere: /\b(?:had once|until|since the 19|in 19\d\d|closed (?:meetings?|doors|session|talks))\b/iu,
	},
	{
		proposition: 'health',
		hint: /health|condition|shape|harm|hurt|injur|safe|well|hospital|clinic|infirmary|carried|signs of|traces|marks of|malnour|emaci|frostbit/iu,
		of: /\b(?:released|freed|prisoners?|captives?|hostages?|detainees?|came (?:home|back)|return(?:ed|ees)|handed over|rescued|survivors?)\b/iu,
		yes: /\b(?:in good (?:health|condition|shape)|unharmed|unhurt|uninjured|safe and sound|(?:were|are|was) (?:well|healthy)(?! (?:known|aware|over|under|before|ahead|received|worth|on|into))|in satisfactory condition)\b/iu,
		no: /\b(?:(?:taken|brought|admitted|flown|rushed|driven)(?: straight| directly| at once)? to (?:a |the |\p{L}+ ){0,3}(?:hospital|clinic|infirmary)|had to be (?:carried|hospitali[sz]ed)|(?:signs|traces|marks) of (?:torture|beatings?|abuse|ill-treatment)|malnourished|emaciated|frostbit(?:e|ten))\b/iu,
	},
	{
		proposition: 'acceptance',
		hint: /agreed to|accept|confirm|took up|invit|refus|declin|reject|turn|unclear|not |open|uncertain|unknown/iu,
		yes: /\b(?:agreed to (?:come|attend|take part|travel)|accepted (?:the|an|his|her|its|their) (?:invitation|offer)|(?:had )?(?:given|gave) (?:their|his|her|its) confirmation|confirmed (?:that (?:he|she|they|it) (?:would|will) (?:come|attend|take part)|(?:their|his|her|its) (?:participation|attendance))|took up the (?:invitation|offer))\b/iu,
		no: /\b(?:declin|refus|reject|turn)(?:es|ed|ing|s)?(?: down)? (?:the|an|his|her|its|their) invitation|\brefus(?:es|ed) to (?:come|attend|take part)\b/iu,
		open: /\b(?:unclear|not clear|not known|unknown|open|uncertain)\b[^.;]{0,60}\b(?:take up|accept|come|attend|take part|respond|answer)\b|\b(?:has|have|had) not (?:yet )?(?:said whether|answered|responded|replied|accepted)\b/iu,
	},
	{
		proposition: 'nearness',
		hint: /reach|at hand|never so|close|imminent|almost|ready|apart|difference|dragging|playing for|far |out of|no closer|nowhere|near/iu,
		yes: /\b(?:peace|treaty|agreement|deal|settlement|accord)\b[^.;]{0,40}\b(?:within reach|at hand|never so (?:near|close)|close to (?:being )?(?:signed|done|finished|conclusion)|imminent|almost (?:ready|done|finished)|ready to (?:finish|sign|be signed))\b|\bready to (?:bring|finish|finali[sz]e|conclude|complete|wrap up)\b[^.;]{0,20}\b(?:peace|treaty|agreement|deal|settlement|accord)\b|\b(?:views|positions|sides|leaders)\b[^.;]{0,30}\b(?:moved|come|came|drawn) (?:very |much )?(?:close|closer|nearer) to each other\b|\b(?:close|closer than ever|near) to (?:a |the )?(?:peace|treaty|agreement|deal|settlement|accord)\b/iu,
		no: /\b(?:(?:still|remain(?:s|ed)?|far|wide|long way) apart|(?:still )?sees? (?:deep |serious |many )?differences|differences remain|(?:may be |is |are |was |were )?[“"]?dragging (?:his|her|its|their) feet|playing for time|far from (?:a |the |an )?(?:peace|treaty|agreement|deal|settlement|accord)|(?:peace|treaty|agreement|deal|settlement|accord)\b[^.;]{0,40}\b(?:not (?:near|close|in sight|within reach)|far (?:off|away)|out of reach|no closer|nowhere in sight))\b/iu,
		elsewhere: /\bnot close\b/iu,
	},
	...results.map(result => ({
		proposition: 'result' as const,
		inHeadline: true,
		elsewhere:
			/\b(?:earlier|previous|last|past|former|before|will|would|may|might|could|should|hopes?|hoped|if|expect(?:s|ed)?|need(?:s|ed)?|wants?|until|unless|ready|technical|whether|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/iu,
		...result,
	})),
	{
		proposition: 'holding',
		hint: /hold|held|holds|kept|observed|intact|fail|collaps|broke|fallen|unravel|fray|jeopardy|danger|doubt|tatters|over\b/iu,
		yes: /\b(?:cease-?fire|truce|armistice|calm)\b[^.;,]{0,30}\b(?:(?:is|was|are|has been|had been) (?:still |largely |mostly |broadly |being )*(?:holding|kept|observed|respected|intact)|held|holds)\b/iu,
		no: /\b(?:cease-?fire|truce|armistice|calm)\b[^.;]{0,40}\b(?:(?:has|had|have)? ?(?:failed|collapsed|broken down|fallen apart|unravell?ed|frayed)|in (?:jeopardy|danger|doubt|tatters)|(?:is|was) over)\b/iu,
		elsewhere:
			/\b(?:earlier|previous|last|first|second|two|both|other|before|will|would|could|may|might|should|if|whether|of 19\d\d)\b/iu,
	},
	{
		proposition: 'confirmation',
		hint: /confirm|reaction|comment|word|answer|react/iu,
		whose: 'states',
		yes: /\bconfirm(?:s|ed) (?:it|this|the (?:deal|truce|cease-?fire|news|report|agreement|accord|signing|text))\b/iu,
		no: /\b(?:no [“"]?(?:official |immediate |public |further ){0,3}(?:reaction|comment|word|confirmation|answer)|(?:has|have|had) not (?:yet )?(?:confirmed|reacted|answered)|(?:had|has|have) yet to (?:confirm|react))\b/iu,
	},
	{
		proposition: 'arrangement',
		hint: /planned|agreed|arranged|scheduled|fixed|agreements?\b/iu,
		yes: /\b(?:meeting|talks|summit|session)\b[^.;]{0,30}\b(?:had|has) (?:in fact |indeed )?been (?:planned|agreed|arranged|scheduled|fixed)\b/iu,
		no: /\b(?:den(?:y|ies|ied) that anything (?:had|has) been (?:agreed|arranged|planned)|nothing had been (?:agreed|arranged|planned)|no (?:such )?meeting (?:had been|was) (?:planned|agreed|arranged))\b/iu,
	},
	{
		proposition: 'mediation',
		hint: /mediat|intermediar/iu,
		whose: 'names',
		yes: /\b(?:(?:with|through|under) the mediation of\b[”"]?(?: [^.;,]{2,20})?|(?:acts?|acted|acting|serves?|served) as (?:a |the )?(?:mediator|intermediary)|offer(?:s|ed)? (?:its|his|her|their) mediation)/iu,
		no: /\b(?:not|n['’]t) (?:intend to |want to |wish to )?(?:act as|take on|be|become|mediate)\b[^.;]{0,25}\b(?:mediators?|intermediary|mediation)\b|\bden(?:y|ies|ied) (?:being|acting as|that [^.;,]{2,20} (?:is|was)) (?:a |an |the )?(?:mediator|intermediary)\b|\b(?:is|was|are|were) no (?:mediator|intermediary)\b/iu,
	},
	{
		proposition: 'grant',
		hint: /leas|concession|licen|amnest|pardon|visa|subsid|guarantee/iu,
		thing: /\b(?:leas(?:e|es|ing)|concessions?|licen[cs]es?|amnesty|pardons?|visas?|subsid(?:y|ies)|guarantees?)\b/giu,
		yes: /\b(?:receiv(?:es?|ed)|gets?|gains?|gained|(?:is|are|was|were) (?:granted|given)|grant(?:s|ed)|obtain(?:s|ed)|secur(?:es|ed)) (?:[^.;,]{0,30}? )?[“"]?(?:leas(?:e|ing)|concessions?|licen[cs]es?|amnesty|pardons?|visas?|subsid(?:y|ies)|guarantees?)\b/iu,
		no: /\b(?:leas(?:e|es|ing)|concessions?|licen[cs]es?|amnesty|pardons?|visas?|subsid(?:y|ies)|guarantees?)\b[^.;,]{0,30} (?:is|are|was|were|will be) (?:not (?:foreseen|planned|granted|given|provided for|envisaged)|refused|ruled out)|\bno (?:leas(?:e|ing)|concessions?|licen[cs]es?|amnesty|pardons?|visas?|subsid(?:y|ies)|guarantees?)\b/iu,
	},
	{
		proposition: 'knowledge',
		hint: /kn[eo]w|aware|idea/iu,
		aroundCue: true,
		whose: 'knowers',
		yes: /\b(?:knew|(?:was|were) (?:fully |well |already )?aware|ha(?:d|ve|s) (?:some |general |prior |full |advance )?knowledge) (?=of|about|that)/iu,
		no: /\b(?:(?:did|does|do|had|has)(?: not|n['’]t) (?:know|known)|(?:was|were|is|are)(?: not|n['’]t) aware|(?:was|were|is|are) unaware|ha(?:d|s|ve) no (?:\p{L}+ )?(?:knowledge|idea)|never knew|knew nothing) (?=of|about|that|the|any)/iu,
		elsewhere: /\b(?:everybody|everyone|nobody|anyone|whoever) kn[eo]w/iu,
	},
	{
		proposition: 'breach',
		opinion: true,
		hint: /violat|br[eo]a?k|breach|contraven|flout|illegal|unlawful|legal|lawful|constitutional/iu,
		yes: /\b(?:br(?:oke|eaks|oken)|violat(?:ed|es)|in (?:breach|violation|contravention) of|breach(?:ed|es)|contraven(?:ed|es)|flout(?:ed|s)) (?:[\p{L}’'-]+ ){0,4}?(?:laws?|rules?|constitution|statutes?|regulations?|legislation|charter|convention)\b|\b(?:was|is|were|are) (?:plainly |clearly )?(?:illegal|unlawful|unconstitutional)\b/iu,
		no: /\bno (?:[\p{L}-]+ ){0,3}violations?\b|\b(?:did|does|do|has|have|had)(?: not|n['’]t) (?:violate|break|breach|broken|violated|breached) (?:[\p{L}’'-]+ ){0,4}?(?:laws?|rules?|constitution|statutes?|regulations?|legislation|charter|convention)\b|\b(?:was|is|were|are) (?:perfectly |entirely |completely |fully |wholly )?(?:legal|lawful|constitutional|not (?:illegal|unlawful|unconstitutional))\b|\bnothing (?:illegal|unlawful)\b|\b(?:broke|violated|breached) no (?:\p{L}+ )?(?:laws?|rules?)\b|\bno (?:laws?|rules?) (?:was|were|had been|has been|have been) broken\b/iu,
		open: /\b(?:may|might|could|potential|possible|possibly|whether)\b[^.;]{0,40}\b(?:violat\p{L}+|br(?:oke|eak|oken|oke)|breach\p{L}*|illegal|unlawful)\b/iu,
		elsewhere: /\b(?:laws? of (?:nature|gravity)|golden rule|rules? of thumb)\b/iu,
	},
	{
		proposition: 'notice',
		hint: /consult|notif|inform|brief|told|tell|warn|dark/iu,
		aroundCue: true,
		yes: /\b(?:had|has|have|was|were) (?:been )?(?:fully |duly |properly |already |also )?(?:consult(?:ed|ing)(?: with)?|notif(?:ied|ying)|inform(?:ed|ing)|brief(?:ed|ing)|told|warned)\b(?=[^.;]{0,60}\b(?:in advance|beforehand|before(?:hand)?|ahead|for some time|earlier|with (?:lawmakers|allies|partners|congress|parliament|members))\b)/iu,
		no: /\bwithout (?:first |even |ever )?(?:telling|notifying|informing|consulting|warning|briefing) \p{L}|\b(?:was|were|had|has|have|been)(?: not|n['’]t| never)(?: been)? (?:told|notified|informed|consulted|warned|briefed)\b(?=[^.;]{0,60}\b(?:in advance|beforehand|before|ahead|of|about)\b)|\bnot (?:being|been) (?:told|notified|informed|consulted|warned|briefed)\b|\b(?:failed|neglected) to (?:tell|notify|inform|consult|warn|brief) \p{L}|\bkept (?:\p{L}+ ){1,3}in the dark\b/iu,
	},
	{
		proposition: 'course',
		hint: /ahead|take place|proceed|schedule|cancel|call(?:ed|s) off|scrap|put off|puts off|postpon|defer|delay|suspend/iu,
		aroundCue: true,
		thing:
			/\b(?:talks|meetings?|summit|sessions?|visits?|trips?|conference|march|rally|match|votes?|elections?|referendum|exercises?|manoeuvres|maneuvers|launch|strikes?|hearing|trial|negotiations|concert|parade|festival|congress|inauguration)\b/giu,
		yes: /\b(?:(?:will|would|is to|are to|to) (?:still )?(?:go ahead|take place|proceed)|(?:goes|go|going|went) ahead|(?:is|are|was|were) (?:still )?on schedule|(?:has|have|had|was|were|is|are)(?: not|n['’]t) (?:been )?(?:cancell?ed|called off|scrapped))\b/iu,
		no: /\b(?:(?:was|were|is|are|been|being) (?:cancell?ed|called off|scrapped)|(?:cancel(?:s|led|ed)|called? off|calls off|scrapp?(?:s|ed)) (?:the|its|his|her|their|all|a)\b|will not (?:go ahead|take place)|(?:cancellation|calling off) of)\b/iu,
		open: /\b(?:(?:was|were|is|are|been|being) (?:only )?(?:put off|postponed|deferred|delayed|suspended)|(?:puts?|postpones?|postponed|defers?|deferred) (?:off )?(?:the|its|his|her|their)\b)/iu,
		elsewhere:
			/\b(?:if|unless|last year|last month|years? ago|earlier (?:this|in the) (?:year|month)|threat\p{L}*|may|might|could)\b/iu,
	},
	{
		proposition: 'request',
		hint: /ask|appeal|plead|begg|appl|request/iu,
		aroundCue: true,
		thing: /\b(?:help|assistance|aid|mediation|support|reinforcements|troops|peacekeepers|loan|money)\b/giu,
		yes: /\b(?:has|had|have|was|were)? ?(?:asked|appealed|pleaded|begged|applied)\b[^.;,]{0,30}\bfor (?:[\p{L}'’-]+ ){0,2}(?:help|assistance|aid|mediation|support|reinforcements|troops|peacekeepers|loan|money)\b|\brequested (?:[\p{L}'’-]+ ){0,2}(?:help|assistance|aid|mediation|support|reinforcements|troops|peacekeepers|loan|money)\b/iu,
		no: /\b(?:did|does|has|have|had)(?: not|n['’]t| never) (?:ask(?:ed)?|appeal(?:ed)?|request(?:ed)?|appl(?:y|ied))\b[^.;,]{0,20}\b(?:for )?(?:[\p{L}'’-]+ ){0,2}(?:help|assistance|aid|mediation|support|reinforcements|troops|peacekeepers|loan|money)\b|\bno (?:one|request)\b[^.;,]{0,20}\b(?:asked|requested|for (?:help|assistance|aid|mediation|support))\b/iu,
	},
	{
		proposition: 'tie',
		hint: /relat|connect|link|tied|to do with/iu,
		aroundCue: true,
		thing:
			/\b(?:charges?|indictment|arrests?|attacks?|killings?|deaths?|bombings?|explosions?|blasts?|visits?|resignation|dismissal|sanctions|cases?|trials?|strikes?|cancellation|case)\b/giu,
		yes: /\b(?:in (?:direct )?connection (?:to|with)|(?:is|are|was|were) (?:directly |closely )?(?:related|linked|connected|tied) to|has (?:much |everything )?to do with)\b/iu,
		no: /\b(?:unrelated to|unconnected (?:to|with)|not (?:directly )?(?:related|linked|connected|tied) to|no (?:direct )?(?:connection|link|relation) (?:to|with|between)|nothing to do with)\b/iu,
	},
	{
		proposition: 'ballot',
		hint: /vot(?:e|ing)|ballot/iu,
		whose: 'voters',
		yes: /\b(?:will|would|to|intends? to|plans? to) vote (?:for|in favou?r|yes)\b/iu,
		no: /\b(?:will|would|to|intends? to|plans? to) vote (?:against|no|it down)\b/iu,
		open: /\b(?:(?:had|has|have) not (?:yet )?decided|undecided|not (?:yet )?(?:decided|said|made up (?:his|her|its|their) mind))\b[^.;]{0,40}\b(?:vot(?:e|ing)|ballot)\b/iu,
	},
];
