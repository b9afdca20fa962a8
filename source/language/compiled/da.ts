// Made of source/language/da by tools/languages.mjs.
export const pack = '{"name":"dansk","patronymics":{"endings":[],"words":[]}}';
