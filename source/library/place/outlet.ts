import type {Outlet} from '../../corpus/model.js';
import type {OutletDraft} from '../../corpus/parts.js';
import {oneLine} from '../../corpus/parse/one-line.js';
import {fold} from '../../text/fold.js';
import type {Draft} from '../draft.js';
import {hostOf} from '../metadata/from-url.js';

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
 * neither is taken.
 */
export function placeOutlet(draft: Draft, outlets: readonly Outlet[]): PlacedOutlet {
	const host = draft.url === undefined ? undefined : hostOf(draft.url);
	const given = outlets.find(({id}) => id === draft.outletId);
	if (given !== undefined) return {outlet: given, isNew: false};
	const byHost = host === undefined ? undefined : ofHost(host, outlets);
	const reprinted = reprintedOutlet(draft, outlets, byHost);
	if (reprinted !== undefined) {
		const site = byHost?.name ?? (draft.outlet === host ? undefined : draft.outlet) ?? host;
		const why = `credited: ${draft.originBasis ?? reprinted.name}`;
		return {outlet: reprinted, isNew: false, why, ...(site === undefined ? {} : {via: site})};
	}
	if (byHost !== undefined) return {outlet: byHost, isNew: false, why: `its address is on ${host ?? ''}`};
	if (host !== undefined) return proposed(draft, host, outlets);
	const [byName, other] = draft.outlet === undefined ? [] : named(draft.outlet, outlets);
	if (byName !== undefined && other === undefined) {
		return {outlet: byName, isNew: false, why: `the page names ${draft.outlet ?? ''}`};
	}
	const seen = draft.outlet === undefined ? seenIn(draft, outlets) : undefined;
	return seen ?? proposed(draft, host, outlets);
}

/**
 * Who wrote the text first, by the name the table has for it; undefined where the credit names the outlet itself, which says nothing.
 */
export function originOf({origin}: Draft, {outlet}: PlacedOutlet, outlets: readonly Outlet[]): string | undefined {
	if (origin === undefined || key(origin) === key(outlet.name)) return undefined;
	const [credited, other] = named(origin, outlets);
	if (credited?.id === outlet.id) return undefined;
	return other === undefined ? (credited?.name ?? origin) : origin;
}

/** The outlet, no agency, that a relay or an unknown site credits with the text. */
function reprintedOutlet({origin}: Draft, outlets: readonly Outlet[], byHost: Outlet | undefined): Outlet | undefined {
	const [credited, other] = origin === undefined ? [] : named(origin, outlets);
	if (credited === undefined || other !== undefined || credited.kind === 'agency') return undefined;
	return byHost === undefined || byHost.kind === 'relay' ? credited : undefined;
}

function ofHost(host: string, outlets: readonly Outlet[]): Outlet | undefined {
	const homes = outlets.flatMap(outlet => {
		const home = outlet.home === undefined ? undefined : hostOf(outlet.home);
		return home !== undefined && (host === home || host.endsWith(`.${home}`)) ? [{outlet, length: home.length}] : [];
	});
	return homes.toSorted((a, b) => b.length - a.length)[0]?.outlet;
}

const generic = /\b(?:the|newspaper|news|agency|online|daily|website|magazine|com)\b/g;

/** `ThanhNien Newspaper` and `Thanh Niên` are one; what stands in brackets in a table's name only tells namesakes apart. */
function key(name: string): string {
	const folded = fold(name.replaceAll(/\([^)]*\)/g, ' '));
	const bare = folded.replaceAll(generic, '').replaceAll(' ', '');
	return bare === '' ? folded.replaceAll(' ', '') : bare;
}

function named(name: string, outlets: readonly Outlet[]): Outlet[] {
	const wanted = key(name);
	return wanted === '' ? [] : outlets.filter(outlet => key(outlet.name) === wanted || outlet.id === wanted);
}

/** In words: the name of an outlet alone on a line, or at the end of `updates from MassisPost`. */
const longestNameLine = 12;

/** The one outlet whose name stands in what was taken off the page. */
function seenIn(draft: Draft, outlets: readonly Outlet[]): PlacedOutlet | undefined {
	const lines = draft.removed.map(({text}) => text).filter(text => text.split(' ').length <= longestNameLine);
	for (const line of lines) {
		const name =
			/\b(?:from|of|by|to|with|follow|join)\s+(?:the\s+)?(\p{Lu}[^.,;:!?]{2,40})[.!]?$/u.exec(line)?.[1] ?? line;
		const [outlet, other] = key(name).length > 3 ? named(name, outlets) : [];
		if (outlet !== undefined && other === undefined) return {outlet, isNew: false, why: `the page says “${line}”`};
	}
	return undefined;
}

function proposed(draft: Draft, host: string | undefined, outlets: readonly Outlet[]): PlacedOutlet {
	// What is nothing once cleaned names nobody.
	const name = [oneLine(draft.outlet ?? ''), host].find(Boolean);
	if (name === undefined) {
		const outlet = outlets.find(({id}) => id === unknownOutlet) ?? {
			id: unknownOutlet,
			name: 'Unknown outlet',
			kind: 'site' as const,
		};
		return {
			outlet,
			isNew: !outlets.some(({id}) => id === unknownOutlet),
			why: 'nothing in it says whose it is; --outlet names it',
		};
	}
	const id = freeId(
		host === undefined ? name : host.split('.').slice(0, -1).join('-') || host,
		outlets,
		draft.outletId,
	);
	const outlet: OutletDraft = {
		id,
		name,
		kind: 'site',
		...(draft.language === undefined ? {} : {language: draft.language}),
		...(host === undefined ? {} : {home: `https://${host}`}),
	};
	return {outlet, isNew: true, why: `new to outlets.yaml, by ${host === undefined ? 'its name' : 'its address'}`};
}

function freeId(text: string, outlets: readonly Outlet[], given: string | undefined): string {
	if (given !== undefined && /^[a-z0-9][a-z0-9_-]*$/.test(given)) return given;
	const base = fold(text.replaceAll('.', ' ')).replaceAll(' ', '-').slice(0, 40) || unknownOutlet;
	const taken = new Set(outlets.map(({id}) => id));
	for (let number = 1; ; number++) {
		const id = number === 1 ? base : `${base}-${number}`;
		if (!taken.has(id)) return id;
	}
}
