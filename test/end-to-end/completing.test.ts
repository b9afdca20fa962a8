import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {test} from 'node:test';
import {islands, program} from '../helpers/paths.js';
import {temporaryFolder} from '../helpers/temporary.js';
import {openTerminal} from '../helpers/terminal.js';
import {toolsOnPath} from '../helpers/tools-on-path.js';

const shells = [
	{
		shell: 'bash',
		command: ['bash', '--norc', '--noprofile', '-i'],
		load: 'source <(karabakh-reader --completion bash)',
	},
	{
		shell: 'zsh',
		command: ['zsh', '-f', '-i'],
		load: 'PS1="shell> "; autoload -Uz compinit; compinit -D; source <(karabakh-reader --completion zsh)',
	},
	{
		shell: 'fish',
		command: ['fish', '--no-config', '-i'],
		load: 'function fish_prompt; echo "shell> "; end; karabakh-reader --completion fish | source',
	},
] as const;

for (const {shell, command, load} of shells) {
	const isThere = spawnSync(shell, ['-c', 'exit 0'], {timeout: 10_000}).status === 0;
	test(`Tab completes in a real ${shell}`, {skip: isThere ? false : `${shell} is not installed`}, async context => {
		const home = temporaryFolder(context);
		const path = toolsOnPath(join(home, 'bin'), {'karabakh-reader': `exec '${process.execPath}' '${program}' "$@"`});
		const terminal = openTerminal(context, {
			columns: 100,
			rows: 30,
			home,
			cwd: home,
			command,
			env: {PATH: path, PS1: 'shell> ', SHELL: shell, KARABAKH_READER_OPTS: `--corpus ${islands}`},
		});
		await terminal.waitFor(/[>#%$] ?$/m);
		terminal.type(`${load}; clear; echo rea''dy\r`);
		// Not to be taken for what was typed, wherever that line breaks.
		await terminal.waitFor(/^ready/m);
		for (const [typed, completed] of [
			['--no-hi', '--no-history'],
			['print --format bibt', 'print --format bibtex'],
			['compare 2031-06-14-light', 'compare 2031-06-14-lighthouse-accord'],
		] as const) {
			terminal.type(`karabakh-reader ${typed}\t`);
			await terminal.waitFor(new RegExp(`karabakh-reader ${completed}\\s*$`));
			terminal.press('ctrl+u');
			await terminal.waitForGone(completed);
		}
	});
}
