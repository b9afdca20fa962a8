// Makes the pictures of README.md by using the built program in a pseudo-terminal.
// Usage: npm run picture
import {mkdirSync, writeFileSync} from 'node:fs';
import {movingPicture, screenPicture} from './screen-picture.mjs';
import {inProject} from './project.mjs';

const {openTerminal} = await import(inProject('.build', 'test/helpers/terminal.js'));

const columns = 132;
const rows = 34;
const releases = [];
const owner = {after: release => releases.push(release)};

/**
 * Uses the program, and keeps what the screen shows in the end.
 * @param {string} name
 * @param {readonly string[]} arguments_
 * @param {(terminal: any) => Promise<void>} act
 * @returns {Promise<string>} the picture
 */
async function picture(name, arguments_, act) {
	const terminal = openTerminal(owner, {columns, rows, arguments: arguments_});
	await act(terminal);
	mkdirSync(inProject('media'), {recursive: true});
	const drawn = screenPicture(terminal, columns, rows);
	writeFileSync(inProject('media', `${name}.svg`), drawn);
	terminal.press('Q');
	await terminal.exit;
	console.log(`media/${name}.svg`);
	return drawn;
}

const search = await picture('search', ['--query', 'mnatsakanjan'], async terminal => {
	await terminal.waitFor('Vladimir Putin');
	// Names get their colours once the first frame is there.
	await terminal.waitFor(() => terminal.styleOf('Vladimir Putin').foreground !== null);
});
/** The talks that a newcomer meets first, as three outlets of different countries and languages tell them. */
const first = 'negotiation:second-truce outlet:massispost | outlet:guardian-nigeria | outlet:thanhnien';

const compare = await picture('compare', ['--query', first], async terminal => {
	await terminal.waitFor(/^> +\S/m);
	terminal.press('a', 'c');
	await terminal.waitFor(/row 1\/\d/);
});
const wording = await picture('wording', ['--query', first], async terminal => {
	await terminal.waitFor(/^> +\S/m);
	terminal.press('a', 'c');
	await terminal.waitFor(/row 1\/\d/);
	terminal.press('3');
	await terminal.waitFor('wording:');
});
const actor = await picture('actor', ['--query', 'actor:mnatsakanyan'], async terminal => {
	await terminal.waitFor(/^> +\S/m);
	terminal.press('enter', 'n', 'enter');
	await terminal.waitFor(/let speak \d/);
});
writeFileSync(inProject('media', 'tour.svg'), movingPicture([search, compare, wording, actor]));
console.log('media/tour.svg');
for (const release of releases) await release();
