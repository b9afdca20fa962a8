#!/bin/sh
# What you mark in the reader (Tab marks, Enter hands on) opens in your editor, as Markdown with sources.
# Usage: editor.sh [query…]
set -eu
karabakh-reader --pick "$@" --format markdown | ${VISUAL:-vim} -
