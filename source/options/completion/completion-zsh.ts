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

export function zshCompletion(): string {
	const taking = optionSpecs.filter(({type}) => type !== 'boolean').flatMap(spellings);
	const typed = typedCommands.map(({name}) => name).join('|');
	return `#compdef karabakh-reader
# zsh completion for karabakh-reader
# To use it: karabakh-reader --completion zsh > _karabakh-reader, in a folder of $fpath; or, after compinit in ~/.zshrc:
# source <(karabakh-reader --completion zsh)

${helpers}
_karabakh_reader_query() {
	local -a fields
	fields=(
${fieldHelp.map(({name, help}) => `\t\t${quoted(`${name}:${help}`)}`).join('\n')}
	)
${[
	...fieldSubjects.map(({field, subject}) => [field, `_karabakh_reader_ids ${subject}`]),
	...fieldValues.map(({field, values}) => [field, `compadd -- ${values.join(' ')}`]),
]
	.map(([field = '', does = ''], i) => `\t${i === 0 ? 'if' : 'elif'} compset -P '${field}:'; then\n\t\t${does}`)
	.join('\n')}
	elif [[ $1 == ids && $PREFIX == */* ]]; then
		_karabakh_reader_ids articles
	elif [[ $PREFIX != *:* ]]; then
		_describe -t fields field fields -S :
		[[ -n $PREFIX || $command != read ]] && _karabakh_reader_ids negotiations
	fi
}

_karabakh_reader_words() {
	local -a verbs
	verbs=(
${typedCommands.map(({name, help}) => `\t\t${quoted(`${name}:${help}`)}`).join('\n')}
	)
	[[ $command:$#arguments$literal == read:0 ]] && _describe -t commands command verbs
	case $command:$#arguments in
${commandTable.flatMap(places).join('\n')}
	esac
}

_karabakh_reader() {
	local command=read word option literal
	local -a arguments corpus accepted
	integer i
	for ((i = 2; i < CURRENT; i++)); do
		word=\${(Q)words[i]}
		if [[ -n $option ]]; then
			[[ $option == ${corpusOption} ]] && corpus+=(${corpusOption} \${word/#\\~\\//$HOME/})
			option=
			continue
		fi
		case $literal$word in
			(--) literal=1 ;;
			(${corpusOption}=*) corpus+=(${corpusOption} \${\${word#*=}/#\\~\\//$HOME/}) ;;
			(${taking.join('|')}) option=$word ;;
			(-?*) ;;
			(${typed})
				if [[ $command == read && $#arguments -eq 0 ]]; then command=$word; else arguments+=($word); fi
				;;
			(*) arguments+=($word) ;;
		esac
	done
${optionSpecs.map(addOption).join('\n')}
	_arguments -s -S : $accepted '*: :_karabakh_reader_words'
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
	_karabakh_reader "$@"
else
	compdef _karabakh_reader karabakh-reader
fi
`;
}

function addOption(spec: OptionSpec): string {
	const condition = spec.commands === undefined ? '' : `[[ $command == (${spec.commands.join('|')}) ]] && `;
	return `\t${condition}accepted+=(${specification(spec)})`;
}

/** As `_arguments` reads it: what excludes what, the spellings, the help, the value. */
function specification(spec: OptionSpec): string {
	const {type, argument = '', multiple, help} = spec;
	const takes = type !== 'boolean';
	const names = spellings(spec);
	const spelt = names.map(name => (takes ? `${name}${name.startsWith('--') ? '=' : '+'}` : name));
	const before = multiple === true ? "'*'" : `'(${names.join(' ')})'`;
	const wanted = takes ? `:${argument}:${action(valueOf(spec))}` : '';
	const braces = spelt.length === 1 ? spelt[0] : `{${spelt.join(',')}}`;
	return `${before}${braces}${quoted(`[${help.replaceAll(/[[\]:\\]/g, String.raw`\$&`)}]${wanted}`)}`;
}

function places(command: (typeof commandTable)[number]): readonly string[] {
	const {places: all, repeats} = placesOf(command);
	return all.map((wanted, i) => {
		const at = repeats && i === all.length - 1 ? '*' : String(i);
		const does = wanted.kind === 'choices' ? `compadd -- ${wanted.values.join(' ')}` : action(wanted);
		return `\t\t(${command.name}:${at}) ${does} ;;`;
	});
}

function action(wanted: Wanted): string {
	switch (wanted.kind) {
		case 'choices': {
			return `(${wanted.values.join(' ')})`;
		}
		case 'query': {
			return `_karabakh_reader_query${wanted.ids ? ' ids' : ''}`;
		}
		case 'listed': {
			return '_karabakh_reader_listed';
		}
		case 'files': {
			return '_files';
		}
		case 'folders': {
			return '_files -/';
		}
		case 'nothing': {
			return ' ';
		}
	}
}

function quoted(text: string): string {
	return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

const helpers = `# The ids of a subject with their names, as the program lists them; none if it cannot.
_karabakh_reader_ids() {
	local row
	local -a rows cells described
	rows=(\${(f)"$(command karabakh-reader list $1 --format tsv $corpus 2>/dev/null </dev/null)"})
	for row in \${rows[2,-1]}; do
		cells=("\${(@ps:\\t:)row}")
		if [[ $1 == articles ]]; then
			described+=("\${cells[-1]//:/\\\\:}:$cells[3]")
		else
			described+=("\${cells[1]//:/\\\\:}:$cells[2]")
		fi
	done
	_describe -t $1 $1 described
}

_karabakh_reader_listed() {
	if [[ $arguments[1] == articles ]]; then _karabakh_reader_query; else _karabakh_reader_ids $arguments[1]; fi
}
`;
