import {stem} from './stem.js';

/** Verbs of reporting, each line by the noun of what was done: it says what happened and not who did it to whom. English. */
const listed = `
	meeting: meet met convene
	talks: negotiate
	visit: visit
	invitation: invite
	telephone call: telephone phone
	signing: sign
	release: release free liberate
	exchange: exchange swap
	arrest: arrest detain
	capture: capture seize
	indictment: indict
	charges: charge
	conviction: convict
	lawsuit: sue
	extradition: extradite
	testimony: testify
	resignation: resign
	dismissal: dismiss sack oust
	appointment: appoint nominate
	death: kill die
	wounded: wound injure
	attack: attack assault
	shelling: shell bombard
	bombing: bomb
	explosion: explode detonate
	shooting: shoot
	withdrawal: withdraw withdrew withdrawn retreat
	return: return
	deployment: deploy
	apology: apologise apologize
	denial: deny
	rejection: reject refuse
	accusations: accuse blame
	condemnation: condemn denounce
	criticism: criticise criticize
	warning: warn
	threat: threaten
	promise: promise pledge vow
	praise: praise hail
	defence: defend
	congratulations: congratulate
	condolences: condole
	proposal: propose
	recognition: recognise recognize
	mediation: mediate broker
	cancellation: cancel cancelled
	postponement: postpone
	sanctions: sanction
	closure: close
	expulsion: expel expelled
	flight: flee
	evacuation: evacuate
	vote: vote
	election: elect
	protest: protest
	investigation: investigate
	rescue: rescue
	destruction: destroy demolish
	damage: damage
	construction: build construct
	extension: extend prolong
	violation: violate
	leak: leak
	recording: record
	transfer: transfer
	delimitation: delimit demarcate
	blockade: blockade
	ban: ban
	sale: sell
	purchase: buy purchase
	payment: pay
	crash: crash collide
	strike: strike
	confirmation: confirm
`;

let nouns: ReadonlyMap<string, string> | undefined;

/** The noun of what a verb does, by the stem that the two share with their other forms; `undefined` where none is listed. */
export function actOf(key: string): string | undefined {
	nouns ??= new Map(
		listed
			.trim()
			.split('\n')
			.flatMap(line => {
				const [noun = '', verbs = ''] = line.trim().split(': ');
				return verbs.split(' ').map(verb => [stem(verb), noun] as const);
			}),
	);
	return nouns.get(key);
}
