// Made of source/language/sq by tools/languages.mjs.
export const pack =
	'{"name":"shqip","patronymics":{"endings":[],"words":[]},"stateWords":["republika","mbretëria","federata"],"abbreviations":{"Shqipëria":"Albania","Britania":"United Kingdom","Anglia":"England","SHBA":"United States","BE":"European Union","OKB":"United Nations"}}';
