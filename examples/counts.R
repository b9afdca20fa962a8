#!/usr/bin/env Rscript
# Articles by outlet and month.
# Usage: karabakh-reader print [query…] --format jsonl | Rscript counts.R
articles <- jsonlite::stream_in(file("stdin"), verbose = FALSE)
# A date may be a month or a year: it stays text. One that is inferred counts too, and is told apart.
articles$month <- substr(articles$published, 1, 7)
articles$inferred <- articles$publishedBasis != "stated"
counted <- aggregate(cbind(articles = 1, inferred) ~ outletName + month, data = articles, FUN = sum)
write.csv(counted[order(counted$outletName, counted$month), ], row.names = FALSE, quote = FALSE)
