// Made of source/language/bg by tools/languages.mjs.
export const pack = '{"name":"български","commonWords":["колона"],"patronymics":{"endings":[],"words":[]}}';
