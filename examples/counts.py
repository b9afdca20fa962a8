#!/usr/bin/env python3
"""Articles by outlet and month.

Usage: karabakh-reader print [query…] --format jsonl | python3 counts.py
"""

import sys

import pandas

articles = pandas.read_json(sys.stdin, lines=True, convert_dates=False, dtype=False)
# A date may be a month or a year: it stays text. One that is inferred counts too, and is told apart.
articles["month"] = articles["published"].str.slice(0, 7)
articles["inferred"] = articles["publishedBasis"] != "stated"
table = articles.groupby(["outletName", "month"]).agg(articles=("id", "count"), inferred=("inferred", "sum"))
table.to_csv(sys.stdout)
