import { createCommerceAI, shopCopy } from '@commerceai/sdk';
import { memoryStorage } from '@commerceai/sdk/storage/memory';
import { demoShop, loadDemoShop } from '@commerceai/sandbox';
const storage = memoryStorage();
const now = new Date();
const t0 = performance.now();
await loadDemoShop({ storage, storefrontUrl: 'http://localhost:4010', now });
console.log('load', performance.now() - t0);
const ai = createCommerceAI({ shopId: demoShop.id, storage, connectors: [shopCopy({ storage, actions: 'simulate' })] });
let n = 0;
const verified = process.argv.includes('-v');
const conv = process.argv.includes('-c');
let code = '';
for (const raw of process.argv.slice(2).filter((a) => !a.startsWith('-'))) {
  const text = raw.replace('CODE', code);
  const r = await ai.customerService.respond({ text, threadKey: conv ? 'one' : String(n++), ...(verified ? { customer: { email: 'camille.martin@example.com', verified: true } } : {}) });
  console.log(`\n> ${text}\n[${r.language} ${r.intent.name} ${r.intent.confidence.toFixed(2)} s=${r.sentiment.score.toFixed(2)} ${r.status}${r.handover ? ' ' + r.handover.reason : ''} cards=${r.cards.map((c) => c.type)} cit=${r.citations.map((c) => c.id)}]\n${r.text}\n   (${r.quickReplies.join(' | ')})`);
  const mails = await storage.deliveries.claim({ limit: 9, now: new Date(), leaseMs: 1e6 });
  for (const m of mails) { console.log('   MAIL', m.recipient, m.subject); code = /\d{6}/.exec(m.text)?.[0] ?? code; }
}
