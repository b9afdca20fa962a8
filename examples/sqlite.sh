#!/bin/sh
# An SQLite database of articles and of who is named in them, for queries and for Datasette (datasette FILE.db).
# Usage: sqlite.sh FILE.db [query…]
set -eu
file=$1
shift
rm -f "$file"
lines=$(mktemp)
trap 'rm -f "$lines"' EXIT
karabakh-reader print "$@" --format jsonl --output "$lines"
# Each line is a JSON object. Two control characters that no text holds keep the import from dividing it.
sqlite3 "$file" <<SQL
create table lines (line text);
.mode ascii
.separator "\037" "\n"
.import "$lines" lines
create table articles as select
	line ->> 'id' as id, line ->> 'outletName' as outlet, line ->> 'title' as title, line ->> 'published' as published,
	line ->> 'publishedBasis' as date_basis, line ->> 'language' as language, line ->> 'negotiation' as negotiation,
	line ->> 'url' as url, line ->> 'words' as whose_words
from lines;
create table mentions as select line ->> 'id' as article, 'actor' as kind, value ->> 'id' as id, value ->> 'name' as name, value ->> 'count' as times
	from lines, json_each(line, '\$.actors')
union all select line ->> 'id', 'place', value ->> 'id', value ->> 'name', value ->> 'count' from lines, json_each(line, '\$.places');
drop table lines;
SQL
