// Made of source/language/no by tools/languages.mjs.
export const pack = '{"name":"norsk","patronymics":{"endings":[],"words":[]}}';
