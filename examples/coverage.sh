#!/bin/sh
# Two drawings for a report, as SVG: the articles that the query finds, and which outlets tell of which talks.
# Usage: coverage.sh FOLDER [query…]
set -eu
folder=$1
shift
mkdir -p "$folder"
karabakh-reader list articles "$@" --format svg --output "$folder/articles.svg"
karabakh-reader timeline "$@" --format svg --output "$folder/timeline.svg"
echo "$folder/articles.svg, $folder/timeline.svg" >&2
