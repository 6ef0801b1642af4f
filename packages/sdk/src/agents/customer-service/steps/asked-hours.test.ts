import { expect, it } from 'vitest';
import { openTestShop } from '../shop-for-tests.ts';
import { asksOfAnotherPlace } from './asked-hours.ts';

it.each([
  'Horaires du musée du Louvre',
  'Quels sont les horaires de la piscine municipale ?',
  'À quelle heure ouvre la mairie ?',
  'When does the British Museum open?',
  'opening hours of the Eiffel Tower',
  'Louvre opening hours',
])('knows the hours of another place: %s', (text) => {
  expect(asksOfAnotherPlace(text, 'Maison Test')).toBe(true);
});

it.each([
  'Quels sont vos horaires ?',
  'Horaires de la boutique',
  'horaires du service client le samedi',
  'horaires de Maison Test',
  'horaires du 25 décembre',
  'Quand ouvrez-vous ?',
  'When do you open?',
  'What time does the shop close today?',
  'your opening hours please',
])('takes the shop’s own for its own: %s', (text) => {
  expect(asksOfAnotherPlace(text, 'Maison Test')).toBe(false);
});

const CONTACT = [
  {
    id: 'contact',
    language: 'en',
    title: 'Contact',
    body: 'Our phone number is 02 40 00 00 00. Our shop is at 14 rue de la Voilerie, Nantes.',
  },
] as const;

it('does not answer for another place', async () => {
  const shop = await openTestShop();
  const reply = await shop.say('Horaires du musée du Louvre');
  expect(reply.intent.name).toBe('out_of_scope');
  expect(reply.citations).toEqual([]);
});

it('tells how to reach the shop rather than its hours, and both where both are asked', async () => {
  const shop = await openTestShop({ entries: CONTACT });
  const phone = await shop.say('What is your phone number?');
  expect(phone.text).toContain('02 40 00 00 00');
  expect(phone.text).not.toMatch(/9:00/);
  const both = await shop.say('Are you open on Saturday? Where is your shop?');
  expect(both.text).toMatch(/rue de la Voilerie/);
  expect(both.text).toMatch(/10:00/);
});
