import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {recognise} from '../../../source/search/mentions/recognise.js';
import {projectRoot} from '../../helpers/paths.js';

const news = JSON.parse(
	readFileSync(join(projectRoot, 'test', 'fixtures', 'languages', 'nameless.json'), 'utf8'),
) as readonly string[];

/** Sentences in which nobody and nothing is named. */
const sentences = [
	'The talks ended late in the evening, and neither side would say when they might meet again.',
	'He said that the road had been closed since the morning and that people were told to wait.',
	'On Tuesday the two ministers signed a short statement in a hotel near the airport.',
	'At the border, soldiers were seen to dig new trenches behind the old ones.',
	'Both governments said they wanted peace; neither would give up the hills.',
	'Die Verhandlungen sind am Abend ohne Ergebnis zu Ende gegangen, wie ein Sprecher der Regierung mitteilte.',
	'Der Minister sprach von Milliarden für die Sicherheit und den Wiederaufbau der zerstörten Dörfer.',
	'Nach Angaben der Behörden wurde die Grenze für den Verkehr geschlossen, die Menschen warten auf Nachrichten.',
	'In der Hauptstadt demonstrierten Tausende gegen den Vertrag und die Politik der Regierung.',
	'Das Abkommen über den Austausch der Gefangenen tritt am Montag in Kraft.',
	'De onderhandelingen zijn zonder resultaat geëindigd, zei een woordvoerder van de regering.',
	'Het leger heeft de weg naar het dorp afgesloten en de bewoners moesten wachten.',
	'De minister sprak over vrede, maar hij wilde niet zeggen wanneer er een akkoord komt.',
	'Les négociations se sont terminées sans résultat, a dit un porte-parole du gouvernement.',
	'Le Ministre a promis la paix aux habitants de la région, mais pas de date pour la suite.',
	'La frontière est restée fermée pendant trois jours, selon les autorités de la région.',
	'Las conversaciones terminaron sin acuerdo y el gobierno no quiso decir cuándo empiezan otra vez.',
	'Переговоры закончились поздно вечером, и стороны не сказали, когда встретятся снова.',
	'Görüşmeler akşam geç saatte sona erdi ve taraflar yeni bir tarih için karar vermedi.',
	'Các cuộc đàm phán đã kết thúc mà không có kết quả, theo người phát ngôn của chính phủ.',
];

test('nothing is discovered where nothing is named', () => {
	for (const text of [...sentences, ...news]) {
		assert.deepEqual(
			recognise(text).map(mention => mention.text),
			[],
			text,
		);
	}
});
