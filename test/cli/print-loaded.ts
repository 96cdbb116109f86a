// Loaded before a program (node --import): prints on its end which packages it loaded, and whether node:sqlite.
import { registerHooks } from 'node:module';

const loaded = new Set<string>();
registerHooks({
  load(url, context, next) {
    loaded.add(/\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? (url === 'node:sqlite' ? url : 'own'));
    return next(url, context);
  },
});
process.on('exit', () => console.error([...loaded].sort().join(' ')));
