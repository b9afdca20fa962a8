import {isElement, type PageElement, type PageNode, textNode} from './dom.js';

const inline: ReadonlySet<string> = new Set(
	'A TD TH ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY RB RT S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
		' ',
	),
);

type Step = PageNode | 'break';

/** In UTF-16 units: a cell of more lays a page out, as old sites do. */
const longestCell = 250;

function isLaidOut(element: PageElement): boolean {
	return element.nodeName === 'TD' && (element.textContent ?? '').length > longestCell;
}

/** The text of an element, one entry for each block; two line breaks part blocks as a paragraph would. */
export function blocksOf(element: PageElement): string[] {
	const blocks: string[] = [];
	let begun = '';
	const finish = (): void => {
		for (const part of begun.split(/\n\s*\n/)) {
			const text = part.replaceAll(/\s+/g, ' ').trim();
			if (text !== '') blocks.push(text);
		}
		begun = '';
	};
	const steps: Step[] = [element];
	for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
		if (step === 'break') {
			finish();
		} else if (step.nodeType === textNode) {
			begun += (step.nodeValue ?? '').replaceAll(/\s+/g, ' ');
		} else if (isElement(step) && step.nodeName === 'BR') {
			begun += '\n';
		} else if (isElement(step)) {
			// Cells of a row are one line.
			if (step.nodeName === 'TD' || step.nodeName === 'TH') begun += ' ';
			const isBlock = !inline.has(step.nodeName) || isLaidOut(step);
			if (isBlock) {
				finish();
				steps.push('break');
			}
			// One by one: a page of a hundred thousand nodes is more than a call takes parameters.
			for (const child of Array.from(step.childNodes).toReversed()) steps.push(child);
		}
	}
	finish();
	return blocks;
}
