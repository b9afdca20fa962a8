// Made of source/language/pt by tools/languages.mjs.
export const pack = '{"name":"português","patronymics":{"endings":[],"words":[]}}';
