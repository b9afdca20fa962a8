/**
 * English words that stand in names without naming anything by themselves: "council" is not the European Council, and
 * "peace" is not the route that has the word in its title. A query of such words alone is answered only by a name that
 * consists of them.
 */
const genericWords = new Set(
	`academy accord act adviser advisers associated channel criminal east historic illegal land relevant shared administration affairs africa agency agreement air airport alliance ambassador america an and army
	asia assembly association authority authorities bank board body border bridge bureau cabinet camp capital central
	centre center chief church city civil civilian co college command commission commissioner committee common
	commonwealth community company conference congress constitutional cooperation operation corporation corps corridor
	council counsel country court cross crossing declaration defence defense delegation democratic department deputy
	development district division east eastern economic economy education embassy emergency energy enterprise
	environment ethnic executive external federal federation finance first force forces foreign forum
	foundation free friendship front fund general government governor group guard head headquarters health high his
	historic holy home house human humanitarian independence independent information initiative inland institute
	interior internal international island islands joint journal justice king kingdom labour lake land law league
	legal legislative liberation liberty local mayor media mediators medical member meeting middle military minister
	ministers ministry mission monitoring mount mountain movement museum nation national nations navy network new news
	newspaper north northern observatory observer observers of office official old opposition organisation organization
	parliament parliamentary partnership party patriotic peace people peoples plan platform police policy political post power
	premier presidency president presidential press prime princess prince process project prosperity protection public
	radio railway red reform region regional republic rescue research resistance resource revolutionary rights river
	road route royal safety sea second secretariat secretary security senate separatist service session set
	social society south southern special speaker spokesman spokesperson spokeswoman stability staff state states
	station street summit supreme sustainable system task team telegraph television territory territorial the third
	times town trade trading transit transport treaty treasury tribunal troops union  unity university upper
	lower valley village war water welfare west western white women work workers world youth zone`
		.trim()
		.split(/\s+/),
);

/** Forms of address and offices before a name; left out of a comparison when other words remain. */
const addressWords = new Set(
	`mr mrs ms miss mx dr prof professor sir dame lord lady sheikh shaikh monsieur madame herr frau senor senora
	president prasident presidente prime premier minister chancellor secretary ambassador general colonel king queen
	prince princess pope father sister llc ltd inc sa ag gmbh the of`
		.trim()
		.split(/\s+/),
);

/** Whether a folded word names nothing by itself. */
export function isGenericWord(word: string): boolean {
	return genericWords.has(word) || (word.endsWith('s') && genericWords.has(word.slice(0, -1)));
}

/** Whether a folded word is an address or an office, not part of a name. */
export function isAddressWord(word: string): boolean {
	return addressWords.has(word);
}
