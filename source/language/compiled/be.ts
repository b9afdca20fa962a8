// Made of source/language/be by tools/languages.mjs.
export const pack = '{"name":"беларуская","patronymics":{"endings":[],"words":[]}}';
