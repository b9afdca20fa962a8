// Made of source/language/pl by tools/languages.mjs.
export const pack = '{"name":"polski","patronymics":{"endings":[],"words":[]}}';
