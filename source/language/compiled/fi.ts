// Made of source/language/fi by tools/languages.mjs.
export const pack = '{"name":"suomi","patronymics":{"endings":[],"words":[]}}';
