import {
	corpusOption,
	fieldHelp,
	fieldSubjects,
	fieldValues,
	placesOf,
	spellings,
	typedCommands,
	valueOf,
	type Wanted,
} from './completion-model.js';
import {commandTable} from '../command-table.js';
import {type OptionSpec, optionSpecs} from '../table.js';

const complete = 'complete -c karabakh-reader';

export function fishCompletion(): string {
	const taking = optionSpecs.filter(({type}) => type !== 'boolean').flatMap(spellings);
	const typed = typedCommands.map(({name}) => name).join(' ');
	return `# fish completion for karabakh-reader
# To use it: karabakh-reader --completion fish > ~/.config/fish/completions/karabakh-reader.fish

# The command and the words after it, one a line; with "corpus" the options that say which folders are read.
function __karabakh_reader_words
	set -l command read
	set -l arguments
	set -l corpus
	set -l option
	set -l literal
	set -l words (commandline -opc)
	set -e words[1]
	for word in $words
		if set -q option[1]
			test "$option" = ${corpusOption}; and set -a corpus ${corpusOption} (string replace -r '^~/' "$HOME/" -- $word)
			set option
			continue
		end
		switch "$literal$word"
			case --
				set literal 1
			case '${corpusOption}=*'
				set -a corpus (string replace -r '=~/' "=$HOME/" -- $word)
			case ${taking.join(' ')}
				set option $word
			case '-?*'
			case ${typed}
				if test $command = read; and not set -q arguments[1]
					set command $word
				else
					set -a arguments $word
				end
			case '*'
				set -a arguments $word
		end
	end
	if test "$argv[1]" = corpus
		test -n "$corpus"; and string join \\n -- $corpus
	else
		string join \\n -- $command $arguments
		test -n "$literal"; and test $command = read; and not set -q arguments[1]; and echo --
	end
	return 0
end

# Whether the command typed is one of these.
function __karabakh_reader_acts
	set -l words (__karabakh_reader_words)
	contains -- $words[1] $argv
end

# Whether the word to come is that many words after that command; with + also any later one.
function __karabakh_reader_at
	set -l words (__karabakh_reader_words)
	set -l behind (math (count $words) - 1)
	test "$words[1]" = $argv[1]; or return 1
	test $behind -eq $argv[2]; or test "$argv[3]" = + -a $behind -gt $argv[2]
end

# The ids of a subject with their names, as the program lists them; none if it cannot. The second argument goes before each.
function __karabakh_reader_ids
	set -l corpus (__karabakh_reader_words corpus)
	set -l rows (command karabakh-reader list $argv[1] --format tsv $corpus 2>/dev/null </dev/null)
	for row in $rows[2..-1]
		set -l cells (string split \\t -- $row)
		if test $argv[1] = articles
			printf '%s%s\\t%s\\n' "$argv[2]" $cells[-1] $cells[3]
		else
			printf '%s%s\\t%s\\n' "$argv[2]" $cells[1] $cells[2]
		end
	end
end

function __karabakh_reader_query
	set -l current (commandline -ct)
	set -l words (__karabakh_reader_words)
	switch $current
${fieldSubjects.map(({field, subject}) => `\t\tcase '${field}:*'\n\t\t\t__karabakh_reader_ids ${subject} ${field}:`).join('\n')}
${fieldValues.map(({field, values}) => `\t\tcase '${field}:*'\n\t\t\tprintf '%s\\n' ${values.map(each => `${field}:${each}`).join(' ')}`).join('\n')}
		case '*:*'
		case '*/*'
			test "$argv[1]" = ids; and __karabakh_reader_ids articles
		case '*'
			printf '%s\\t%s\\n' ${fieldHelp.map(({name, help}) => `${name}: ${quoted(help)}`).join(' ')}
			test -n "$current" -o "$words[1]" != read; and __karabakh_reader_ids negotiations
	end
end

function __karabakh_reader_listed
	set -l words (__karabakh_reader_words)
	if test "$words[2]" = articles
		__karabakh_reader_query
	else
		__karabakh_reader_ids $words[2]
	end
end

${complete} -f
${optionSpecs.map(optionLine).join('\n')}
${typedCommands.map(({name, help}) => `${complete} -n '__karabakh_reader_at read 0' -a ${name} -d ${quoted(help)}`).join('\n')}
${commandTable.flatMap(places).join('\n')}
`;
}

function optionLine(spec: OptionSpec): string {
	const condition = spec.commands === undefined ? '' : ` -n '__karabakh_reader_acts ${spec.commands.join(' ')}'`;
	const short = spec.short === undefined ? '' : ` -s ${spec.short}`;
	const value = spec.type === 'boolean' ? '' : offered(valueOf(spec), '-x');
	return `${complete}${condition}${short} -l ${spec.name}${value} -d ${quoted(spec.help)}`;
}

function places(command: (typeof commandTable)[number]): readonly string[] {
	const {places: all, repeats} = placesOf(command);
	return all.map((wanted, i) => {
		const later = repeats && i === all.length - 1 ? ' +' : '';
		return `${complete} -n '__karabakh_reader_at ${command.name} ${i}${later}'${offered(wanted, '')}`;
	});
}

function offered(wanted: Wanted, required: '-x' | ''): string {
	const first = required === '' ? '' : ` ${required}`;
	switch (wanted.kind) {
		case 'choices': {
			return `${first} -a '${wanted.values.join(' ')}'`;
		}
		case 'query': {
			return `${first} -a '(__karabakh_reader_query${wanted.ids ? ' ids' : ''})'`;
		}
		case 'listed': {
			return `${first} -a '(__karabakh_reader_listed)'`;
		}
		case 'files': {
			return required === '' ? ' -F' : ' -r -F';
		}
		case 'folders': {
			return `${first} -a '(__fish_complete_directories)'`;
		}
		case 'nothing': {
			return first;
		}
	}
}

function quoted(text: string): string {
	return `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
}
