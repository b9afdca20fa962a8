// Made of source/language/el by tools/languages.mjs.
export const pack =
	'{"name":"ελληνικά","commonWords":["κολόνα"],"patronymics":{"endings":[],"words":[]},"stateWords":["δημοκρατία","βασίλειο","ομοσπονδία"],"abbreviations":{"ΗΠΑ":"United States","ΕΕ":"European Union","ΟΗΕ":"United Nations","Αγγλία":"England","Βρετανία":"United Kingdom","Μεγάλη Βρετανία":"United Kingdom","Ολλανδία":"Netherlands","Αμερική":"United States"},"credits":{"source":["Πηγή","Πηγές"]}}';
