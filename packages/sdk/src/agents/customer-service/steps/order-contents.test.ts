import { describe, expect, it } from 'vitest';
import { CAMILLE, openTestShop } from '../shop-for-tests.ts';
import { negatesAction } from './negated-action.ts';
import { asksForContents } from './order-contents.ts';

describe('negatesAction', () => {
  it.each([
    'Please do not cancel order 2986',
    "don't cancel it",
    'I don’t want to return it anymore',
    'Ne pas annuler la commande 2986 svp',
    'n’annulez surtout pas ma commande',
    'je ne veux plus annuler',
    'ne la retournez pas',
  ])('leaves things alone: %s', (text) => expect(negatesAction(text)).toBe(true));

  it.each([
    'cancel order 2986',
    'annulez ma commande',
    'why can’t I cancel my order?',
    'je ne peux pas annuler sur le site',
    'I did not cancel my order, you did',
    'I do not want it any more, cancel please',
    'je n’en veux plus, annulez',
  ])('is no such wish: %s', (text) => expect(negatesAction(text)).toBe(false));
});

describe('what an order holds', () => {
  it.each([
    'What did I order in order 1001?',
    'qu’est-ce que j’ai commandé dans la commande 1001 ?',
    'what is in my order 1001',
  ])('is told, and nothing is offered to be cancelled: %s', async (text) => {
    const shop = await openTestShop();
    const { cards, intent } = await shop.say(text, {
      customer: { email: CAMILLE, verified: true },
      threadKey: 'signed-in',
    });
    expect(intent.name).toBe('order_confirmation');
    expect(cards).toMatchObject([{ type: 'order', number: '1001' }]);
  });

  it('is asked of nothing else', () => {
    expect(asksForContents('what should I order for a wedding?')).toBe(false);
    expect(asksForContents('I ordered a shirt')).toBe(false);
  });
});
