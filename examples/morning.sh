#!/bin/sh
# What came in the feeds you follow (karabakh-reader follow FEED), as one Markdown file with sources; for cron, or for the first coffee.
# Usage: morning.sh FILE.md [query…]
set -eu
file=$1
shift
# 1: nothing new; 2: some feed could not be read, which is said, and the others were.
new=$(karabakh-reader update) || test $? -le 2
rm -f "$file"
if [ -z "$new" ]; then
	echo "nothing new" >&2
	exit
fi
karabakh-reader print is:new "$@" --format markdown --output "$file" || test $? -eq 1
if [ -e "$file" ]; then
	echo "$(printf '%s\n' "$new" | wc -l | tr -d ' ') came; those that were asked for are in $file" >&2
else
	echo "$(printf '%s\n' "$new" | wc -l | tr -d ' ') came, none of them asked for" >&2
fi
