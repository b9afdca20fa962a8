import {groups, help, hints} from './help/ru.js';
import type {Words} from './words.js';

type Forms = Readonly<Record<'one' | 'few' | 'many', string>>;

const articles: Forms = {one: 'статья', few: 'статьи', many: 'статей'};
const outlets: Forms = {one: 'издание', few: 'издания', many: 'изданий'};
const origins: Forms = {one: 'источник', few: 'источника', many: 'источников'};
const tellings: Forms = {one: 'версия', few: 'версии', many: 'версий'};
const mentions: Forms = {one: 'упоминание', few: 'упоминания', many: 'упоминаний'};
const paragraphs: Forms = {one: 'абзац', few: 'абзаца', many: 'абзацев'};

let rules: Intl.PluralRules | undefined;

/** “1 статья”, “2 статьи”, “5 статей”, “21 статья”. */
function counted(number: number, {one, few, many}: Forms): string {
	rules ??= new Intl.PluralRules('ru');
	const form = rules.select(number);
	return `${number} ${form === 'one' ? one : form === 'few' ? few : many}`;
}

export const russian: Words = {
	language: 'ru',

	help: text => help[text],
	hint: text => hints[text],
	group: group => groups[group],
	inSearchLine: '(строка поиска)',
	close: 'закрыть',
	handOn: 'передать',
	noSuchCommand: command => `настройки, keys: нет команды «${command}»`,
	keyTaken: (key, other, command) =>
		`настройки, keys: ${key} — это уже ${other}; у «${command}» остаётся прежняя клавиша`,

	articles: number => counted(number, articles),
	outlets: number => counted(number, outlets),
	origins: number => counted(number, origins),
	tellings: number => counted(number, tellings),
	mentions: number => counted(number, mentions),
	paragraphs: number => counted(number, paragraphs),
	of: (number, all) => `${number} из ${all}`,

	progressAll: 'Всё',
	progressTop: 'Начало',
	progressEnd: 'Конец',
	tooSmall: 'Мало места: нужно 40x10 знаков.',
	tooSmallShort: 'нужно 40x10',
	leaves: 'q — выход',
	nothingToRead: 'Читать нечего: ни одна статья не подходит.',
	nothingToUndo: 'отменять нечего',
	undone: 'отменено',

	restored: list => `как вы оставили${list === '' ? '' : `: ${list}`}; :fresh — начать заново`,
	lastQuery: 'запрос (Esc очищает)',
	notRestored: 'прошлое место показать не удалось: начато заново',
	begunAfresh: 'начато заново; U вернёт отметки',
	settingsProblems: {
		'set-aside': (path, why) => `настройки не читались (${why}): сохранены как ${path}, начато заново`,
		unreadable: (path, why) => `настройки не читаются: ${path}: ${why}`,
		unwritten: (path, why) => `не записано: ${path}: ${why}`,
		busy: path => `не записано: ${path} занят другим окном`,
		copied: path => `в настройках заменено что-то незнакомое; прежний вид: ${path}`,
	},
	settingsReasons: {
		'not-allowed': 'нет прав',
		'disk-full': 'диск полон',
		'read-only': 'туда нельзя писать',
		'not-a-folder': 'на месте папки файл',
		'not-json': 'это не JSON',
		'too-large': 'слишком велик',
	},

	promptLabels: {
		find: 'найти: ',
		command: ':',
		note: 'заметка: ',
		save: 'сохранить как: ',
		pipe: 'передать команде: ',
		filter: 'клавиши со словом: ',
	},
	invite: 'нажмите / для поиска по участнику, месту или слову',
	marked: number => `отмечено: ${number}`,
	findHelp: 'слова в этом тексте, надстрочные знаки не важны',
	notInText: text => `«${text}» в этом тексте нет`,
	inText: number => `в этом тексте: ${number}; Enter, затем n и N`,
	nothingFound: 'в этом тексте ничего не найдено',
	noName: 'в этом абзаце нет имён',
	noCommand: text => `нет команды «${text}»: ? показывает все`,
	ambiguous: (text, commands) => `«${text}» может быть: ${commands}`,
	noteTaken: 'заметка убрана',
	noted: paragraph => `заметка к абзацу ${paragraph} записана`,

	noArticles: 'Статей нет.',
	nothingMatches: query => `По запросу ${query} ничего нет.`,
	fewerWords: 'Чем меньше слов, тем больше находок; Esc очищает запрос.',
	rangeBegun: 'начало отмечено: ещё раз v отметит всё до текущей строки, Esc отменит',
	lastArticle: 'это последняя статья',
	firstArticle: 'это первая статья',
	lastNegotiation: 'это последние переговоры',
	firstNegotiation: 'это первые переговоры',

	sortBy: 'Упорядочить',
	orders: {negotiation: 'по переговорам', date: 'по дате', outlet: 'по изданию', score: 'по близости к запросу'},
	theme: 'Тема оформления',
	themes: {terminal: 'как в терминале', dark: 'тёмная', light: 'светлая', contrast: 'контрастная', plain: 'без цвета'},
	narrowTo: 'Сузить до',
	kinds: {actor: 'участник', place: 'место', outlet: 'издание'},
	nothingToChoose: 'выбирать не из чего',

	note: text => `Примечание: ${text}`,
	fromOrigin: origin => `Источник: ${origin}`,
	readOn: via => `Прочитано на ${via}`,
	by: author => `Автор: ${author}`,
	ourWords: 'Изложено нашими словами; “в кавычках” — слова издания',
	theirWords: 'Собственный текст издания',
	openingOnly: '; только начало',
	matches: list => `Совпадения: ${list}`,
	matchKinds: {name: 'имя', word: 'слово', phrase: 'фраза', headline: 'заголовок', field: 'поле'},
	bookmarked: 'в закладках',
	bookmarkGone: 'закладка убрана',
	markedRead: 'отмечено как прочитанное',
	markedUnread: 'отмечено как непрочитанное',
	passageCopied: 'отрывок скопирован с указанием источника',
	copied: text => `скопировано: ${text}`,
	noLink: 'у этой статьи нет ссылки',
	opening: url => `открывается ${url}`,

	leastTellings: 'сравнить можно не меньше двух версий',
	mostTellings: number => `больше версий читать нельзя, предел: ${number}`,
	noOtherTelling: 'другой версии этих переговоров нет',
	fewInRow: 'в этом ряду меньше двух версий',
	tooManyMarked: (marked, most) => `отмечено: ${marked}, рядом помещается: ${most}; снимите лишние отметки пробелом`,
	nothingToCompare: 'сравнивать нечего: ни одна статья не подходит',
	onlyTelling: 'об этих переговорах только одна версия: отметьте ещё одну статью',
	noHitInTellings: 'в этих версиях нет ничего из запроса',
	noTie: 'этот ряд ничем не связан: он стоит отдельно',
	tiedBy: list => `связано через: ${list}`,
	tieKinds: {actor: 'участник', place: 'место', date: 'дата', figure: 'число', word: 'слово'},
	from: origin => `источник: ${origin}`,
	sharedRows: (shared, rows) => `общих рядов: ${shared} из ${rows}`,
	notSameMeeting: (negotiations, counts) => `Это разные встречи (переговоров: ${negotiations}). ${counts}`,
	columnOf: (column, columns) => `колонка ${column}/${columns}`,
	rowOf: (row, rows) => `ряд ${row}/${rows}`,
	all: number => `все ${number}`,
	also: tags => `также ${tags}`,
	only: tags => `только ${tags}`,
	onlyHere: 'только здесь',

	lensNotes: {
		text: 'Ряды по общим именам, местам, датам, числам и редким словам; «только здесь» — в имеющихся текстах.',
		facts: 'То же самое с другим числом, датой или именем; найдено по правилам, сверьтесь со строками.',
		wording: 'В пересказах слова издания — только в кавычках; имена — в его написании. Подсчёт, не проверка гипотез.',
		voices: 'Приписано по словам-указателям; неясные местоимения и описания остаются без имени.',
		context: 'Каждое место, где стоит запрос, со словами вокруг; в пересказах слова издания — только в кавычках.',
		gaps: 'Только в имеющихся текстах; где есть лишь начало, ничего не считается пропущенным.',
	},
	nothingInLens: 'Для этих версий показать нечего.',
	headline: title => `заголовок: ${title}`,
	own: number => `своих ${number}`,
	quoted: number => `в цитатах ${number}`,
	inBrief: number => `в нашем пересказе ${number}`,
	voice: (sentences, words, quoted) => `предложений: ${sentences}, слов: ${words}, в цитатах: ${quoted}`,
	gapKinds: {row: 'ряд', actor: 'участник', place: 'место', figure: 'число'},
	foundIn: list => `(есть: ${list})`,
	foundInUncounted: list => `(есть: ${list}; не считается, у нас только начало)`,
	reprint: (copy, source) => `перепечатка одного текста: ${copy} из ${source}`,
	otherHeadline: (copy, source) => `заголовок «${copy}», в источнике «${source}»`,
	otherOrder: names => `имена в другом порядке, чем в источнике: ${names}`,
	notInCopy: text => `нет в этой перепечатке: ${text}`,
	onlyInCopy: text => `только в этой перепечатке: ${text}`,
	respelt: (copy, source) => `написано ${copy}, в источнике ${source}`,

	timelineHead: 'Хроника: статьи по переговорам и изданиям',
	coverageHead: 'Охват: упоминания по именам и изданиям',
	nothingInCell: 'у нас ничего нет',
	nothingToLayOut: 'Показать нечего: ни одна статья не подходит.',
	allColumn: 'все',

	linearStart: 'karabakh-reader: ? — список клавиш, q — выход',
	linearSearch: query => `поиск: ${query}`,
	linearNegotiation: title => `переговоры ${title}`,
	open: 'раскрыто',
	closed: 'свёрнуто',
	inferred: 'предположительно',
	isMarked: 'отмечено',
	nothing: 'ничего',
	noMatch: 'ничего не найдено',
	noText: 'читать нечего',
	noRow: 'сравнивать нечего',
	emptyCell: 'в имеющемся тексте ничего нет',
	linearRow: (place, label) => `ряд ${place}, ${label}`,
};
