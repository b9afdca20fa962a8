import {count} from '../../../output/count.js';
import type {ComparingWords} from './comparing-words.js';

export const english: ComparingWords = {
	notSameMeeting: negotiations => `Not the same meeting: ${count(negotiations, 'negotiation')}`,
	ourAccounts: 'our accounts',
	outletTexts: 'the outlets’ texts',
	mixedTexts: (ours, theirs) => `our accounts ${ours}, the outlets’ texts ${theirs}`,
	ourAccount: 'our account',
	outletText: 'the outlet’s text',
	differs: 'differs',
	missing: number => `${number} not in the text we have`,
	notCounted: 'opening only: not counted',
	notInAccount: 'not in our account',
	notInOurText: 'not in the text we have',
	nothingByRule: 'nothing found by rule',
	onlyIn: (outlet, rows) => `Only in ${outlet} (${rows})`,
	folded: 'folded',
	moreRows: number => `… ${number} more`,
	toldByOthers: (others, all) => `${others} of ${all} others`,
	heardFromOthers: (others, all) => `Told by ${others} of ${all} others.`,
	heardOnlyHere: 'Only here, of the accounts we have.',
	heardDiffering: 'A fact in it is told differently.',

	coloursTitle: 'Colours',
	outletColour: 'an outlet: one colour everywhere; its letters tell it apart where colours repeat',
	colours: {
		person: 'a person',
		organisation: 'an organisation',
		state: 'a state',
		place: 'a place',
		quote: 'quoted: in our accounts the only words that are the outlet’s',
		match: 'what was searched',
	},
};
