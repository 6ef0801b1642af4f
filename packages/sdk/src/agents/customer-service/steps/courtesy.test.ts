import { describe, expect, it } from 'vitest';
import { readEscalationSignals } from '../escalation/signals.ts';
import { openTestShop } from '../shop-for-tests.ts';
import { readCourtesy, wondersWhoAnswers } from './courtesy.ts';

describe('who asks whether a person answers', () => {
  it.each([
    ['vous êtes un robot ?', 'fr', /assistant automatique/],
    ['Est-ce que je parle à un humain ?', 'fr', /pas une personne/],
    ['are you a bot or a real person?', 'en', /automatic assistant/],
    ['Am I talking to a human?', 'en', /not a person/],
    ['¿Eres un robot?', 'es', /asistente automático/],
    ['Bist du ein Mensch?', 'de', /kein Mensch/],
    ['Sei un robot?', 'it', /assistente automatico/],
  ] as const)('is told the truth and may ask for one: %s', async (text, language, told) => {
    const shop = await openTestShop();
    const reply = await shop.say(text, { language });
    expect(reply).toMatchObject({ status: 'bot', language });
    expect(reply.text).toMatch(told);
    expect(reply.quickReplies).toHaveLength(1);
    expect(await shop.say(reply.quickReplies[0]!, { language })).toMatchObject({ status: 'waiting' });
  });

  it.each([
    'I want a human, not a bot',
    'are you a bot? give me a human',
    'je veux un humain pas un robot',
    'Can I talk to a human?',
    'Ich möchte mit einem Menschen sprechen',
    'marre des robots, un conseiller svp',
  ])('is not who asks for a person: %s', (text) => {
    expect(readEscalationSignals(text, 'fr').map(({ reason }) => reason)).toContain('human_requested');
  });

  it.each(['is it real leather?', "c'est de la vraie laine ?", 'do you sell robots?'])(
    'asks of the agent, not of an article: %s',
    (text) => {
      expect(wondersWhoAnswers(text)).toBe(false);
    },
  );
});

describe('a message without a wish', () => {
  it.each([
    ['bjr', 'greeting'],
    ['Helloo', 'greeting'],
    ['ok merci bcp', 'thanks'],
    ['bonne soirée', 'goodbye'],
    ['ça va ?', 'asked_how_are_you'],
    ['how are you today', 'asked_how_are_you'],
    ["j'ai une question", 'announced_question'],
    ['can you help me', 'announced_question'],
    ['qui es-tu ?', 'asked_who_answers'],
    ["ok c'est bon", 'acknowledged'],
    ['👍🏽', 'acknowledged'],
    ['asdfghjkl', undefined],
    ["i don't have it", undefined],
  ])('%s is %s', (text, courtesy) => {
    expect(readCourtesy(text)).toBe(courtesy);
  });

  it.each([
    ['asdfghjkl', 'fr', /pas bien compris/],
    ['blurb', 'en', /not sure I understood/],
  ] as const)('and without sense is not understood: %s', async (text, language, told) => {
    const shop = await openTestShop();
    expect((await shop.say(text, { language })).text).toMatch(told);
  });

  it.each(['1001', 'n°1001', 'commande 1001', 'order 1001'])(
    'but with an order number asks for that order: %s',
    async (text) => {
      const shop = await openTestShop();
      await shop.say('Bonjour');
      const { intent, text: told } = await shop.say(text);
      expect(intent.name).toBe('where_is_my_order');
      expect(told).toContain('1001');
      expect(told).toMatch(/e-mail/);
    },
  );
});
