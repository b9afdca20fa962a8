/** In words: a longer text is no error page, whatever its title says. */
const longestError = 160;
/** In words: cookie notices and terms that stand instead of an article are longer. */
const longestWall = 450;
/** So many different phrases of a consent box in one text are one. */
const leastPhrases = 3;

type Kind = {readonly is: string; readonly title: RegExp};

/** What a title says that is no headline; only of short texts. */
const titles: readonly Kind[] = [
	{
		is: 'an error page',
		title:
			/\b(?:error|http)?\s*(?:40[0134]|410|429|451|50[0-4])\b(?=\s*(?:$|[-–—|:·(]|unavailable|error|not found|forbidden|page|bad|service))|\b(?:page|site|url|file|story|article|content|link)\b.{0,30}\b(?:(?:was |could |can|can ?)?not (?:be )?found|(?:is )?(?:un|not |no longer )available|doesn[’']t exist|does not exist)\b|\b(?:can ?[’']?t|cannot|couldn[’']t|could not) find (?:that|this|the|your) (?:page|article|story|link)|^\s*not found\b|\b(?:bad gateway|service (?:temporarily )?unavailable|internal server error|gateway time-?out)\b/i,
	},
	{
		is: 'an error page',
		title:
			/страниц\p{L}* (?:\p{L}+ )?не (?:найден|существует)|ошибка 40\d|сторінк\p{L}* не знайден|seite (?:wurde )?nicht gefunden|page (?:introuvable|non trouvée)|p[áa]gina no (?:encontrada|existe)|página não encontrada|pagina non trovata|sayfa bulunamadı|səhifə (?:tapılmadı|mövcud deyil)|էջը? (?:չի գտնվել|չգտնվեց|գոյություն չունի)|(?:\u0627\u0644\u0635\u0641\u062D\u0629) غير موجودة|صفحه (?:مورد نظر )?(?:یافت|پیدا) نشد|გვერდი (?:ვერ|არ) მოიძებნა/iu,
	},
	{
		is: 'a bot check',
		title:
			/^\s*just a moment|attention required|are you (?:a )?(?:robot|human)|robot or human|verif(?:y|ying)(?: that)? you(?:[’']re| are) (?:a )?human|checking your browser|security check|captcha|pardon our interruption|ddos-guard|please (?:enable|turn on) (?:javascript|cookies)|access (?:to this page )?(?:has been |is |was )?denied\s*$|^\s*access denied\b|\b403 forbidden|проверка браузера|вы не робот|доступ (?:запрещ[её]н|ограничен)\s*$/iu,
	},
	{
		is: 'a consent wall',
		title:
			/^\s*before you continue\b|\b(?:we value|we care about) your privacy|^\s*(?:cookie|privacy) (?:consent|settings|preferences|notice|policy)\b|your privacy choices|privacy (?:&|and) cookies?\b|^\s*(?:datenschutz-?einstellungen|gérer (?:vos|mes) cookies)|(?:prenons|prennent) soin de vos données|respect(?:ons|ent) votre vie privée|schätzen ihre privatsphäre|nos importa tu privacidad|valoriamo la tua privacy|ценим вашу (?:приватность|конфиденциальность)|gizliliğinize (?:önem|değer)/iu,
	},
	{
		is: 'a page that is closed to where you are',
		title:
			/unavailable (?:due to|for) legal reasons|not available in your (?:country|region|location)|nicht in (?:deinem|ihrem) land verfügbar|недоступ\p{L}* в (?:вашем регионе|вашей стране)/iu,
	},
	{
		is: 'a page to log in',
		title:
			/^\s*(?:вход|войдите|войти|авторизация|вхід|увійдіть|anmelden|anmeldung|einloggen|connexion|connectez-vous|se connecter|identifiez-vous|iniciar? sesión|inicie sesión|entrar|accedi|giriş yap|daxil ol|մուտք)(?!\p{L})(?:.{0,40}$|\s*[-–—|:,])/iu,
	},
	{
		is: 'a consent wall',
		title:
			/^\s*(?:zustimmung (?:erforderlich|zu)|ihre zustimmung|weiter mit werbung|votre consentement|gestion des cookies|su consentimiento|il tuo consenso|çerez (?:tercihleri|politikası)|согласие на (?:обработку|использование))/iu,
	},
	{is: 'a page to log in', title: /^\s*(?:log ?in|sign ?in)(?: to (?:continue|your account|read))?\s*(?:$|[-–—|:])/iu},
];

const checks =
	/verif(?:y|ying) (?:that )?you are (?:a )?human|checking (?:your browser|if the site connection)|(?:enable|turn on) javascript and cookies|unusual traffic|ray id|captcha|not a robot|automated (?:access|requests?|queries)|are a human/giu;
const consent =
	/\b(?:accept all|reject all|we and our (?:\d+ )?(?:partners|vendors)|manage (?:choices|options|preferences|settings)|legitimate interests?|personali[sz]ed ads?|store and\/or access|withdraw your consent|your consent|use of cookies|uses? cookies|similar technologies|privacy policy|tcf|iab|alle akzeptieren|tout accepter)\b|принять все|файлы cookie|mit werbung|akzeptieren und weiter|pur[- ]abo\w*|drittanbieter\w*|werbetracking|datenschutzeinstellungen|personenbezogene daten|widerruf der einwilligung|accepter et (?:continuer|fermer)|continuer sans accepter|nos partenaires|données personnelles|retirer votre consentement|nos partenaires et nous|(?:ses|nos) \d+ partenaires|vos données|stocker et(?:\/ou)? accéder|accepter (?:&|et) fermer|wir und unsere (?:\d+ )?partner|aceptar y (?:continuar|cerrar)|nosotros y nuestros|almacenar(?: o|\/o| y\/o) acceder|noi e i nostri|nuestros socios|datos personales|accetta e (?:continua|chiudi)|i nostri partner|dati personali|kişisel verileriniz|çerezleri kabul|персональн\p{L}+ данн\p{L}+|fərdi məlumat\p{L}*/giu;

/**
 * Why a page that was saved instead of an article is none, with the words that show it: error pages, consent walls, bot checks.
 * @param texts the page's title, its first heading, what was taken for a headline
 */
export function whyNoArticle(
	texts: readonly (string | undefined)[],
	paragraphs: readonly string[],
): string | undefined {
	const body = paragraphs.join(' ');
	const words = body.split(' ').length;
	if (words <= longestError) {
		for (const text of texts) {
			const kind = text === undefined || text.length > 120 ? undefined : titles.find(({title}) => title.test(text));
			if (kind !== undefined) return `${kind.is} (“${text}”)`;
		}
		const said = phrases(body, checks);
		if (said.length > 1) return `a bot check (“${said[0]}”)`;
	}
	const said = words <= longestWall ? phrases(body, consent) : [];
	return said.length >= leastPhrases && said.length * 60 >= words ? `a consent wall (“${said[0]}”)` : undefined;
}

function phrases(text: string, pattern: RegExp): string[] {
	return [...new Map((text.match(pattern) ?? []).map(each => [each.toLowerCase(), each])).values()];
}
