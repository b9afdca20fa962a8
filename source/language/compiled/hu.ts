// Made of source/language/hu by tools/languages.mjs.
export const pack = '{"name":"magyar","patronymics":{"endings":[],"words":[]},"credits":{"source":["Forrás"]}}';
