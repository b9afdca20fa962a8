import type {Outlet} from '../../corpus/model.js';
import type {OutletDraft} from '../../corpus/parts.js';
import {creditLines} from '../../corpus/credit-lines.js';
import {isContribution} from '../../corpus/credits/closing.js';
import {agencyNamed, isOwnCredit} from '../../corpus/credits/agency-names.js';
import {oneLine} from '../../corpus/parse/one-line.js';
import {fold} from '../../text/fold.js';
import type {Draft} from '../draft.js';
import {hostOf} from '../metadata/from-url.js';
import {isOwnHost, nameOfHost, siteOf} from './site.js';

/** Who published a draft. */
export type PlacedOutlet = {
	readonly outlet: OutletDraft;
	/** Not in any outlets.yaml yet: its entry has to be written. */
	readonly isNew: boolean;
	/** How it was told; undefined where the input names it by id. */
	readonly why?: string;
	/** The site it was read on, when another outlet is credited. */
	readonly via?: string;
};

export const unknownOutlet = 'unknown';

/**
 * Whose article a draft is: an id in the input, else an outlet that a site reprints and credits, else the host of its address, else the
 * name the page gives, or a line of the page that is an outlet's name. Of two outlets with one name (there are two Guardians)
 * neither is taken, and both are offered.
 */
export function placeOutlet(draft: Draft, outlets: readonly Outlet[]): PlacedOutlet {
	const site = draft.url === undefined ? siteInName(draft.outlet) : siteOf(draft.url);
	const given = outlets.find(({id}) => id === draft.outletId);
	if (given !== undefined) return {outlet: given, isNew: false};
	const bySite = site === undefined ? undefined : ofSite(site, outlets);
	const reprinted = reprintedOutlet(draft, outlets, bySite);
	if (reprinted !== undefined) {
		const via = bySite?.name ?? (draft.outlet === site ? undefined : draft.outlet) ?? site;
		const why = `credited: ${draft.originBasis ?? reprinted.name}`;
		return {outlet: reprinted, isNew: false, why, ...(via === undefined ? {} : {via})};
	}
	if (bySite !== undefined) return {outlet: bySite, isNew: false, why: `its address is on ${site ?? ''}`};
	if (site !== undefined) return proposed(draft, site, outlets);
	const [byName, ...others] = draft.outlet === undefined ? [] : named(draft.outlet, outlets);
	if (byName !== undefined && others.length === 0) {
		return {outlet: byName, isNew: false, why: `the page names ${draft.outlet ?? ''}`};
	}
	if (byName !== undefined) {
		const ids = [byName, ...others].map(({id}) => id).join(' or ');
		return unknown(outlets, `“${draft.outlet ?? ''}” may be ${ids}: --outlet names it`);
	}
	const seen = draft.outlet === undefined ? seenIn(draft, outlets) : undefined;
	return seen ?? proposed(draft, site, outlets);
}

/**
 * Who wrote the text first, by the name the table has for it, with the line that shows it; undefined where the credit names the outlet itself,
 * which says nothing. What a tool's record or a databank does not say is read from the text.
 */
export function originOf(
	draft: Draft,
	{outlet}: PlacedOutlet,
	outlets: readonly Outlet[],
): {readonly name: string; readonly basis: string | undefined} | undefined {
	const {origin, originBasis, text, paragraphs} = draft;
	const host = outlet.home === undefined ? undefined : hostOf(outlet.home);
	const own = {site: outlet.name, host};
	const credits =
		origin !== undefined
			? [{name: origin, basis: originBasis}]
			: text === 'full'
				? creditLines(paragraphs).map(({name, line}) => ({name, basis: `“${line}”`}))
				: [];
	for (const {name, basis} of credits) {
		const [credited, other] = named(name, outlets);
		if (key(name, false) === key(outlet.name, false) || credited?.id === outlet.id || isOwnCredit(name, own)) continue;
		return {name: other === undefined ? (credited?.name ?? name) : name, basis};
	}
	return undefined;
}

/** The outlet, no agency, that a relay or an unknown site credits with the text. */
function reprintedOutlet(
	{origin, originBasis}: Draft,
	outlets: readonly Outlet[],
	bySite: Outlet | undefined,
): Outlet | undefined {
	if (originBasis !== undefined && isContribution(originBasis.replaceAll(/^“|”$/gu, ''))) return undefined;
	const [credited, other] = origin === undefined ? [] : named(origin, outlets);
	if (credited === undefined || other !== undefined || credited.kind === 'agency') return undefined;
	return bySite === undefined || bySite.kind === 'relay' ? credited : undefined;
}

/** An address is no name: where one stands in its place, it is the site. */
function siteInName(name: string | undefined): string | undefined {
	if (name === undefined || !/^(?:https?:\/\/)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:\/\S*)?$/iu.test(name)) return undefined;
	return siteOf(/^https?:/i.test(name) ? name : `https://${name}`);
}

