import type {OverrulingWords} from './overruling-words.js';

export const english: OverrulingWords = {
	overruleWhat: 'What is wrong here? U takes it back',
	hideRow: 'hide this row',
	splitRow: 'split this row: each account for itself',
	notSameAs: (one, other) => `not the same: ${one} and ${other}`,
	dropVoice: (name, passage) => `not ${name}: ${passage}`,
	nameSpeaker: (name, passage) => `another than ${name}: ${passage}`,
	dropLabel: label => `no name of this: ${label}`,
	nothingToOverrule:
		'nothing to overrule here: rows (1), names (3) and voices (4) can be, where the column has something',
	overruled: 'overruled: kept, said in every export; U takes it back',
	speakerHelp: 'who says this; Tab completes a known name',
	overruledHere: number => `overruled by you: ${number}`,
};
