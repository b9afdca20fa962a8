/** English words around names that say what a name is. Language only: nothing here knows a corpus. */

function words(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}

/** Words of an office or an address that stand before a person's name. */
export const titleWords = words(`
	adviser advisor admiral ambassador archbishop analyst assistant attorney baron brigadier bishop cardinal captain
	chair chairman chairperson chairwoman chancellor chief colonel commander commissioner congressman congresswoman
	coordinator counterpart deputy diplomat director dr envoy executive expert first foreign fm fms former general
	governor head judge justice king lady leader lieutenant lord major mayor minister ministers mr mrs ms miss
	ombudsman patriarch pm pope premier president presidents press prime prince princess prof professor
	democrat republican gen gov sen rep col lt sgt rev hon queen rapporteur representative secretary senator sergeant sheikh sir speaker special spokesman spokesperson
	spokeswoman state sultan vice`);

/** Titles that make the capitalised words after them a person. */
export const personTitles = words(`
	admiral ambassador archbishop bishop cardinal captain chairman chairwoman chancellor colonel commander commissioner
	congressman congresswoman dr envoy general governor judge king lady leader lieutenant lord mayor minister
	gen gov sen rep col lt sgt rev mr mrs ms miss ombudsman patriarch pm fm pope premier president prince princess prof professor queen
	representative secretary senator sheikh sir speaker spokesman spokesperson spokeswoman sultan counterpart
	analyst journalist expert adviser advisor diplomat activist lawyer writer`);

/** Verbs by which a capital acts. */
export const actingVerbs = words(`
	accept accuse agree announce ask blame call claim condemn confirm continue demand deny exchange expect hold hope insist
	meet negotiate offer plan praise press pursue reject say see seek sign start talk trade urge want warn welcome
	accepted accepts accused accuses added adds agreed agrees aims alleged alleges announced announces argued argues asked
	asks backed backs blamed blames believes calls called claimed claims condemned condemns confirmed confirms considers
	considered continued continues counted counts declared declares declined declines demanded demands denied denies
	described describes disputed disputes did does expects expected expressed expresses failed fails fears feared gave
	gives has had handed hands hopes hoped insisted insists intends intended invited invites keeps kept launched launches lost
	made makes maintains maintained may might must must named needs noted notes offered offers opposed opposes
	pledged pledges praised praises promised promises proposed proposes put puts ready refused refuses rejected
	rejects released releases reported reports responded responds said saw says sees seeks sought sent sends should
	showed shows signed signs spoke speaks stated states still stressed stresses suggested suggests supported supports
	takes thinks threatened threatens told tells took turned turns urged urges voiced wanted wants warned warns was welcomed
	welcomes will wished wishes withdrew would wrote yet also both is are were have`);

/** Words after which a capital is a city. */
export const placePrepositions = words(`
	in to from at near into outside around via through toward towards across inside leave leaves leaving left visit
	visits visited visiting reach reached reaching onto downtown central`);

/** Words after which a capital is where a text was written, or a mere name. */
export const namingWords = words('dateline datelined called named');

/** Words after which a capital is a government. */
export const actorPrepositions = words(`
	between by with against official officials pressed pressing pressure both urged urges urging accused accuses accusing told
	asked asks asking blamed blaming blames for that than if says said accusing supporting supports
	backed support backs as on whether but while neither nor both`);

/** Words that make a run of capitals an organisation. */
export const organisationWords = words(`
	academy agency alliance army corp inc ltd llc plc school schools hospital assembly association authority bank board brigade bureau cabinet centre center church club
	coalition college daily gazette herald journal tribune weekly command commission committee commonwealth community company congress corporation corps
	council court department directorate embassy federation force forces foundation front fund group guard institute
	institution league legion media ministry mission movement network news newspaper observatory office organisation
	organization parliament partnership party police post press radio secretariat senate service society staff telegraph
	television times tribunal tv union university`);

/** Words that make a run of capitals a place. */
export const placeWords = words(`
	airport avenue bay bridge canyon cape fort mount port castle cathedral corridor county desert district forest gorge gulf highway hill hills
	island islands lake mountain mountains ocean oblast pass peninsula plain province region river road sea square
	strait street town valley village`);

/** Words that begin with a capital without being a name. */
export const neverNames = words(`
	january february march april may june july august september october november december jan feb mar apr jun jul aug sep
	sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
	i he she it we they you his her its their our my this that these those the a an and or but if when while after before
	as at by for from in into of on to with under over about between among against during since until because although
	however moreover meanwhile therefore also both each every all some many most several few no not nor only such other
	another there here where who whom whose which what why how then than thus so yet still even just now today
	yesterday tomorrow earlier later last next first second third one two three four five six seven eight nine ten
	according asked speaking following despite without within through throughout instead indeed perhaps once
	photo image video file read more share related source updated published breaking live editor reporting english
	christmas easter ok mr mrs ms dr amid unlike like given based located god internet`);

/** Particles inside a name. */
export const nameParticles = words('al bin bint ibn da de del della den der di du el la le les van von st ul ud');

/** Small words inside the name of an organisation. */
export const joiningWords = words('of for the and on in de des du');

/** Words that make a run of capitals neither person, body nor place. */
export const thingWords = words(`
	accord accords act amendment agreement agreements award bill charter championship conference convention cup day declaration deal
	decree doctrine edition festival games initiative law memorandum month pact peace plan prize process programme
	project protocol reform revolution round spring statement summit treaty war week year`);

/** Small English words, by which a line is known to be English. */
export const englishSmallWords = words(
	'the of and to a in is are was were for with on at by as that from has have had will would be been its his her their he she it they not but an or this said',
);

/** Small words of other languages of the press. */
export const foreignWords = words(`
	der die das und von mit im zum zur den dem des ein eine le la les et du aux une dans pour sur el los las y del por con una
	il di e della dei che per un v na i po s o iz k ob ot dlia ne nad co do ze w z sie jest ve ile bir icin bu da ki voi cua va
	de en se al och en av att till pa em no na os um uma az es egy hogy ja on ei och het een van op te voor`);

/** What a government has or does: "the decision of Baku". */
export const actorNouns = words(`
	accusation accusations aim aims answer approach approval army attitude authorities claim claims consent decision
	decisions demand demands forces government hands help interest interests intention intentions invitation leadership
	officials opinion policy representative representatives ally allies control position positions promise proposal proposals readiness refusal reply request response rule
	side stance statement support troops view views wish wishes`);

/** First words of place names of two words. */
export const placeBeginnings = words(
	'new san santa los las saint st north south east west upper lower northern southern el abu',
);

/** Abbreviations and shouted words that are no organisations. */
export const wordsInCapitals = words(`
	aids asap ceo cfo cio coo covid dna faq gdp gmt gps iq rna phd pdf sms tba url usb utc vip http https www html photo
	video files file live breaking update watch read exclusive analysis opinion new the and for not but you are was pool
	jan feb mar apr jun jul aug sep oct nov dec mon tue wed thu fri sat sun`);
