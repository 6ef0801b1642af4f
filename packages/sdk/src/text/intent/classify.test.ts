import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyIntent } from './classify.ts';
import { INTENT_DESCRIPTIONS, INTENTS } from './intents.ts';

describe('classifyIntent', () => {
  it.each([
    ['Où est ma commande ?', 'where_is_my_order'],
    ['ou est mn colis svp', 'where_is_my_order'],
    ["wheres my pacakge it's late", 'where_is_my_order'],
    ['I want to cancel my order', 'cancel_order'],
    ['je veux annuler ma commande', 'cancel_order'],
    ['comment retourner un article ?', 'return_item'],
    ['how do I return these shoes', 'return_item'],
    ['toujours pas remboursé', 'refund_status'],
    ['the mug arrived broken', 'damaged_item'],
    ['quelle taille prendre pour cette robe ?', 'size_advice'],
    ['my promo code does not work', 'discount_code'],
    ['mot de passe oublié', 'account_access'],
    ['I want to speak to a human', 'human_agent'],
    ['bonjour', 'small_talk'],
    ['what is the capital of Mongolia', 'out_of_scope'],
    ['quelle est la capitale de la Mongolie ?', 'out_of_scope'],
  ])('reads "%s" as %s', (text, intent) => {
    expect(classifyIntent(text).name).toBe(intent);
  });

  it('finds the wish in a long polite e-mail', () => {
    const text = `Madame, Monsieur,

J'espère que vous allez bien. Je suis cliente de votre boutique depuis plusieurs années.
J'ai passé la commande n° 10234 le 12 mars et je n'ai toujours pas reçu mon colis.
Pourriez-vous me dire où il se trouve ?

En vous remerciant par avance, je vous prie d'agréer mes salutations distinguées.
Jeanne Martin`;
    expect(classifyIntent(text).name).toBe('where_is_my_order');
  });

  it('keeps a question about an unheard-of product inside the shop', () => {
    const reading = classifyIntent('does the blue vase fit in a dishwasher?');
    expect(reading.outOfScope).toBeLessThan(0.3);
  });

  it('takes the language as a hint', () => {
    expect(classifyIntent('wo ist mein Paket', { language: 'de' }).name).toBe('where_is_my_order');
  });

  it('gives the next best in falling order', () => {
    const { confidence, alternatives } = classifyIntent('my order');
    const all = [confidence, ...alternatives.map((candidate) => candidate.confidence)];
    expect(alternatives).toHaveLength(4);
    expect(all).toEqual([...all].sort((left, right) => right - left));
  });

  it('never throws, and confidences are probabilities', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { name, confidence, alternatives, outOfScope } = classifyIntent(text);
        const sum = alternatives.reduce((total, candidate) => total + candidate.confidence, confidence);
        expect(INTENTS).toContain(name);
        expect(confidence).toBeGreaterThan(0);
        expect(sum).toBeLessThanOrEqual(1 + 1e-9);
        expect(outOfScope).toBeGreaterThanOrEqual(0);
        expect(outOfScope).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('gives the same answer to the same message', () => {
    expect(classifyIntent('where is my order')).toEqual(classifyIntent('where is my order'));
  });

  it('does not slow down on a megabyte', () => {
    const hostile = ['a'.repeat(1_000_000), "'t".repeat(500_000), '1,'.repeat(500_000), 'a@'.repeat(500_000)];
    for (const text of hostile) {
      const started = performance.now();
      classifyIntent(text);
      expect(performance.now() - started).toBeLessThan(15_000);
    }
  });
});

describe('INTENT_DESCRIPTIONS', () => {
  it('names every intent in both languages', () => {
    for (const intent of INTENTS) {
      expect(INTENT_DESCRIPTIONS[intent].name.fr).not.toBe('');
      expect(INTENT_DESCRIPTIONS[intent].name.en).not.toBe('');
    }
  });
});
