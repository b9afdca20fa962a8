// Made of source/language/pl by tools/languages.mjs.
export const pack =
	'{"name":"polski","patronymics":{"endings":[],"words":[]},"stateWords":["republika","królestwo","federacja","państwo","islamska","demokratyczna","ludowa"],"abbreviations":{"Wielka Brytania":"United Kingdom","Anglia":"England","Holandia":"Netherlands","USA":"United States","UE":"European Union","ONZ":"United Nations","Stany Zjednoczone Ameryki":"United States","Federacja Rosyjska":"Russia"},"credits":{"source":["Źródło"]}}';
