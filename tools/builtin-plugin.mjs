// @ts-check
import {builtinModules} from 'node:module';

const builtins = new Set(builtinModules);
const asBuiltin = /^(?:node:)?([a-z][\w/]*)$/;

/**
 * Modules of Node by `process.getBuiltinModule` instead of `import`. For an import Node reads every property of the
 * module, which wakes up what it would load lazily: streams for `node:fs`, stdin for `node:process`. It also spares
 * CommonJS libraries in the bundle a `require`.
 * @type {import('esbuild').Plugin}
 */
export const builtinsWithoutFacade = {
	name: 'builtins-without-facade',
	setup(builder) {
		builder.onResolve({filter: asBuiltin}, ({path, kind}) => {
			const name = path.replace(/^node:/, '');
			// What is imported lazily keeps all its properties: reading the deprecated ones would make Node complain.
			if (!builtins.has(name) || kind === 'dynamic-import') return undefined;
			const namespace = kind === 'require-call' ? 'builtin-required' : 'builtin-imported';
			return {path: name, namespace, sideEffects: false};
		});
		builder.onLoad({filter: /./, namespace: 'builtin-required'}, ({path}) => ({
			contents: `module.exports = process.getBuiltinModule('${path}');`,
		}));
		builder.onLoad({filter: /./, namespace: 'builtin-imported'}, async ({path}) => ({
			contents: await asModule(path),
		}));
	},
};

/**
 * A module that reads only those properties that somebody imports: what is marked pure and unused is left out.
 * @param {string} name
 */
async function asModule(name) {
	const properties = Object.keys(await import(`node:${name}`)).filter(
		key => key !== 'default' && key !== 'module.exports',
	);
	return [
		`const builtin = /* @__PURE__ */ process.getBuiltinModule('${name}');`,
		'export default builtin;',
		...properties.map(key => `export const ${key} = /* @__PURE__ */ (module => module.${key})(builtin);`),
	].join('\n');
}
