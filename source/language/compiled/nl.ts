// Made of source/language/nl by tools/languages.mjs.
export const pack =
	'{"name":"Nederlands","patronymics":{"endings":[],"words":[]},"stateWords":["republiek","koninkrijk","federatie","staat","islamitische","democratische","volksrepubliek","bondsrepubliek"],"abbreviations":{"Groot-Brittannië":"United Kingdom","Engeland":"England","Holland":"Netherlands","Wit-Rusland":"Belarus","VS":"United States","Verenigde Staten van Amerika":"United States","EU":"European Union","VN":"United Nations","NAVO":"NATO"}}';
