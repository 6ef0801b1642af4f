import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { stateFolder } from './start/state-folder.ts';

// Stripping types and compiling takes half of each program's start: done once, it serves all of them.
const compileCache = join(stateFolder(), 'compile-cache');
enableCompileCache(compileCache);
const { main } = await import('./start/main.ts');
flushCompileCache();

// A word that is not known was meant for something, and starting all the same would hide that it did nothing.
const unknown = process.argv.slice(2).find((word) => word !== '--watch');
if (unknown !== undefined) {
  process.stderr.write(`npm start knows no "${unknown}". It takes no options; npm run dev watches.\n`);
  process.exit(1);
}
await main({ watch: process.argv.includes('--watch'), compileCache });