function ofSite(site: string, outlets: readonly Outlet[]): Outlet | undefined {
	const homes = outlets.flatMap(outlet => {
		const home = outlet.home === undefined ? undefined : siteOf(outlet.home);
		return home !== undefined && (site === home || site.endsWith(`.${home}`)) ? [{outlet, length: home.length}] : [];
	});
	return homes.toSorted((a, b) => b.length - a.length)[0]?.outlet;
}

/** Words that tell no two outlets apart; “Daily” and “News” do. */
const generic = /\b(?:the|newspaper|online|website|com)\b/g;

/** `ThanhNien Newspaper` and `Thanh Niên` are one; what stands in brackets in a table's name only tells namesakes apart. */
function key(name: string, isAgency: boolean): string {
	const folded = fold(name.replaceAll(/\([^)]*\)/g, ' '));
	const bare = folded
		.replaceAll(generic, '')
		.replace(isAgency ? /\b(?:news |press )?agency\b/ : /(?!)/, '')
		.replaceAll(' ', '');
	return bare === '' ? folded.replaceAll(' ', '') : bare;
}

function named(name: string, outlets: readonly Outlet[]): Outlet[] {
	const [wanted, ofAgency] = [key(name, false), key(name, true)];
	if (wanted === '') return [];
	// Databanks have “Reuters News”, “Agence France Presse”.
	const agency = agencyNamed(name);
	return outlets.filter(outlet => {
		const isAgency = outlet.kind === 'agency';
		if (isAgency && agency !== undefined && agencyNamed(outlet.name) === agency) return true;
		return key(outlet.name, isAgency) === (isAgency ? ofAgency : wanted) || outlet.id === wanted;
	});
}

/** In words: the name of an outlet alone on a line, or at the end of `updates from MassisPost`. */
const longestNameLine = 12;

/** The one outlet whose name stands in what was taken off the page. */
function seenIn(draft: Draft, outlets: readonly Outlet[]): PlacedOutlet | undefined {
	const lines = draft.removed.map(({text}) => text).filter(text => text.split(' ').length <= longestNameLine);
	for (const line of lines) {
		const name =
			/\b(?:from|of|by|to|with|follow|join)\s+(?:the\s+)?(\p{Lu}[^.,;:!?]{2,40})[.!]?$/u.exec(line)?.[1] ?? line;
		const [outlet, other] = key(name, false).length > 3 ? named(name, outlets) : [];
		if (outlet !== undefined && other === undefined) return {outlet, isNew: false, why: `the page says “${line}”`};
	}
	return undefined;
}

function unknown(outlets: readonly Outlet[], why: string): PlacedOutlet {
	const known = outlets.find(({id}) => id === unknownOutlet);
	return {outlet: known ?? {id: unknownOutlet, name: 'Unknown outlet', kind: 'site'}, isNew: known === undefined, why};
}

/** @param site {@link siteOf} */
function proposed(draft: Draft, site: string | undefined, outlets: readonly Outlet[]): PlacedOutlet {
	// What is nothing once cleaned names nobody, and an address is no name.
	const given = oneLine(draft.outlet ?? '');
	const account = site?.split('/').slice(1).join('-');
	const host = site?.split('/', 1)[0] ?? '';
	// Of an account the platform's name is not its own.
	const isPlatform = account !== undefined && account !== '' && fold(given) === fold(host.split('.').at(-2) ?? '');
	const name = [isPlatform ? account : '', /^https?:/i.test(given) || isOwnHost(given) ? '' : given, site].find(
		Boolean,
	);
	if (name === undefined) return unknown(outlets, 'nothing in it says whose it is; --outlet names it');
	const id = freeId(
		site === undefined ? name : account === '' || account === undefined ? nameOfHost(host) : account,
		outlets,
		draft.outletId,
	);
	const outlet: OutletDraft = {
		id,
		name,
		kind: 'site',
		...(draft.language === undefined ? {} : {language: draft.language}),
		...(site === undefined ? {} : {home: `https://${site}`}),
	};
	return {outlet, isNew: true, why: `new to outlets.yaml, by ${site === undefined ? 'its name' : 'its address'}`};
}

function freeId(text: string, outlets: readonly Outlet[], given: string | undefined): string {
	if (given !== undefined && /^[a-z0-9][a-z0-9_-]*$/.test(given)) return given;
	const base = fold(text.replaceAll(/[._]/g, ' ')).replaceAll(' ', '-').slice(0, 40) || unknownOutlet;
	const taken = new Set(outlets.map(({id}) => id));
	for (let number = 1; ; number++) {
		const id = number === 1 ? base : `${base}-${number}`;
		if (!taken.has(id)) return id;
	}
}
