#!/usr/bin/env node
// @ts-check
// Usage: node tools/languages.mjs: checks the folders of source/language and compiles them into source/language/compiled.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {compileLanguages} from './language-files.mjs';
import {inProject} from './project.mjs';
import {runTool} from './run-tool.mjs';

await runTool('tsc', ['-p', 'tsconfig.build.json']);
const {files, problems} = await compileLanguages();
for (const problem of problems) process.stderr.write(`source/language/${problem}\n`);
if (problems.length > 0) {
	process.exitCode = 2;
} else {
	rmSync(inProject('source/language/compiled'), {recursive: true, force: true});
	mkdirSync(inProject('source/language/compiled'));
	for (const [name, text] of files) writeFileSync(inProject('source/language/compiled', name), text);
	console.log(`compiled ${files.size - 1} languages`);
}
