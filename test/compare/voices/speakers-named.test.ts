import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fullNames, inFull} from '../../../source/compare/voices/full-names.js';
import {voicesOf} from '../../../source/compare/voices/voices.js';
import {accounts} from '../account-corpus.js';

const speakers = (...paragraphs: string[]): string[] => {
	const {corpus, articles} = accounts([{text: 'full', paragraphs}]);
	return articles
		.flatMap(article => voicesOf(corpus, article))
		.flatMap(({speakers: all}) =>
			all.map(speaker => ('name' in speaker ? `${speaker.kind} ${speaker.name}` : speaker.kind)),
		);
};

for (const [what, paragraphs, found] of [
	['the lawyer of somebody in -s', ['Daniels’ lawyer called the news “stunning”.'], ['named Daniels’ lawyer']],
	[
		'a body with an apostrophe',
		['The Harbour Correspondents’ Association on Tuesday criticised the removal.'],
		['named The Harbour Correspondents’ Association'],
	],
	[
		'an officer of a state',
		['Tarsk’s Foreign Minister blamed Sudland for the attacks.'],
		['named Tarsk’s Foreign Minister'],
	],
	[
		'a reporter aboard something',
		['Asked by a reporter aboard Sea Force One whether he knew, Tomas Veld said no such thing had been paid.'],
		['named a reporter aboard Sea Force One', 'actor Tomas Veld'],
	],
	[
		'a paper of somebody',
		['“The port should stay open for all who come by sea,” the Harbour filing reads.'],
		['named the Harbour filing'],
	],
	[
		'whose state another names',
		[
			'Ruth Corwen came by ship.',
			'Odile Marsh’s boat “is stable and lies well at the quay,” Corwen told a panel. But she added that it leaks.',
		],
		['named Ruth Corwen', 'named Ruth Corwen'],
	],
	[
		'a name in -ly',
		['Adam Trent came.', 'Kelly said he told the pilots that Trent has left.'],
		['named Kelly', 'named Kelly'],
	],
	[
		'who is called Mr.',
		[
			'Judge Elena Vance asked Mr. Trent.',
			'Such words stand in the paper, he replied, “and that is enough for all of us”.',
		],
		['open he'],
	],
	[
		'somebody like whom',
		['Like the Herring King in “Harbour,” he said: “No ferry for you! Come back in a year!”'],
		['open he'],
	],
	[
		'who tells what he told',
		['Bruno Kelsen met Adam Trent on Friday.', 'Kelsen said he told the pilots that the port was open.'],
		['named Bruno Kelsen', 'named Bruno Kelsen'],
	],
	[
		'what another hopes in a report',
		[
			'The office of Odile Marsh said that the truce had to hold, that Norland would watch and that it hoped for talks.',
		],
		['actor Odile Marsh'],
	],
	[
		'a body of four words',
		['The Harbour National Committee tweeted that the port was shut.'],
		['named Harbour National Committee'],
	],
	['a department', ['The State Department said that the port was shut.'], ['named State Department']],
	[
		'a surname that is another’s given name',
		['Kim Jong Un met Adam Trent.', 'Tony Kim was freed. Trent and Kim threatened to shut the port.'],
		['named Adam Trent', 'named Kim'],
	],
	['a label of party and place', ['Rep. Peter Kelsen, R-N.Y., said that the port was shut.'], ['named Peter Kelsen']],
	['who comes from where', ['Bruno Kelsen came.', 'Kelsen of Tarsk called the plan “bad”.'], ['named Bruno Kelsen']],
	[
		'three names',
		['Odile Marsh, Tomas Veld and Bruno Kelsen condemned the attack.'],
		['actor Odile Marsh', 'actor Tomas Veld', 'named Bruno Kelsen'],
	],
	[
		'two names and others',
		['Bruno Kelsen, Adam Trent and others say the port is shut.'],
		['named Bruno Kelsen', 'named Adam Trent', 'named others'],
	],
	[
		'two with an office',
		['Bruno Kelsen of the Sea Office and Council President Adam Trent commented on the “new ferry”.'],
		['named Bruno Kelsen', 'named Adam Trent'],
	],
	[
		'whoever led the talks',
		['A joint statement after the talks led by Odile Marsh announced a new ferry.'],
		['named A joint statement'],
	],
] as const) {
	test(`${what}: ${paragraphs.join(' / ')}`, () => {
		assert.deepEqual(speakers(...paragraphs), found);
	});
}

test('a son is not meant by a surname that stood before his name', () => {
	const names = fullNames(['Trent', 'Adam Trent Jr.']);
	assert.equal(inFull('Trent', names), 'Trent');
	assert.equal(inFull('Adam Trent Jr.', names), 'Adam Trent Jr.');
	assert.equal(inFull('Trent', fullNames(['Adam Trent Jr.', 'Trent'])), 'Adam Trent Jr.');
});

test('Mrs. Trent is not her husband', () => {
	assert.equal(inFull('Mrs. Trent', fullNames(['Robert Trent', 'Maureen Trent'])), 'Mrs. Trent');
	assert.equal(inFull('Mrs. Trent', fullNames(['Maureen Trent'])), 'Maureen Trent');
});
