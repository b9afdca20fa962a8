/**
 * Languages of the outlets that anybody is likely to add (ISO 639-3): fewer candidates, fewer slips between neighbours. The build keeps the letter
 * groups of these alone.
 */
export const toldApart =
	'eng rus ukr bel bul srp azj tur arb pes fra deu spa por ita nld pol ron ces hun swe vie ind hrv kaz uzn hin mar urd ben ell tha kor jpn cmn amh';
