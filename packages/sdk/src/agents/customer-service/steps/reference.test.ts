import { describe, expect, it } from 'vitest';
import { readReference } from './reference.ts';

describe('readReference', () => {
  it.each([
    ['the second one', 1],
    ['how much is the second one?', 1],
    ['la deuxième', 1],
    ['la première est en stock ?', 0],
    ['le dernier', -1],
    ['the last one please', -1],
    ['2', 1],
    ['il secondo', 1],
    ['das zweite', 1],
  ])('reads a place in “%s”', (text, place) => {
    expect(readReference(text)).toEqual({ kind: 'place', place });
  });

  it.each([
    'is it machine washable?',
    'what do they smell like?',
    'elles sentent quoi ?',
    'la laver ?',
    'et en noir ?',
    'en taille 38 ?',
    'and in black?',
    'vous l’avez en bleu ?',
  ])('points back: “%s”', (text) => {
    expect(readReference(text)).toMatchObject({ kind: 'all' });
  });

  it.each([
    '',
    '?!',
    'the first order I made is late',
    'la première fois que je commande',
    'is it possible to pay by card?',
    's’il vous plaît',
    'Avez-vous des robes ?',
    'how much is delivery?',
    '1001',
    'I bought it last year for my sister and she never got any of what she had been promised',
  ])('points nowhere: “%s”', (text) => {
    expect(readReference(text)).toBeUndefined();
  });
});
