// Made of source/language/it by tools/languages.mjs.
export const pack = '{"name":"italiano","patronymics":{"endings":[],"words":[]}}';
