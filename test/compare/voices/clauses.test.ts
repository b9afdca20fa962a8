import assert from 'node:assert/strict';
import {test} from 'node:test';
import {attributeQuotes} from '../../../source/compare/voices/attribution.js';

const read = (text: string): string[] =>
	attributeQuotes(text).map(({source, verbClass, content}) =>
		[
			source === null ? '' : text.slice(source.start, source.end),
			verbClass,
			text.slice(content.start, content.end),
		].join(' | '),
	);

/** All that each text may hold. */
const exact: readonly (readonly [what: string, text: string, found: readonly string[]])[] = [
	[
		'what has not been confirmed yet',
		'Norland has not yet confirmed the claim that the ferry was hit.',
		['Norland | not said | has not yet confirmed the claim that the ferry was hit'],
	],
	[
		'what has not been confirmed, with an aside',
		'Norland has not, however, confirmed that the ferry was hit.',
		['Norland | not said | has not, however, confirmed that the ferry was hit'],
	],
	[
		'what has not been confirmed in two ways',
		'Norland has not publicly or formally confirmed the claim.',
		['Norland | not said | has not publicly or formally confirmed the claim'],
	],
	[
		'what somebody says rarely',
		'Marsh rarely says that the port is open.',
		['Marsh | not said | rarely says that the port is open'],
	],
	['an accusation that was not made', 'Nor has Norland accused Sudland of theft.', []],
	['what was not said once', 'Not once has Marsh said that the port is open.', []],
	['what is not true', 'It is not true that Marsh said that the port was open.', []],
	[
		'an auxiliary of another clause',
		'It was never shown, and he had a friendly pilot who told him the port was shut.',
		['a friendly pilot | said | the port was shut'],
	],
	[
		'what a police wants somebody for',
		'Veld was wanted by the Sea Court for piracy, including “the theft of a whole harbour”.',
		[' |  | “the theft of a whole harbour”'],
	],
	['what is believed of it', "Norland is the main buyer of the island's herring, believed to be paying in coal.", []],
	[
		'a participle behind a comma',
		'The ministry listed two truces, one of March, reaffirmed through mediation by Veld.',
		[],
	],
	[
		'an explanation by the reporter',
		'Marsh said that “the red thing” had sunk – referring to the ferry of the islands.',
		['Marsh | said | that “the red thing” had sunk'],
	],
	['somebody called by telephone for something', 'Veld called the Sea Office to report a leak.', []],
	['what a law excludes', 'The Harbour Act excludes those rights for pilots.', []],
	[
		'who is asked, behind the question',
		'“You are thinking of leaving. What happened?” Marsh asks Tomas Veld, who had already been dismissed by the pilot.',
		['Marsh | asked | “You are thinking of leaving. What happened?”'],
	],
	[
		'where it was said, without a that',
		'Marsh said in a statement the filing was meant to give the pilots a “timely answer”.',
		['Marsh | said | the filing was meant to give the pilots a “timely answer”'],
	],
	[
		'the channel, without a that',
		'Marsh echoed him on Sunday, saying on SNN the charges reflected a “sink or swim” mood.',
		['Marsh | said | the charges reflected a “sink or swim” mood'],
	],
	[
		'what documents the source gave',
		'According to officials and papers that Mr. Veld gave to The Gull, which shared them with The Tern, agencies feared that sailors might meet there.',
		['officials and papers | said | agencies feared that sailors might meet there'],
	],
	[
		'an apposition behind the source',
		'According to Nick Veld, a harbour researcher who worked on the study, “we were only asked about herring and nothing else”.',
		['Nick Veld | said | “we were only asked about herring and nothing else”'],
	],
	[
		'a thing rejected and then another order',
		'A harbour judge rejected its argument and ordered Veld to leave the port.',
		['A harbour judge | denied | its argument', 'A harbour judge | demanded | to leave the port'],
	],
	[
		'an order and what he did then',
		'Judge Marsh ordered the ministry to reply by noon on Friday and she scheduled a hearing for Monday.',
		['Judge Marsh | demanded | to reply by noon on Friday'],
	],
	[
		'a refusal and then a word',
		'Marsh would not say whether the two would meet, and told The Gull that she knew of no meeting.',
		['Marsh | refused | would not say whether the two would meet', 'Marsh | said | that she knew of no meeting'],
	],
	['a fear and then a deed', 'Marsh feared for her life and opened the sluice.', ['Marsh | believed | for her life']],
	[
		'two semicolons of a quotation',
		'Marsh called the remarks “cold and old;” Tomas Veld of Tarsk called them a “personal attack.”',
		['Marsh | said | the remarks “cold and old;”', 'Tomas Veld of Tarsk | said | them a “personal attack.”'],
	],
	[
		'what goes on in an outer report',
		'Marsh wrote that she had discussed ways to end the herring war, and that both sides must keep the truce.',
		[
			'Marsh | said | that she had discussed ways to end the herring war, and that both sides must keep the truce',
			'she | said | ways to end the herring war',
		],
	],
	[
		'a reporter’s colon',
		'The truce is said to have been broken: Norland and Sudland have “accused each other of firing” on the quay.',
		[' | said | to have been broken', ' |  | “accused each other of firing”'],
	],
	[
		'what should have been called for',
		'When she saw the light, Veld should have turned back and called for help instead of sailing on, Marsh said.',
		['Marsh | said | When she saw the light, Veld should have turned back and called for help instead of sailing on'],
	],
	[
		'what somebody wants in the words of another',
		'The ministry held that Norland sees no way out and only wants to keep the islands.',
		['The ministry | claimed | that Norland sees no way out and only wants to keep the islands'],
	],
	[
		'a verb that is left out',
		'Marsh said that the ferry would sail, and Veld that the port was shut.',
		['Marsh | said | that the ferry would sail'],
	],
	[
		'a verb that is left out, with a quotation',
		'Norland accuses Sudland of “piracy”, and Sudland Norland of “theft”.',
		['Norland | accused | Sudland of “piracy”'],
	],
	[
		'who speaks behind a clause with a participle',
		'His refusal did not go down well with pilots, and the meeting deteriorated from there, said one Norland source in the room.',
		[
			'one Norland source | said | His refusal did not go down well with pilots, and the meeting deteriorated from there',
		],
	],
	[
		'an accusation behind an aside',
		'Veld accused Marsh, who was born in Tarsk, of theft.',
		['Veld | accused | Marsh, who was born in Tarsk, of theft'],
	],
	[
		'an outcry',
		'World leaders expressed outrage over the new tolls.',
		['World leaders | criticised | over the new tolls'],
	],
	[
		'who is met',
		'She met two pilots, who said they had misgivings about Marsh.',
		['two pilots | said | they had misgivings about Marsh'],
	],
	[
		'a clause behind the source',
		'According to the Sea Office, the two ministers were asked to come, with a pilot beside them.',
		['the Sea Office | said | the two ministers were asked to come, with a pilot beside them'],
	],
	[
		'two who told',
		'Marsh said that she and two pilots told Veld that the port was shut.',
		[
			'Marsh | said | that she and two pilots told Veld that the port was shut',
			'two pilots | said | that the port was shut',
		],
	],
	[
		'the title of a broadcast',
		'“They want to talk of anything else,” he said on SNN’s “State of the Harbour.” “And it works.”',
		['he | said | “They want to talk of anything else,”', 'he | said | “And it works.”'],
	],
	[
		'the title of a book',
		'“Games are built by companies,” said Peter Singer, an author of “Herrings: What Everyone Needs to Know.”',
		['Peter Singer | said | “Games are built by companies,”', ' |  | “Herrings: What Everyone Needs to Know.”'],
	],
	[
		'an aside in the second part',
		'The chairs met in Genf and, Veld says, will gather in Tarsk.',
		['Veld | said | will gather in Tarsk'],
	],
	[
		'an aside behind the second subject',
		'The truce takes effect at 01:00, and the text, he wrote, is painful.',
		['he | said | the text', 'he | said | is painful'],
	],
	[
		'what the reporter adds of her',
		'The road will be open, Marsh said, and he listed what they had promised.',
		['Marsh | said | The road will be open'],
	],
	[
		'three who speak',
		'Marsh, Veld and Le Drian condemned the attack.',
		['Marsh, Veld and Le Drian | criticised | the attack'],
	],
	['an inquiry that nobody made', 'Further investigation revealed that the ferry was shut.', []],
	['a share of those asked', 'Some 32 percent said the port should be shut.', []],
	['what is told about it', 'Marsh told parliament about it on Wednesday.', []],
	[
		'what one denied in an aside',
		'Marsh, who in a statement denied any guilt, was elected in spring.',
		['Marsh | denied | any guilt'],
	],
	[
		'a clause about a noun',
		'The facts the president cites are old, Marsh said.',
		['Marsh | said | The facts the president cites are old'],
	],
	[
		'a late hour before the verb',
		'Veld late on Wednesday revealed that Marsh had repaid Kelsen.',
		['Veld | announced | that Marsh had repaid Kelsen'],
	],
	[
		'a verb that could be a noun, with an adverb',
		'Norland demands once again that the pilots withdraw.',
		['Norland | demanded | that the pilots withdraw'],
	],
	[
		'who is spoken to',
		'The official indicated to reporters that talks went on.',
		['The official | said | that talks went on'],
	],
	[
		'a given name like a verb',
		'“The port is shut,” said Rep. Will Corwen, R-Tarsk, whose district has no sea.',
		['Rep. Will Corwen, R-Tarsk | said | “The port is shut,”'],
	],
	[
		'a statement of a day',
		'The former mayor issued a statement on Friday saying the toll was not a bribe.',
		['The former mayor | said | the toll was not a bribe'],
	],
	[
		'two names and others',
		'Marsh, Corwen and others say the port is shut.',
		['Marsh, Corwen and others | said | the port is shut'],
	],
	[
		'marks that are closed otherwise',
		"Nina Corwen was moved. \"I feel very blessed by all,'' she said.",
		["she | said | \"I feel very blessed by all,''"],
	],
	[
		'a study that found something',
		'A group at the Tern Institute produced a study of herring that found “younger birds preferring smaller fish”.',
		['a study of herring | showed | “younger birds preferring smaller fish”'],
	],
	[
		'a statement of others',
		'A joint statement after the talks led by Marsh and Veld announced a new ferry.',
		['A joint statement after the talks led by Marsh and Veld | announced | a new ferry'],
	],
];

for (const [what, text, found] of exact) {
	test(`${what}: ${text}`, () => {
		assert.deepEqual(read(text), found);
	});
}
