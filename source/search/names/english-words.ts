/** Common English words that are not names: one of them asks for itself, not for the name that looks most like it. */
const englishWords = `
	able about above accept accord account across action active actor actual admit adult advance advice affect afraid after
	again against agency agent agree ahead aide alive allied allies allow ally almost alone along already also alter although
	always among amount angry animal announce annual another answer anyone apart appeal appear apple apply april area argue
	armed armies army around arrest arrive article artist aside asked assault assist assume attack attempt attend august
	author autumn avoid awake award aware away baby back backed bacon bake balance ball ban banana band bang banner bare barely
	base basic basis basket battle beach bear beat beaten beautiful became because become bed been before began begin behind being
	belief believe belong below belt bench bend beneath benefit beside best better between beyond bicycle big bill billion bird birth
	bitter black blade blame bless blind block blockade blood blow blue boat body bold bomb bond bone book boot born both bottle
	bottom bought bound bowl brain branch brave bread break breath breeze brief bright bring broad broken brother brought
	brown brush build building built bullet burden burn burst bury business busy butter button buyer cable cake call calm came
	camera camp campaign cancel cancer candle cannon capital captain capture care careful carpet carry case cash castle casual catch
	cattle caucus cause caution ceasefire ceremony certain chain chair challenge chance change chapter charge charity chart chase
	cheap check cheese chest chicken child choice choose circle citizen claim clash class clean clear clever climate climb clock close
	cloth cloud coach coal coast coat code coffee cold collapse collar collect college colonial colour column combat come comfort
	coming command comment commit common compare complain complete computer concern condition conduct confirm conflict confront congress
	connect consider constant contact contain content contest continue contract control convert convince cook cool copper copy corn corner
	correct cost cotton cough could count county couple courage course court cover cowboy crash cream create credit crew crime crisis
	critic crop cross crowd cruel cry culture cup cure current curtain curve custom cut cycle daily damage dance danger dare dark
	data date daughter dawn days dead deadline deal dealer dear death debate debt decade decide declare decline deep deer defeat
	defend define degree delay deliver delta demand denial deny depend deploy depth derive describe desert deserve design desire
	desk detail detain develop device devote dialogue diamond dinner direct dirty discuss disease dish dispute distance divide doctor dog door
	double doubt down dozen draft drag drama draw dream dress drift drink drive driver drone drop drought drum dry duck dust duty
	each eager ear early earn earner earth ease easy eat edge edit effect effort eight either elder elect election elephant eleven else emerge
	emission emotion employ empty enable end enemy energy engage engine enjoy enough ensure enter entire entry envoy epic equal error
	escape essay even evening event ever every everyone evidence exact exam example exchange excite exile exist expand expect expel expert
	explain explode export expose express extend extra extreme eye face fact factor factory fail failure fair fairly faith fall false
	fame family famous fan far farm farmer fashion fast fate father fault favour fear feature february feel feet fellow fence fever few
	field fierce fight fighter figure file fill film final find fine finger finish fire firm fish five fix flag flame flat flee
	fleet flesh flight float flood floor flour flow flower fly focus fold follow food foot football for forbid force forecast
	forest forget form formal former forth fortune forward fought found four frame frank fraud free freeze fresh friday friend fringe
	frog from front frozen fruit fuel full fund funny furniture future gain gallery game gap garage garden gas gate gather gave general
	genocide gentle ghost giant gift girl give glad glass globe goal goat god gold gone good goods govern grab grace grade grain
	grand grant grass grave great green greet grey grief ground group grow growth guard guess guest guide guilt guitar gun habit had
	hair half hall hammer hand handle hang happen happy harbour hard harm harsh harvest hate have hazard head heal health hear heart heat
	heaven heavy height hell hello help hence here hero hidden hide high highway hill hint hire history hit hold hole holiday holy home
	honest honey honour hope horse hospital hostage hostages host hotel hour house however huge human humour hundred hunger hungry hunt
	hurry hurt husband ice idea ideal ignore image impact import improve inch include income increase indeed industry infant inform
	initial injure inner innocent insect inside insist instead insult intend interest invade invest invite iron island issue item jacket jail
	january jazz job join joke journey judge juice july jump june junior jury just justice keen keep kept key kick kid kill killer kind
	kitchen knee knew knife knock know label labour lack lady lake lamp land language large laser last late later latest latin laugh launch law
	lawn lawyer lay layer lead leader leaf leak learn least leather leave lecture left leg legal lemon lend length less lesson let letter
	level liar liberal library licence lie life lift light like likely limit line link lion lip liquid list listen little live liver load
	loan local lock logic lonely long look loose lord lose loss lost loud love lovely lower loyal luck lucky lunch lung machine mad magic
	mail main major make maker male manage manner manual many map marble march margin marine mark market marriage marry mass massacre master
	match material matter may mayor meal mean measure meat medal media medical medium meet member memory mental mention mercy mere merit
	message metal method middle might mild mile military milk mill million mind mine mineral minister minor minute mirror misery miss missile
	mission mistake mix mobile mode model modern modest moment monday money monitor monkey month mood moon moral more morning most mother
	motion motor mountain mouse mouth move movie much mud murder muscle music must mutual mystery naked name narrow nation native natural
	nature near neat neck need negotiator neighbour neither nerve nest network never news next nice niece night nine noble nobody noise
	none noon normal nose note nothing notice notion novel now nuclear number nurse oath obey object observe obtain obvious ocean october
	odd offer office officer often oil old olive once one onion only onto open opera opinion oppose orange order ordinary organ origin
	other ought outage outcome outer outlet outside oven over owe owner oxygen pace pack page paid pain paint pair palace pale panel panic
	paper pardon parent park part partner party pass passage past path patient pattern pause pay peace peaceful pearl pen penalty pencil
	people pepper perfect perhaps period permit person phase phone photo phrase piano pick picture piece pig pilot pink pipe pistol pitch
	pizza place plain plan plane planet plant plastic plate platform play player please pledge plenty plot plus pocket poem poet point poison
	police policy polite political politics poll pool poor pope popular port position positive possible post pot potato pound pour poverty powder
	power practice praise pray prayer precedent prefer prepare present press pressure pretty prevent price pride priest prime prince print prior prison
	prisoner prisoners private prize probe problem process produce profit program progress promise prompt proof proper protest proud prove provide
	public pull pump punch pupil purchase pure purple purpose purse push put quality quarrel quarter queen quest question quick quiet
	quite quote rabbit race radio rage raid rail rain raise rally ran range rank rapid rare rate rather ratio raw reach react read
	reader ready real realise reality really reason rebel recall receive recent recipe record recover red reduce refer reform refuge refugee refugees
	refuse regard regime region regret reject relate release relief rely remain remark remember remind remote remove rent repair repeat
	reply report reporter republic rescue resident resign resist resolve resource respect rest result retire return reveal revenge review
	reward rhythm rice rich rid ride rifle right ring riot rise rising risk rival river road rob rock rocket role roll roof room root rope
	rose rough round route routine row royal rub ruin rule ruler rumour run rural rush sack sacred sad safe safety said sail saint salad
	salary sale salt same sample sand save saw say scale scandal scar scare scene school schools science score scream screen sea search season
	seat second secret section sector secure see seed seek seem seize select self sell senate send senior sense sentence separate sergeant
	series serious serve service session set settle seven severe sew shadow shake shall shame shape share sharp she sheep sheet shelf
	shell shelter shift shine ship shirt shock shoe shoot shop shore short shot should shoulder shout show shower shut sick side siege sight
	sign signal silence silk silver similar simple since sing sink sister site situation six size skill skin skirt sky sleep slice slide
	slight slip slow small smaller smart smell smile smoke smooth snake snow so soap soccer social soft soil soldier soldiers sole solid solution solve
	some son song soon sorry sort soul sound soup source south space spare speak special speech speed spell spend spice spider spirit spite
	split spoke sport spot spread spring spy square stable stadium staff stage stages stair stand standard star stare start state statement station
	statue status stay steady steal steam steel steep step stick stiff still stock stomach stone stop store storm story stove straight
	strain strange stream street strength stress stretch strict strike string strong structure struggle student studio study stuff stupid style
	subject succeed success such sudden suffer sugar suggest suit summer summit sun sunday sunset supper supply support suppose sure surface surge
	surprise surrender survey survive suspect swallow swear sweat sweep sweet swim swing switch sword symbol system table tackle tail take
	tale talent talk talks tall tank tape target task taste tax tea teach teacher team tear tech teen telephone tell temper temple ten tend tennis
	tension tent tenth term terror test text than thank that theatre theft then theory there thick thief thin thing think third thirst this
	thousand thread threat three throat throne through throw thunder thursday ticket tide tie tiger tight time tiny tip tired tissue title
	toast today toe together toilet told toll tomato tomorrow tone tongue tonight tool tooth top topic torn torture total touch tough
	tour toward tower town toy trace track trade traffic tragedy trail train transfer trap travel treat treaty tree tremble trend trends trial
	tribe trick trip troop troops trouble truce truck true truly trust truth try tube tuesday tunnel turn turned twelve twenty twice twin two type
	ugly ultimate umbrella uncle under union unity universe until upon upper upset urban urge used useful user usual vaccine vague
	vain valley value van variant variety various vast vegetable vehicle venture verb verdict verse version very vessel veteran veto victim
	victory video view village violence violent violin virus visa visible vision visit visitor vital voice volume vote voter vow voyage wage
	wagon wait wake walk wall want war ward warm warn warning wash waste watch water wave way weak weakness wealth weapon wear weather
	web wedding wednesday week weekend weep weigh weight welcome welfare well went were west wet wheat wheel when where which while
	whisper white who whole whose wide widow width wife wild will willing win wind window wine wing winner winter wire wisdom wise wish witness
	woman women wonder wood wooden wool word work worker world worry worse worst worth would wound wrap wreck wrist write writer wrong yard year
	yellow yesterday yet yield you young youth zebra zero zone`;

let words: ReadonlySet<string> | undefined;

const endings = /(?:s|es|ed|d|ing|er|ers|ly|ment|ments|ation|ations)$/;

/** Whether a folded word is a common English word, or one with a common ending. */
export function isEnglishWord(word: string): boolean {
	words ??= new Set(englishWords.trim().split(/\s+/));
	return words.has(word) || words.has(word.replace(endings, '')) || words.has(`${word.replace(endings, '')}e`);
}
