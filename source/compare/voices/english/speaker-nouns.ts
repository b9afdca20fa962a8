/** English nouns (in the singular, but for irregular plurals) that can be who speaks. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** People. */
export const peopleNouns = words(
	'accountant activist actor actress administrator admiral adult adversary adviser advisor advocate agent agitator aide ' +
		'aircrew ally ambassador analyst anchor announcer applicant archbishop architect artist assailant assistant associate ' +
		'astronaut athlete attache attacker attendee attorney aunt author backer baker banker baron bishop blogger boss boxer ' +
		'boy boyfriend briton broadcaster broker brother builder businessman businessmen businesswoman buyer cabbie caller ' +
		'campaigner candidate captain captive captor cardinal carer celebrity chair chairman chairmen chairperson chairwoman ' +
		'challenger champion chancellor chaplain chef chief child children citizen civilian clergyman cleric clerk client ' +
		'clinician co-author co-chair co-founder coach cofounder colleague colonel columnist comedian commandant commander ' +
		'commentator commissioner commuter companion complainant composer comrade conservative consultant consumer contractor ' +
		'convict coordinator cop coroner correspondent councillor councilman councilmen councilor councilwoman counsel ' +
		'counsellor counselor counterpart cousin creator creditor crewman crewmember crewmen critic customer dad daughter ' +
		'deacon dealer dean debater defector defendant defender delegate democrat demonstrator dentist deputy descendant ' +
		'designer detainee detective detractor developer diplomat director disciple dissident doctor donor driver drummer ' +
		'dweller economist editor educator elder elector employee employer enemy engineer entrepreneur envoy epidemiologist ' +
		'evacuee ex-husband ex-president ex-wife executive expert eyewitness fan farmer father fellow feminist fighter ' +
		'filmmaker financier firefighter fireman firemen fisherman fishermen foe folk folks follower foreigner founder friend ' +
		'frontrunner fundraiser gardener general girl girlfriend governor grader graduate granddaughter grandfather grandmother ' +
		'grandson guarantor guard guest guide guy head headmaster headteacher hero historian homeowner host hostage hunter ' +
		'husband imam immigrant incumbent individual infant informant inhabitant inmate insider inspector instructor insurgent ' +
		'intellectual intermediary intern interpreter interviewer investigator investor islander jihadist journalist judge ' +
		'juror justice kid kidnapper killer king lady lawmaker lawyer leader lecturer legislator liberal liberator libertarian ' +
		'librarian lieutenant listener lobbyist local loved-one loyalist machinist magistrate man manager manufacturer marcher ' +
		'marine master mathematician mayor mediator medic member men mentor merchant meteorologist migrant militant militiaman ' +
		'militiamen miner minister missionary moderate moderator mom monarch monk mother mourner mp mufti mum musician narrator ' +
		'nationalist negotiator neighbor neighbour nephew newcomer niece nominee novelist nun nurse nurse-practitioner observer ' +
		'occupant occupier officeholder officer official ombudsman onlooker operative operator opponent organiser organizer ' +
		'orphan outsider owner painter panelist panellist paramedic parent parishioner parliamentarian partisan partner ' +
		'passenger passerby pastor patient patriarch patrolman patron peacekeeper peasant pedestrian people performer person ' +
		'personality pharmacist philanthropist philosopher photographer physician physicist pilgrim pilot pioneer plaintiff ' +
		'planner player playwright poet policeman policemen policewoman policymaker politician pollster pope populist preacher ' +
		'premier presenter president priest prince princess principal prisoner producer professional professor programmer ' +
		'progressive prosecutor protester protestor psychiatrist psychologist publisher pundit pupil queen questioner rabbi ' +
		'racer rancher reader realist rebel recipient recruit referee refugee relative reporter representative republican ' +
		'researcher resident respondent retailer retiree returnee reveller reviewer revolutionary rider rival roommate ruler ' +
		'runner sailor salesman saleswoman saudi scholar schoolboy schoolgirl scientist scientologist screenwriter secretary ' +
		'seller senator separatist sergeant servant serviceman servicemen servicewoman settler shareholder sheriff shooter ' +
		'shopkeeper shopper sibling signatory sister skipper socialist sociologist soldier solicitor son songwriter sons-in-law ' +
		'source speaker specialist spectator speechwriter spokesman spokesmen spokespeople spokesperson spokeswoman spokeswomen ' +
		'sponsor spouse spy staffer stakeholder statesman statesmen stepfather stepmother stranger strategist student suitor ' +
		'sultan superintendent superior supervisor supporter surgeon surrogate survivor suspect sympathiser sympathizer ' +
		'tactician taxpayer teacher teammate technician teen teenager tenant terrorist theologian therapist thinker toddler ' +
		'tourist trader trainee trainer translator traveler traveller treasurer trustee tutor twin uncle user vendor veteran ' +
		'veterinarian vicar vice-president victim viewer villager visitor volunteer voter waiter waitress warden warrior ' +
		'watchdog watcher whistleblower widow widower wife winner witness wives woman women worker workman worshiper worshipper ' +
		'writer youngster youth',
);

