// Made of source/language/el by tools/languages.mjs.
export const pack = '{"name":"ελληνικά","patronymics":{"endings":[],"words":[]}}';
