// Made of source/language/id by tools/languages.mjs.
export const pack = '{"name":"Indonesia","patronymics":{"endings":[],"words":[]}}';
