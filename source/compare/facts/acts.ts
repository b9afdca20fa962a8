import type {Act} from '../model.js';

/** How a language says that somebody did it: the doer stands before the verb, after “by”, or owns the noun. */
export type ActWords = {readonly act: Act; readonly active: RegExp; readonly passive?: RegExp; readonly noun?: RegExp};

/** Who did it first, or instead of another, in the words of news. */
export const acts: readonly ActWords[] = [
	{
		act: 'broke',
		active:
			/\b(?:(?:broke|broken|violat(?:ed|es|ing)|breach(?:ed|es|ing))\b[^.;]{0,30}\b(?:ceasefire|cease-fire|truce|armistice|agreement|regime)|(?:broke|violated|breached) it)\b/giu,
		passive:
			/\b(?:ceasefire|cease-fire|truce|armistice|agreement|regime)\b[^.;]{0,40}\b(?:broken|violated|breached)\b(?: (?:again|once more))? by\b/giu,
		noun: /(?:['’]s? |\bby )?\b(?:violations?|breach(?:es)?)\b(?: of (?:the|a) (?:ceasefire|truce))? by\b/giu,
	},
	{
		act: 'began',
		active:
			/\b(?:(?:began|started|opened|launched|unleashed|initiated)\b[^.;]{0,25}\b(?:fire|war|attacks?|fighting|offensive|hostilities|shelling|aggression)|(?:fired|attacked|shot|struck) first|(?:broke|ended|shattered) (?:the |a )?(?:\p{L}+ )?(?:calm|peace|quiet|silence)|(?:opened (?:up|fire)|attacked|fired|struck|crossed|invaded|shelled)(?<=\b(?:fighting|war|violence|clashes|hostilities) (?:began|broke out|erupted|started|flared)[^.;]{0,40}\b(?:when|after|as) [^.;]{0,50}))\b/giu,
		passive:
			/\b(?:fire|war|attacks?|fighting|offensive|hostilities|shelling)\b[^.;]{0,25}\b(?:begun|started|opened|launched|unleashed|initiated) by\b|\bfirst shots? (?:came|(?:was|were) fired|(?:had )?come) (?:from|by)\b/giu,
	},
	{
		act: 'proposed',
		active: /\b(?:proposed|made the first move|took the initiative|first asked for)\b/giu,
		passive: /\b(?:proposed|at the (?:initiative|request|suggestion)|on the initiative|the idea)\b (?:by|of)\b/giu,
		noun: /['’]s? (?:own )?(?:idea|initiative)\b/giu,
	},
	{
		act: 'shelled',
		active: /\b(?:shelled|bombed|bombarded|fired (?:on|at|upon)|opened (?:up|fire) on)\b/giu,
		passive: /\b(?:shelling|bombardment|bombing)\b[^.;,]{0,30}\bby\b|\b(?:shelled|bombed|bombarded) by\b/giu,
	},
	{
		act: 'attacked',
		active:
			/\b(?:attacked|struck|raided)\b(?= (?:the |a |an )?(?:[\p{L}’'-]+ ){0,3}(?:city|town|village|port|base|settlement)\b)/giu,
		passive:
			/\b(?:attacks?|strikes?|raids?)\b[^.;,]{0,25}\b(?:came from|launched (?:from|by)|carried out by|mounted by)\b/giu,
	},
	{
		act: 'mediated',
		active:
			/\b(?:mediated|brokered)\b(?! by)(?<=\b(?:cease-?fires?|truces?|armistice|agreement|deal|accord)\b[^.;,]{0,40})|\b(?:mediated|brokered) (?:a|the|that|this|its|another) (?:\p{L}+ )?(?:cease-?fire|truce|armistice|agreement|deal|accord)\b/giu,
		passive:
			/\b(?:mediated|brokered|arranged) by\b|\bthrough (?:the )?(?:mediation|good offices) (?:of|by)\b|\b(?:restated|reaffirmed|reached|agreed|confirmed|renewed) through\b/giu,
		noun: /[ -](?:mediated|brokered) (?:\p{L}+ )?(?:cease-?fire|truce|armistice|agreement|deal|accord)\b/giu,
	},
	{
		act: 'led',
		active:
			/\b(?:(?:is|was|are|were) (?:said|reported|believed|understood) to )?(?:led|lead|leads|heads|headed|chaired|chairs) (?:the|a|an|its|their|his|her|\p{L}+['’]s?)(?= )[^.;]{0,40}\b(?:delegations?|negotiators|team|side|mission|talks)\b/giu,
		passive:
			/\b(?:delegations?|negotiators|team|representatives|side|mission|talks|it)\b[^.;]{0,40}\b(?:led|headed|chaired) by\b/giu,
	},
	{
		act: 'ended',
		active:
			/\b(?:broke off|broken off|walked out (?:of|on)|stormed out of|pulled out of|withdrew from|left|quit|suspended|called off|abandoned)\b(?= (?:the |its |his |her |their |these |those )?(?:[\p{L}-]+ ){0,2}(?:talks|negotiations|table|round|dialogue|bargaining)\b)/giu,
		passive:
			/\b(?:talks|negotiations|round|dialogue)\b[^.;]{0,30}\b(?:broken off|called off|suspended|abandoned) by\b/giu,
	},
	{
		act: 'first',
		active:
			/\b(?:(?:was|were|is|are) (?:received|heard|seen|invited|welcomed) first|(?:came|arrived|spoke|landed|went in) first)\b/giu,
	},
];
