#!/bin/sh
# A RIS file that Zotero, EndNote and Mendeley import, with whose words each account holds in the note.
# Usage: zotero.sh FILE.ris [query…]
set -eu
file=$1
shift
karabakh-reader print "$@" --format ris --output "$file"
echo "$(grep -c '^TY  - ' "$file") references in $file: in Zotero, File, Import" >&2
