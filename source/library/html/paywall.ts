/** In words: a text so long is taken for the whole, though a wall stands in the page for those who have not paid. */
const longestOpening = 250;
/** In UTF-16 units: a longer block is prose. */
const longestWall = 400;
/** So many times the words of what was read, and the page holds only a part. */
const much = 2;
/** This share of its words, and it is there. */
const whole = 0.75;

const wall =
	/\b(?:subscribe|register|sign (?:up|in)|log ?in|become a (?:member|subscriber)) (?:now |today )?(?:to|and) (?:continue|unlock|keep|read|access|get (?:full|unlimited) access|view)\b|\b(?:continue|keep) reading (?:with|for|this article (?:with|for|by))\b|\balready (?:a |an )?(?:subscriber|subscribed|member|registered)\b|\b(?:this (?:article|story|content)|the (?:rest|full (?:article|story|text))) is (?:only |exclusively |reserved )?(?:available )?(?:for|to) (?:paid |paying |our |registered |premium )*(?:subscribers|members)\b|\b(?:subscriber|member)s?[- ]only(?: (?:story|article|post|content))?\b|\b(?:this )?(?:post|story|article|content) (?:is )?(?:only )?(?:for|available to) (?:\p{L}+ )?(?:paying |paid )?(?:subscribers|members)(?: only)?\b|\b(?:create|make) (?:an|a free) account to (?:read|continue|see)\b|\bunlock this (?:article|story)\b|(?:только|доступен|доступна|доступно|доступны) (?:\p{L}+ )?(?:для )?подписчик\p{L}*|(?:чтобы|что бы) (?:читать|прочитать) (?:дальше|далее|полностью)|réservé (?:à nos|aux) abonnés|pour lire la suite|weiterlesen mit|bereits abonnent|jederzeit kündbar|déjà abonné|cancel any ?time|(?:nur|exklusiv) für abonnenten|(?:solo|exclusivo) para suscriptores|riservato agli abbonati|(?:yalnız|sadece) (?:abunə|abone)\p{L}*|միայն բաժանորդ\p{L}*/iu;

/** What only subscribers may write is no part of the article. */
const ofComments =
	/\b(?:comment(?:s|ing|aires?|ari|arios?)?|contributions?|réactions?|réagir|kommentar\w*|discussion|join the conversation|newsletter)\b|комментар\p{L}*|комментир\p{L}*/iu;

/** Whether a line keeps those out who have not paid. */
export function isWall(line: string): boolean {
	return line.length <= longestWall && wall.test(line) && !ofComments.test(line);
}

export type PaywallSigns = {
	/** What the page's data says: `isAccessibleForFree`. */
	readonly isFree: boolean | undefined;
	/** What they say of its length, in words. */
	readonly words: number | undefined;
	/** Blocks of the page outside the article. */
	readonly around: readonly string[];
};

/** Why a page holds the opening of its article only; undefined when nothing says so, or the text is there after all. */
export function whyOpening({isFree, words, around}: PaywallSigns, paragraphs: readonly string[]): string | undefined {
	const kept = paragraphs.join(' ').split(' ').length;
	if (words !== undefined && words > kept * much && words - kept > longestOpening)
		return `${kept} of about ${words.toLocaleString('en')} words are there`;
	if (kept > longestOpening) return undefined;
	// It was saved by somebody who may read it.
	if (words !== undefined && kept >= words * whole) return undefined;
	const line = around.find(isWall);
	if (line !== undefined) return `the page says “${line.slice(0, 80)}”`;
	return isFree === false ? 'the page says that it is not free to read' : undefined;
}
