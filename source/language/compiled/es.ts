// Made of source/language/es by tools/languages.mjs.
export const pack = '{"name":"español","patronymics":{"endings":[],"words":[]}}';
