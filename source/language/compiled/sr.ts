// Made of source/language/sr by tools/languages.mjs.
export const pack = '{"name":"српски","patronymics":{"endings":[],"words":[]}}';
