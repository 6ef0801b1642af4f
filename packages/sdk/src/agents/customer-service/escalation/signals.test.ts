import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEscalationSignals } from './signals.ts';

const first = (text: string) => readEscalationSignals(text, 'fr')[0]?.reason ?? 'none';

const MESSAGES: Readonly<Record<string, readonly string[]>> = {
  human_requested: [
    'parlé a un umain svp',
    'je voudrai parlé a un conseillé',
    'reel personne please',
    'talk 2 a humen',
    "y'a quelqu'un ?",
    'ya qqn ??',
    'can someone call me',
    "je veux qu'on me rappelle",
    'passez moi votre responsable',
    'Get me your supervisor, now.',
    'Je souhaite avoir quelqu’un au téléphone',
    'mettez moi en contact avec le sav',
    'conseiller svp',
    'AGENT!!!',
    'Marre de parler à un robot.',
    'please stop sending automated replies',
    'quiero hablar con una persona',
    'Ich möchte mit einem Mitarbeiter sprechen',
    'vorrei parlare con un operatore',
  ],
  legal_threat: [
    'je vais prendre un avocat',
    'you will hear from my lawer',
    'Sans réponse sous 48 h je saisis la DGCCRF.',
    "I'm reporting you to Trading Standards",
    'see you in small claims court',
    'je porte plainte demain',
    'Ich werde meinen Anwalt einschalten',
  ],
  safety: [
    'La lampe a pris feu hier soir',
    'the charger exploded in my hand',
    'Je me suis coupé le doigt avec le bord du vase',
    'ma fille a avalé une perle du bracelet',
    'my son had an allergic reaction to the necklace',
    'this toy is dangerous, my kid almost choked',
    'because of your cream I was in hospital and missed the return deadline',
    "ma fille est à l'hôpital à cause de votre collier, commande 1002",
    'I ended up in hospital',
    'Die Lampe hat Feuer gefangen',
  ],
  self_harm: [
    'je veux mourir',
    "I don't want to live anymore",
    "J'ai envie d'en finir avec la vie.",
    'Ich will nicht mehr leben',
  ],
  fraud: [
    'Ma carte a été volée et utilisée sur votre site',
    'someone used my card to order from you',
    'I never placed this order',
    'on a piraté mon compte',
    'vous êtes des escrocs',
    'this is a scam',
    'I received a suspicious email pretending to be your shop',
  ],
  payment_dispute: [
    "J'ai été débité deux fois",
    'I was charged twice for the same order',
    "On m'a débité 89 € au lieu de 49 €",
    'je vais faire opposition',
    "I don't recognise this payment",
    "j'ai payé deux fois",
    "on m'a fait payer trois fois",
    'paiement en 3 fois prélevé deux fois ce mois-ci',
    'the second instalment: you took the payment twice',
    'doppelt abgebucht',
    'me han cobrado dos veces',
  ],
  repeated_question: [
    'ça fait 3 fois que je demande la même chose, personne répond',
    'je vous ai déjà écrit quatre fois',
    "j'ai posé la même question trois fois",
    'combien de fois dois-je vous le demander ?',
    'personne ne me répond',
    "troisième message que j'envoie",
    "that's the third time I'm asking",
    "I've emailed you guys five times",
    'how many times do I have to tell you',
    'nobody ever replies',
    'still no reply to my emails',
    'nadie me responde',
    'ich frage zum dritten Mal',
    'nessuno mi risponde',
  ],
  none: [
    'je peux payer en 3x ?',
    'paiement 4x possible ?',
    'I paid in 3 instalments, when is the next one?',
    'on peut régler en plusieurs fois ?',
    'I was in hospital so I missed the return deadline',
    "J'étais hospitalisée, je n'ai pas pu récupérer mon colis",
    "retour hors délai parce que j'étais à l'hôpital, possible quand même ?",
    'je vous ai commandé trois fois des bougies, elles sont superbes',
    'that is the third time I order from you',
    'combien de fois dois-je le laver ?',
    'si personne ne répond à la porte, que fait le livreur ?',
    'what does the courier do if nobody answers?',
    "robe d'avocat taille 40 en stock ?",
    'suicide squad t-shirt',
    'is this candle dangerous for cats?',
    'can a person of 1m80 wear L?',
    'service client ouvert quand ?',
    'gift for someone who loves tea',
    'Je voudrais échanger ma robe contre une taille M',
    'puis-je payer en 3 fois sans frais ?',
    'pouvez-vous me rappeler le délai de retour ?',
    "Pouvez-vous livrer à l'hôpital ?",
    'vendez-vous des robots de cuisine ?',
    'do you have human hair wigs',
    'je veux poursuivre ma commande mais le panier bug',
    "I'm allergic to nickel, is this safe?",
    'appelez-moi avant la livraison',
    'can I ship to someone else?',
    'will I be charged extra for shipping?',
    'je suis très déçue de la qualité',
    'two of the six glasses did not make it, the box was crushed',
    'quelqu’un peut m’aider à choisir une taille ?',
    'Les couleurs saignent-elles au lavage ?',
    'faux cuir ou vrai cuir ?',
  ],
};

describe('readEscalationSignals', () => {
  for (const [reason, texts] of Object.entries(MESSAGES)) {
    it.each(texts)(`reads ${reason} in: %s`, (text) => {
      expect(first(text)).toBe(reason);
    });
  }

  it('names the graver reason first and each reason once', () => {
    const reasons = readEscalationSignals(
      'The lamp caught fire, I want a human and my lawyer will sue you, you scammers. Scam! My card was hacked!',
      'en',
    ).map((signal) => signal.reason);
    expect(reasons).toEqual(['safety', 'legal_threat', 'fraud', 'human_requested']);
  });

  it('lets a harmless wording hide only itself', () => {
    expect(first('Cadeau pour une personne âgée. Et je veux parler à un conseiller.')).toBe(
      'human_requested',
    );
    expect(first("La robe d'avocat a pris feu !")).toBe('safety');
  });

  it('quotes the words that led to it', () => {
    expect(readEscalationSignals('Bonjour, mon AVOCAT vous écrira.', 'fr')).toEqual([
      { reason: 'legal_threat', evidence: 'mon avocat' },
    ]);
  });

  it("adds the shop's own words, whole and in their language", () => {
    const added = [{ reason: 'shop:press', words: ['journaliste', 'presse'], language: 'fr' }] as const;
    const reasons = (text: string, language: 'fr' | 'en') =>
      readEscalationSignals(text, language, added).map((signal) => signal.reason);
    expect(reasons('Je suis journaliste.', 'fr')).toEqual(['shop:press']);
    expect(reasons('Je suis journaliste.', 'en')).toEqual([]);
    expect(reasons('Il est compressé.', 'fr')).toEqual([]);
  });

  it('takes time in proportion to the text, whatever it holds', () => {
    const words = fc.constantFrom(
      ...'je veux parler a un une le la de quelqu un is it are the my to be a call me can you not no ? . !'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 40, maxLength: 60 }), fc.nat(2000), (pieces, repeats) => {
        const text = `${pieces.join(' ')} `.repeat(repeats).slice(0, 100_000);
        const started = performance.now();
        readEscalationSignals(text, 'fr');
        expect(performance.now() - started).toBeLessThan(15_000);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('never throws', () => {
    const unit = fc.constantFrom(..."aeé’'œß.?!,-12 \n\u200b\ud83d😀中�".split(''));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) =>
        Array.isArray(readEscalationSignals(text, 'en')),
      ),
    );
  });
});
