import pg from 'pg';
import { createCommerceAI, shopCopy } from '@commerceai/sdk';
import { demoShop, loadDemoShop } from '@commerceai/sandbox';
import { openRuntime, postgresAddress, stopPostgres } from './postgres.ts';
import { QUESTIONS } from './articles.ts';
const runtime = await openRuntime(await postgresAddress());
await loadDemoShop({ storage: runtime.storage, storefrontUrl: 'http://x', now: new Date() });
const counts = new Map<string, [number, number]>(); let total = 0; let on = false;
const original = pg.Client.prototype.query as any;
(pg.Client.prototype as any).query = function (...args: any[]) {
  const key = String(args[0]?.text ?? args[0]).replace(/\s+/g, ' ').slice(0, 110); const begun = performance.now();
  const r = original.apply(this, args);
  if (on) { total++; const done = () => { const c = counts.get(key) ?? [0, 0]; c[0]++; c[1] += performance.now() - begun; counts.set(key, c); };
    if (r?.then) r.then(done, done); else { const c = counts.get(key) ?? [0, 0]; c[0]++; counts.set(key, c); } }
  return r;
};
const ai = createCommerceAI({ shopId: demoShop.id, storage: runtime.storage, connectors: [shopCopy({ storage: runtime.storage, actions: 'simulate' })] });
const M = [...QUESTIONS, 'Où est ma commande 1001 ?', 'where is my order 1002, placed as camille.martin@example.com', 'avez-vous une robe en lin ?', 'je veux parler à un conseiller'];
for (let i = 0; i < 320; i++) await ai.customerService.respond({ text: M[i % M.length]!, threadKey: `w${i}` });
on = true;
for (let i = 0; i < M.length; i++) { const b = total; const c = process.cpuUsage(); const t = performance.now(); const r = await ai.customerService.respond({ text: M[i]!, threadKey: `x${i}` }); const u = process.cpuUsage(c); console.log(M[i]!.padEnd(62), r.intent.name.padEnd(22), total - b, 'queries', (performance.now() - t).toFixed(1), 'ms wall', ((u.user + u.system) / 1000).toFixed(1), 'ms cpu'); }
console.log('total', total);
for (const [k, [n, ms]] of [...counts].sort((a, b) => b[1][1] - a[1][1]).slice(0, 30)) console.log(String(n).padStart(4), (ms / n).toFixed(1).padStart(6), 'ms', k);
const c = process.cpuUsage(); on = false; const N = 320; for (let i = 0; i < N; i++) await ai.customerService.respond({ text: M[i % M.length]!, threadKey: `y${i}` }); const u = process.cpuUsage(c); console.log('cpu per reply', (u.user + u.system) / 1000 / N);
await runtime.close(); await stopPostgres();
