// Made of source/language/sv by tools/languages.mjs.
export const pack = '{"name":"svenska","patronymics":{"endings":[],"words":[]}}';