/** Bodies, states and outlets. */
export const bodyNouns = words(
	'academy administration agency airline alliance army assembly association audience authority bank battalion bloc board ' +
		'body brigade bureau cabinet camp campaign capital caucus chain chamber channel charity church city clan club coalition ' +
		'college command commission committee community company conference conglomerate congregation congress consortium ' +
		'consulate consultancy contingent convention cooperative corporation council country county couple court crew crowd ' +
		'daily defence defense delegation department diaspora diplomacy directorate division duo electorate embassy enclave ' +
		'establishment faction faculty family federation firm fleet force forum foundation franchise fund gang garrison ' +
		'gathering generation government group guild hospital house household industry inspectorate institute institution ' +
		'judiciary junta jury kingdom laboratory leadership league legislature lobby magazine majority management media ' +
		'military militia ministry minority mission mob monarchy monastery mosque movement municipality museum nation navy ' +
		'neighbourhood network newspaper ngo office opposition organisation organization outfit outlet panel paper parish ' +
		'parliament partnership party patriarchate pentagon personnel platform police population portal power presidency press ' +
		'prosecution province public publication quartet rank regime region regulator republic school secretariat sect security ' +
		'senate service side site society squad staff startup state station studio subcommittee supermajority superpower ' +
		'synagogue syndicate taskforce team territory theatre think-tank thinktank town tribe tribunal trio troika troop troupe ' +
		'trust union unit university utility village website weekly wing',
);

/** What is written or recorded, and can be cited as a source. */
export const documentNouns = words(
	'account ad advert advertisement affidavit agreement analysis announcement article audit autopsy average background ' +
		'bill biography blog book brief briefing broadcast brochure bulletin cable caption census certificate chapter charter ' +
		'circular clause clip code column commentary communique complaint constitution contract correspondence coverage data ' +
		'database declaration decree diary directive dispatch document documentary dossier draft e-mail edict editorial email ' +
		'entry essay evidence excerpt executive-order fact-sheet factsheet feature figures filing finding findings ' +
		'forecast fragment guidance guideline headline indictment injunction inquest inquiry interview investigation invitation ' +
		'journal judgement judgment jurisprudence lawsuit leaflet leak legislation letter mail mandate manifesto manual meme ' +
		'memo memoir memorandum message minutes narrative news newsletter note notice notification obituary order ordinance ' +
		'pact pamphlet paperwork paragraph passage petition placard plaque pleading poem poll post poster press-release ' +
		'proclamation program programme projection proposal proposition protocol questionnaire readout record register release ' +
		'report reporting research resolution review ruling rumor rumour script scripture segment slide speech statement ' +
		'statistic statistics statute story study subtitle suit summary summons survey tape telegram testimony text thesis ' +
		'transcript translation treatise treaty tweet update verdict version warrant wire',
);

/** Things whose names end like those of people who do something. */
export const thingsLikeAgents = words(
	'together anger answer banner barrier batter battery behavior boiler bomber border buffer bumper bunker butter calendar cancer ' +
		'carrier center chamber chapter character charter cluster coffee color computer container copper corner corridor ' +
		'counter cover crater cruiser cylinder danger degree destroyer diameter dinner disaster disorder door encounter error ' +
		'exterior factor fee fever fiber filter finger flavor flier floor folder freighter frigate gender harbor helicopter ' +
		'honor horror hunger interior junior knee labor ladder laughter layer letter lever litter liver locker lumber major ' +
		'manner master matter meter minor mirror monitor motor murder number odor offer order oyster paper parameter perimeter ' +
		'poster power printer prior quarter quiver radar reactor register remainder reminder river rotor rubber rumor sector ' +
		'semester sensor server sewer shelter shoulder shutter silver slaughter slumber soccer splinter summer surrender ' +
		'sweater tanker tenor terror theater thriller thunder timber toaster tower tractor trailer transfer transistor tree ' +
		'tremor trigger tumor vapor vector water weather whisper winter wonder',
);
