import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { replySchema } from '#agents/customer-service/reply-schema.ts';
import type { Finding, ReplyTask } from '#agents/customer-service/reply-task.ts';
import { testLanguageModel } from '#testing/language-model.ts';
import { anOrder, aProduct } from '#testing/samples.ts';
import type { ModelRequest } from '../language-model.ts';
import { GOLDEN_CASES, goldenTask } from './golden/tasks.ts';
import { grounded } from './index.ts';

const OUTPUT = { name: 'reply', schema: replySchema };

function requestOf(task: ReplyTask): ModelRequest {
  return { system: '', messages: [], task, output: OUTPUT };
}

function taskOf(findings: readonly Finding[], fields: Partial<ReplyTask> = {}): ReplyTask {
  return { ...goldenTask(GOLDEN_CASES.greeting!, 'fr'), findings, ...fields };
}

async function say(findings: readonly Finding[], fields: Partial<ReplyTask> = {}): Promise<string> {
  return (await grounded().generate(requestOf(taskOf(findings, fields)))).text;
}

describe('keeps the contract of the port', () => {
  const structured = requestOf(goldenTask(GOLDEN_CASES['in transit']!, 'fr'));
  testLanguageModel({ create: () => ({ model: grounded(), request: structured, structured }) });
});

test('says honestly that it cannot work without a task', async () => {
  await expect(grounded().generate({ system: 'Hi', messages: [] })).rejects.toMatchObject({
    failure: 'invalid_output',
    message: expect.stringContaining('request.task'),
  });
});

test('refuses an output schema of another shape, and an aborted call', async () => {
  const request = requestOf(taskOf([{ kind: 'greeting' }]));
  const other = { name: 'score', schema: z.object({ score: z.number() }) };
  await expect(grounded().generate({ ...request, output: other })).rejects.toMatchObject({
    failure: 'invalid_output',
  });
  await expect(grounded().generate({ ...request, signal: AbortSignal.abort() })).rejects.toMatchObject({
    failure: 'aborted',
  });
});

test('the same task gives the same words, and questions vary them', async () => {
  const greet = (question: string) => say([{ kind: 'greeting' }], { question });
  expect(await greet('Bonjour')).toBe(await greet('Bonjour'));
  const variants = new Set(
    await Promise.all(['Bonjour', 'Salut', 'Coucou', 'Bonsoir', 'Hello', 'Yo'].map(greet)),
  );
  expect(variants.size).toBeGreaterThan(1);
});

test('greets back only in a first reply, and leaves courtesies out beside an answer', async () => {
  const order: Finding = { kind: 'order', order: anOrder(), source: 1 };
  const question = 'Bonjour, où est ma commande 1001 ?';
  expect(await say([{ kind: 'greeting' }, order], { question, first: true })).toMatch(
    /^Bonjour\s! Votre commande/,
  );
  expect(await say([order], { question, first: false })).toMatch(/^Votre commande/);
  expect(await say([order], { question: 'commande 1001', first: true })).toMatch(/^Votre commande/);
});

test('the shop’s own greeting comes first', async () => {
  const { shop } = taskOf([]);
  const greeting = { fr: 'Bienvenue à la Maison !', en: 'Welcome to the Maison!' };
  expect(await say([{ kind: 'greeting' }], { shop: { ...shop, greeting } })).toBe(
    'Bienvenue à la Maison\u202f!',
  );
});

test('answers each finding, a hand-over last', async () => {
  const handover = GOLDEN_CASES['handover, open']!.findings[0]!;
  const text = await say([handover, { kind: 'order', order: anOrder(), source: 1 }]);
  expect(text).toMatch(/commande n°\s1001/);
  expect(text.search(/commande n°\s1001/)).toBeLessThan(text.indexOf('conseiller'));
});

test('says in the shopper’s own language that it answers in another', async () => {
  const text = await say([{ kind: 'order', order: anOrder(), source: 1 }], { unservedLanguage: 'es' });
  expect(text).toMatch(
    /^Todavía no podemos responder a esta pregunta en español; esta es la respuesta en francés\./,
  );
  expect(text).toContain('Votre commande');
});

test('quotes a text that the shop has in another language only', async () => {
  const product: Finding = { kind: 'product', product: aProduct(), source: 2 };
  expect(await say([product], { language: 'es', question: '¿Cómo se lava?' })).toBe(
    'Para el cuidado de «Chemise en lin»: «Lavage à 30 °C». [2]',
  );
});

test('a shopper who knows only number and e-mail hears nothing of the money', async () => {
  const order = anOrder({ lines: [], financialStatus: 'refunded', total: { amount: 0, currency: 'EUR' } });
  expect(await say([{ kind: 'order', order, source: 1 }])).not.toMatch(/rembours/);
});

test('writes American English for a shop that sells in dollars', async () => {
  const { shop } = taskOf([]);
  const text = await say([{ kind: 'order', order: anOrder(), source: 1 }], {
    language: 'en',
    shop: { ...shop, currency: 'USD', timeZone: 'America/New_York' },
  });
  expect(text).toContain('on October 30');
});

test('begins a list on a line of its own after an apology', async () => {
  const sources = [
    {
      index: 1,
      kind: 'passage',
      id: 'codes#0',
      title: 'Codes promo',
      text: '- Un seul code par commande.\n- Les codes ne valent pas pour les cartes cadeaux.',
      language: 'fr',
    },
  ] as const;
  const text = await say([{ kind: 'passages', sources: [1] }], {
    question: 'Mes codes promo ne marchent pas sur une commande de cartes cadeaux',
    sentiment: -0.5,
    sources,
  });
  expect(text).toMatch(/désolés/);
  expect(text).not.toMatch(/[^\n]\n?(?<!\n)- /);
});

test('does not apologise for a request that states its reason', async () => {
  const intent = { name: 'cancel_order', confidence: 0.9 } as const;
  const findings = [{ kind: 'need_email', orderNumber: '1003' }] as const;
  expect(await say(findings, { intent, sentiment: -0.46 })).not.toMatch(/désolés/);
  expect(await say(findings, { intent, sentiment: -0.7 })).toMatch(/désolés/);
});

test('elides before the name of a shop', async () => {
  const shop = { ...goldenTask(GOLDEN_CASES.greeting!, 'fr').shop, name: 'Atelier Rive' };
  for (const question of ['Quelle est la capitale du Pérou ?', 'Raconte une blague', 'Qui a gagné hier ?'])
    expect(await say([{ kind: 'out_of_scope' }], { question, shop })).not.toMatch(/de Atelier/);
});
