// Made of source/language/sq by tools/languages.mjs.
export const pack = '{"name":"shqip","patronymics":{"endings":[],"words":[]}}';
