// Made of source/language/hr by tools/languages.mjs.
export const pack = '{"name":"hrvatski","patronymics":{"endings":[],"words":[]}}';
