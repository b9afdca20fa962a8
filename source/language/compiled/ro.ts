// Made of source/language/ro by tools/languages.mjs.
export const pack = '{"name":"română","patronymics":{"endings":[],"words":[]},"credits":{"source":["Sursa"]}}';
