/** What a field of a document holds. */
export type Field = 'title' | 'outlet' | 'date' | 'author' | 'text' | 'url' | 'other';

/** What databanks and collections call the fields of a document, in the languages they have; Integrum and its kind among them. */
const labels: readonly (readonly [Field, RegExp])[] = [
	[
		'title',
		/^(?:(?:article )?title|headline|titre|titel|überschrift|titolo|título|заголовок|заглавие|название (?:статьи|публикации|документа)|վերնագիր|başlıq|başlık)$/iu,
	],
	[
		'outlet',
		/^(?:source(?: name)?|publication(?: title)?|publisher|media name|site ?name|hostname|newspaper|outlet|journal|quelle|zeitung|fonte|fuente|источник|сми|издание|база(?: данных)?|название (?:источника|сми|издания)|наименование сми|աղբյուր|mənbə|kaynak|gazete)$/iu,
	],
	[
		'date',
		/^(?:date|(?:publication|publish(?:ed)?|pub) ?date|date published|published(?: at)?|date publish|time|date de (?:publication|parution)|datum|data|fecha|дата(?: (?:выпуска|публикации|выхода|документа))?|ամսաթիվ|tarix|tarih)$/iu,
	],
	[
		'author',
		/^(?:authors?(?: ?\(s\))?|by|byline|auteurs?|autor(?:en)?|autore|автор(?:ы|\(ы\))?|հեղինակ|müəllif|yazar)$/iu,
	],
	[
		'text',
		/^(?:(?:article |main ?|raw ?)?text|full ?text|(?:article ?)?body|content|article|story|texte(?: intégral)?|text[eo]?|volltext|полный текст|текст(?: (?:статьи|документа|публикации|сообщения))?|содержание|տեքստ|mətn|metin)$/iu,
	],
	['url', /^(?:(?:source |article |web )?url|link|address|lien|адрес|ссылка|интернет-адрес|հղում|bağlantı)$/iu],
	[
		'other',
		/^(?:language|section|pages?|issue|number|words?|length|rubrique|seite|ausgabe|номер(?: выпуска| документа)?|№|рубрика|раздел|страниц[аы]|полоса|тип(?: сми| документа)?|вид сми|город|регион|страна|время|объем|язык|категория|уровень|тираж|документ|document type|copyright|database|isbn|issn|accession number|subject(?: terms)?|publication type|document number|geographic terms|abstract)$/iu,
	],
];

/** What a field holds by its name; undefined of names that no databank has. */
export function fieldNamed(name: string): Field | undefined {
	const bare = name.trim().replaceAll('_', ' ');
	return labels.find(([, pattern]) => pattern.test(bare))?.[0];
}
