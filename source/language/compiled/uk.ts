// Made of source/language/uk by tools/languages.mjs.
export const pack = '{"name":"українська","patronymics":{"endings":[],"words":[]}}';
