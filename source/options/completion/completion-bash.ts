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
import {type CommandName, commandTable} from '../command-table.js';
import {optionSpecs} from '../table.js';

/** Runs in bash 3.2, which macOS has, and needs no bash-completion. */
export function bashCompletion(): string {
	const taking = optionSpecs.filter(({type}) => type !== 'boolean').flatMap(spellings);
	return `# bash completion for karabakh-reader
# To use it, put this into ~/.bashrc: eval "$(karabakh-reader --completion bash)"

${helpers}
# Words of a query: fields and ids. $1 is "ids" where articles can be named.
__karabakh_reader_query() {
	case $value in
${fieldSubjects.map(({field, subject}) => `\t\t${field}:*) __karabakh_reader_ids ${subject} ${field}: ;;`).join('\n')}
${fieldValues.map(({field, values}) => `\t\t${field}:*) __karabakh_reader_add ${values.map(each => `${field}:${each}`).join(' ')} ;;`).join('\n')}
		*:*) ;;
		*/*) [[ $1 == ids ]] && __karabakh_reader_ids articles ;;
		*)
			__karabakh_reader_add ${fieldHelp.map(({name}) => `${name}:`).join(' ')}
			[[ -n $value || $command != read ]] && __karabakh_reader_ids negotiations
			;;
	esac
}

_karabakh_reader() {
	local typed kept='' breaks='' head='' value word option='' literal='' command=read
	local -a words arguments corpus
	words=() arguments=() corpus=()
	__karabakh_reader_words
	COMPREPLY=()
	local i last=$((\${#words[@]} - 1))
	for ((i = 1; i < last; i++)); do
		word=\${words[i]}
		if [[ -n $option ]]; then
			[[ $option == ${corpusOption} ]] && __karabakh_reader_corpus "$word"
			option=
			continue
		fi
		case $literal$word in
			--) literal=1 ;;
			${corpusOption}=*) __karabakh_reader_corpus "\${word#*=}" ;;
			${taking.join(' | ')}) option=$word ;;
			-?*) ;;
			${typedCommands.map(({name}) => name).join(' | ')})
				if [[ $command == read && \${#arguments[@]} -eq 0 ]]; then command=$word; else arguments+=("$word"); fi
				;;
			*) arguments+=("$word") ;;
		esac
	done
	typed=\${words[last]} value=\${words[last]}
	[[ $COMP_WORDBREAKS == *=* ]] && breaks+='='
	[[ $COMP_WORDBREAKS == *:* ]] && breaks+=':'
	[[ -n $breaks ]] && kept=\${typed%"\${typed##*["$breaks"]}"}
	if [[ -z $option && -z $literal ]]; then
		case $typed in
			--*=*) option=\${typed%%=*} head=\${typed%%=*}= value=\${typed#*=} ;;
			-*)
				case $command in
${commandTable.map(({name}) => `\t\t\t\t\t${name}) __karabakh_reader_add ${optionsOf(name).join(' ')} ;;`).join('\n')}
				esac
				return
				;;
		esac
	fi
	case $option in
		'') ;;
${optionSpecs.flatMap(spec => (spec.type === 'boolean' ? [] : [`\t\t${spellings(spec).join(' | ')}) ${action(valueOf(spec))} ;;`])).join('\n')}
	esac
	if [[ -z $option ]]; then
		[[ $command:\${#arguments[@]}$literal == read:0 ]] && __karabakh_reader_add ${typedCommands.map(({name}) => name).join(' ')}
		case $command:\${#arguments[@]} in
${commandTable.flatMap(places).join('\n')}
		esac
	fi
	# A field goes on after its colon.
	[[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *: ]] && compopt -o nospace 2>/dev/null
	return 0
}

complete -F _karabakh_reader karabakh-reader
`;
}

function optionsOf(command: CommandName): readonly string[] {
	return optionSpecs.flatMap(spec =>
		spec.commands === undefined || spec.commands.includes(command) ? spellings(spec) : [],
	);
}

function places(command: (typeof commandTable)[number]): readonly string[] {
	const {places: all, repeats} = placesOf(command);
	return all.map((wanted, i) => {
		const at = repeats && i === all.length - 1 ? '*' : String(i);
		return `\t\t\t${command.name}:${at}) ${action(wanted)} ;;`;
	});
}

function action(wanted: Wanted): string {
	switch (wanted.kind) {
		case 'choices': {
			return `__karabakh_reader_add ${wanted.values.join(' ')}`;
		}
		case 'query': {
			return `__karabakh_reader_query${wanted.ids ? ' ids' : ''}`;
		}
		case 'listed': {
			return '__karabakh_reader_listed';
		}
		case 'files': {
			return '__karabakh_reader_paths -f';
		}
		case 'folders': {
			return '__karabakh_reader_paths -d';
		}
		case 'nothing': {
			return ':';
		}
	}
}

/** Ids come out of files: what is no plain word is not offered, so that nothing of it can act in the shell. */
const helpers = `# Puts together what stands together on the line: bash splits words at = and :, which belong to ours.
__karabakh_reader_words() {
	local i piece rest=$COMP_LINE
	[[ -n $COMP_LINE && -n $COMP_POINT ]] && rest=\${COMP_LINE:0:COMP_POINT}
	for ((i = 0; i <= COMP_CWORD; i++)); do
		piece=\${COMP_WORDS[i]}
		if [[ -z $COMP_LINE || $i -eq 0 || $rest == [[:space:]]* ]]; then
			rest=\${rest#"\${rest%%[![:space:]]*}"}
			words+=('')
		fi
		# What lies behind the cursor does not count.
		[[ -n $COMP_LINE && $i -eq $COMP_CWORD && \${#piece} -gt \${#rest} ]] && piece=$rest
		rest=\${rest#"$piece"}
		words[\${#words[@]} - 1]+=$piece
	done
}

# Adds those of its arguments that begin with what is typed, without the part that bash leaves alone.
__karabakh_reader_add() {
	local each
	for each; do
		each=$head$each
		[[ $each == "$typed"* ]] && COMPREPLY+=("\${each#"$kept"}")
	done
}

__karabakh_reader_paths() {
	local path
	while IFS= read -r path; do
		path=$head$path
		COMPREPLY+=("\${path#"$kept"}")
	done < <(compgen "$1" -- "$value")
	compopt -o filenames 2>/dev/null
}

__karabakh_reader_corpus() {
	local folder=$1
	folder=\${folder#[\\"\\']} folder=\${folder%[\\"\\']} folder=\${folder//\\\\/}
	corpus+=(${corpusOption} "\${folder/#~\\//$HOME/}")
}

# The ids of a subject, as the program lists them; none if it cannot. $2 goes before each.
__karabakh_reader_ids() {
	local line id heading=1
	while IFS= read -r line; do
		if [[ $1 == articles ]]; then id=\${line##*$'\\t'}; else id=\${line%%$'\\t'*}; fi
		# Only plain words: an id comes from a file, and nothing of it may act in the shell.
		[[ -z $heading && $id == [[:alnum:]]* && $id != *[![:alnum:]._/-]* ]] && __karabakh_reader_add "$2$id"
		heading=
	done < <(command karabakh-reader list "$1" --format tsv \${corpus[@]+"\${corpus[@]}"} 2>/dev/null </dev/null)
}

__karabakh_reader_listed() {
	if [[ \${arguments[0]} == articles ]]; then __karabakh_reader_query; else __karabakh_reader_ids "\${arguments[0]}"; fi
}
`;
