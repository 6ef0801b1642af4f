import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../language.ts';
import { readSentiment } from './read-sentiment.ts';
import { sentimentTrend } from './sentiment-trend.ts';

const FRENCH = {
  positive: `je suis super contente de ma robe, merci beaucoup !|pas mal du tout|pas cher et bonne qualité|je ne suis pas déçue|service client au top 😍|merci|trooop bien|la livraison était longue mais le produit est magnifique|rien à redire, parfait|j'adore cette boutique ❤️|sans problème, merci|commande conforme et livraison rapide`,
  neutral: `où est ma commande ?|je voudrais retourner un article svp|bravo, encore en retard…|super, encore un retard|bonjour, quelle taille me conseillez-vous ?|je voudrais parler à un humain|c'est quoi votre politique de retour|d'accord|oui|je peux le renvoyer si ça ne va pas ?|que se passe-t-il s'il arrive cassé ?|si la couleur ne me plaît pas, vous reprenez ?|au cas où elle serait trop petite, je fais quoi ?|et si je ne suis pas satisfaite ?|remboursez-moi maintenant svp`,
  negative: `c'est inadmissible, j'attends mon colis depuis 3 semaines|le pull est arrivé troué|je n'ai jamais reçu mon colis|je suis très déçue|vous êtes des voleurs|NUL NUL NUL|le tissu est beau mais la couture est mal faite|franchement pas terrible|je suis en colère 😡|ça marche pas|la qualité laisse à désirer|vous vous moquez de moi ?|ras le bol de cette attente|Je ne recommande pas ce site|je n'aime plus cette marque|j'aime pas la coupe|c'est si décevant|si vous continuez comme ça je suis vraiment en colère|même si vous répondez, c'est nul`,
};
const ENGLISH = {
  positive: `I love it, thank you so much!!|not bad at all|amazing customer service 😊|perfect fit, fast delivery|sooooo good|excellent quality and very comfortable|no problem at all, works great`,
  neutral: `where is my order?|great, another delay|do you ship to Spain?|I want a refund|Fantastic, lost my parcel again|what is your return policy|I need help with my order|hello|can i return it if it doesnt fit|can I send it back if it does not fit me|what if it arrives broken?|if I don't like it, how do I return it?|what happens in case it gets lost?|please refund me now`,
  negative: `this is ridiculous, still no reply|the dress arrived torn|worst company ever|my parcel never arrived|the zip is broken|I'm not happy|nobody answers my emails|it doesn't fit|thanks for nothing|scammers|you charged me twice|would not recommend|I don't like it|if this goes on I am furious|not sure if you are stupid or lying|if only you were less useless`,
};

describe('readSentiment', () => {
  for (const [language, sets] of [
    ['fr', FRENCH],
    ['en', ENGLISH],
  ] as const) {
    for (const [label, list] of Object.entries(sets)) {
      test.each(list.split('|'))(`${language}: %s is ${label}`, (text) => {
        expect(readSentiment(text, { language }).label).toBe(label);
      });
    }
  }

  test.each([
    ['je suis très déçue', 'je suis déçue'],
    ['DÉCEVANT et lent', 'décevant et lent'],
    ['nul !!!', 'nul'],
    ['nuuuul', 'nul'],
    ["c'est une honte, remboursez-moi", "c'est une honte"],
    ["c'est une honte, remboursez-moi tout de suite", "c'est une honte, remboursez-moi"],
  ])('"%s" is stronger than "%s"', (strong, weak) => {
    expect(readSentiment(strong, { language: 'fr' }).score).toBeLessThan(
      readSentiment(weak, { language: 'fr' }).score,
    );
  });

  test('accents may be missing, and decide where they are there', () => {
    expect(readSentiment('reussi et genial', { language: 'fr' }).label).toBe('positive');
    expect(readSentiment('sur la table', { language: 'fr' }).words).toEqual([]);
  });

  test('"lutter contre la pollution" is good news', () => {
    expect(readSentiment('une loi pour lutter contre la pollution', { language: 'fr' }).label).toBe(
      'positive',
    );
  });

  test('names the words that caused it, phrases whole', () => {
    const text = 'Vraiment un coup de cœur, mais colis abîmé';
    const { words } = readSentiment(text, { language: 'fr' });
    expect(words.map((word) => word.text)).toEqual(['coup de cœur', 'abîmé']);
    expect(words[0]!.score).toBeGreaterThan(0);
    expect(words[1]!.score).toBeLessThan(0);
  });

  test('detects the language where none is given', () => {
    expect(readSentiment('la livraison est catastrophique').label).toBe('negative');
    expect(readSentiment('the delivery was awful').label).toBe('negative');
    expect(readSentiment('😡').label).toBe('negative');
  });

  test.each([
    ['es', 'es horrible, estoy muy decepcionada'],
    ['de', 'das ist eine frechheit'],
    ['it', 'pessimo servizio, sono deluso'],
  ] as const)('sees anger in %s', (language, text) => {
    expect(readSentiment(text, { language }).label).toBe('negative');
  });

  test('any text has a bounded score and exact offsets', () => {
    const wild = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(
          fc.constantFrom('pas', 'mais', 'bon', 'nul', 'très', '#', '!', 'not', 'but', ':)', 'plus', "n'"),
        )
        .map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(wild, fc.constantFrom(undefined, ...LANGUAGES), (text, language) => {
        const { score, words } = readSentiment(text, language === undefined ? {} : { language });
        expect(Math.abs(score)).toBeLessThanOrEqual(1);
        for (const word of words) expect(word.text).toBe(text.slice(word.start, word.end));
      }),
    );
  });

  test.each(['nul ', 'mais bon ', 'pas ', '! ', 'aaa', 'coup de '])(
    'takes time in proportion to 200,000 characters of "%s"',
    (unit) => {
      const begin = performance.now();
      readSentiment(unit.repeat(200_000 / unit.length), { language: 'fr' });
      expect(performance.now() - begin).toBeLessThan(15_000);
    },
    30_000,
  );
});

describe('sentimentTrend', () => {
  test.each([
    [[], { slope: 0, latest: 0, falling: false }],
    [[-0.5], { slope: 0, latest: -0.5, falling: false }],
    [[0.5, 0, -0.5], { slope: -0.5, latest: -0.5, falling: true }],
    [[-0.5, 0, 0.5], { slope: 0.5, latest: 0.5, falling: false }],
    [[0.9, 0.6, 0.3], { slope: -0.3, latest: 0.3, falling: false }],
    [[-0.6, -0.6, -0.6], { slope: 0, latest: -0.6, falling: false }],
  ])('of %j', (scores, expected) => {
    const trend = sentimentTrend(scores);
    expect(trend.slope).toBeCloseTo(expected.slope, 9);
    expect(trend.latest).toBe(expected.latest);
    expect(trend.falling).toBe(expected.falling);
  });
});

test.each([
  ['fr', 'Annulez ma commande 1003 svp'],
  ['fr', 'Quels sont les frais de livraison, et combien ça coûte ?'],
  ['en', 'I want to cancel my order 1003'],
] as const)('hears no feeling in a plain request: %s, "%s"', (language, text) => {
  expect(readSentiment(text, { language }).label).toBe('neutral');
});
