// Made of source/language/nl by tools/languages.mjs.
export const pack = '{"name":"Nederlands","patronymics":{"endings":[],"words":[]}}';
