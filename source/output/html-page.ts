import {escapeXml as toHtml} from '../text/escape-xml.js';
const style = `
:root{color-scheme:light dark;--ink:#1d2126;--dim:#5b636d;--line:#cfd4da;--paper:#fff;--head:#f3f4f6}
@media (prefers-color-scheme:dark){:root{--ink:#e4e6e9;--dim:#a3abb5;--line:#3c434b;--paper:#15181c;--head:#1f2429}}
body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);margin:2rem auto;padding:0 1rem;max-width:100rem}
article{max-width:42rem;margin-bottom:3rem}
h1{font-size:1.4rem}h2{font-size:1.2rem}
.source,footer,caption,.none,time{color:var(--dim);font-size:.9rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}
caption{text-align:left;padding:.3rem 0}
th,td{border:1px solid var(--line);padding:.5rem;text-align:left;vertical-align:top}
thead th{background:var(--head)}
.comparison td{min-width:16rem}.comparison td p{margin:.3rem 0}
.comparison th[scope=row]{width:12rem;font-weight:600}.comparison .band th{background:var(--head)}
.number{text-align:right;font-variant-numeric:tabular-nums}
.outlet{font-weight:700}
.basis{color:var(--dim);font-size:.85rem;font-weight:400}
.about{padding-left:1.2rem;color:var(--dim);font-size:.95rem}
.accounts{list-style:none;padding:0}.accounts li{margin:.5rem 0}
.alone p{max-width:42rem}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:.75rem}
.differs h3{font-size:1rem;margin:.9rem 0 .4rem}
figure{margin:0;border:1px solid var(--line);padding:.5rem .75rem}
blockquote{margin:.3rem 0 0}
mark{background:#ffe08a;color:#1d2126}
.legend{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;color:var(--dim);font-size:.9rem}
dt{font-weight:600}dd{margin:0}
details{font-weight:400;color:var(--dim);font-size:.85rem}
a{color:inherit}
@media screen and (min-width:50.01rem){.accounts{display:none}}
@media screen and (max-width:50rem){
body{margin:1rem auto}.wide{overflow:visible}.pair{grid-template-columns:1fr}
.comparison,.comparison caption,.comparison tbody,.comparison tr,.comparison th,.comparison td{display:block;width:auto;min-width:0}
.comparison thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.comparison th[scope=row],.comparison th[scope=rowgroup]{width:auto;background:var(--head)}
.alone th[scope=row]{display:none}
.comparison td[data-outlet]::before{content:attr(data-outlet);display:block;font-weight:700;font-size:.85rem}
.comparison td:has(.none){display:none}
table:not(.comparison){display:block;overflow-x:auto}
}
@media print{.accounts{display:none}body{margin:0;max-width:none;font-size:10pt}.wide{overflow:visible}details{display:none}tr{break-inside:avoid}}
`.trim();

/**
 * A whole page. The policy in it forbids scripts, frames and every fetch, should a browser be fooled all the same.
 * @param body HTML
 */
export function htmlPage(title: string, body: string, command: string): string {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${toHtml(title)}</title>
<style>
${style}
</style>
</head>
<body>
<main>
<h1>${toHtml(title)}</h1>
${body}
</main>
<footer><p>Made by <code>${toHtml(command)}</code></p></footer>
</body>
</html>
`;
}

/** A link only to the web: an address in a corpus may be anything. @param content HTML */
export function safeLink(url: string | undefined, content: string): string {
	return url !== undefined && /^https?:\/\//i.test(url)
		? `<a href="${toHtml(url)}" rel="noreferrer">${content}</a>`
		: content;
}
