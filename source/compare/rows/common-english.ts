/**
 * English words that say little, written down by hand: function words say nothing about what a text is about, the
 * everyday words of reporting next to nothing, however often they were counted.
 */
const functionWords =
	listed(`a about above after again against ahead all along already also although always am amid among an and
	another any anyone anything are around as at away back be became because become been before behind being below between
	both but by can cannot come could did do does doing done down during each either else even ever every everyone
	everything few for from further get gets getting go goes going gone got had has have having he her here hers herself him
	himself his how however i if in including indeed instead into is it its itself just last least less like likely many may
	me might mine more moreover most much must my myself near nearly neither never next no nobody none nor not nothing now of
	off often on once one ones only onto or other others otherwise ought our ours out over own part per perhaps quite rather
	really s same several shall she should since so some somebody something soon still such than that the their theirs them
	themselves then there therefore these they thing things this those though through throughout thus to together too toward
	towards under unless until up upon us very via was way we well were what whatever when where whether which while who
	whoever whole whom whose why will with within without would yes yet you your yours yourself don t ll re ve d m
	mr mrs ms dr`);

const everydayWords =
	listed(`according add added adds announce announced announcement ask asked asks authorities begin big
	bring brought call called calls chief city come country countries daily day days describe described early end ended
	expect expected face faced first follow following former found future give given gives good government great group head
	held help high hold home hour hours hundred hundreds issue issued joint keep key know known large late later lead leader
	leaders leave left line long look made major make makes making man mean means meet meeting member members men million
	minister ministers month months morning move name named national new news night number official officials old open
	part people percent place plan plans point police position possible present president press put question reach reached
	read recent region remain remained report reported reporter reporters reports right rule said say saying says second
	see seen self senior set side sides sign signed situation small source sources speak spoke spokesman spokesperson
	spokeswoman start started state stated statement states stop story support take taken takes talk talks tell text third
	thousand thousands three time times today told tomorrow took top tuesday turn two use used view visit voice want wanted
	wants war week weeks went woman women word words work world year years yesterday young`);

/** Whether a lower-case English word only holds sentences together. */
export function isFunctionWord(word: string): boolean {
	return functionWords.has(word);
}

/** Whether a lower-case English word is one that reports of any kind are made of. */
export function isEverydayWord(word: string): boolean {
	return everydayWords.has(word);
}

function listed(words: string): ReadonlySet<string> {
	return new Set(words.split(/\s+/));
}
