#!/bin/sh
# Choose articles with fzf (Tab marks, Enter takes them) and compare them.
# Usage: fzf.sh [query…]
set -eu
karabakh-reader list articles "$@" --format tsv |
	fzf --multi --header-lines=1 --delimiter='\t' --preview='karabakh-reader print {-1}' |
	awk -F '\t' '{print $NF}' |
	xargs karabakh-reader compare
