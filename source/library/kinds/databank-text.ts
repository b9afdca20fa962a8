import {sanitise} from '../../text/sanitise.js';
import {databankOf, downloads, type Download} from '../databank/downloads.js';
import {type Databank, draftOfDownload} from '../databank/record.js';
import {kind} from '../input/kind.js';

/** What Nexis, Factiva and the like write as text: many articles in one file. */
export const databankText = kind<Databank, Download>({
	name: 'databank',
	detect: ({text}) => databankOf(text),
	split: ({text, name}, databank) => ({pieces: downloads(databank, sanitise(text), name)}),
	read: ({record, from}, _, {today}) => draftOfDownload(record, from, today),
	textless: from => `${from}: no text in this document`,
});
