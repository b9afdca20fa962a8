// Made of source/language/ca by tools/languages.mjs.
export const pack = '{"name":"català","patronymics":{"endings":[],"words":[]}}';
