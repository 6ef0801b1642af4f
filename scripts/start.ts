import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { stateFolder } from './start/state-folder.ts';

// Stripping types and compiling takes half of each program's start: done once, it serves all of them.
const compileCache = join(stateFolder(), 'compile-cache');
enableCompileCache(compileCache);
const { main } = await import('./start/main.ts');
flushCompileCache();

await main({ watch: process.argv.includes('--watch'), compileCache });
