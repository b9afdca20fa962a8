// Made of source/language/cs by tools/languages.mjs.
export const pack = '{"name":"čeština","patronymics":{"endings":[],"words":[]}}';
