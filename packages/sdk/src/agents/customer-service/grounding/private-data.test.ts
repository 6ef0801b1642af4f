import { describe, expect, test } from 'vitest';
import { fold } from '#text/fold.ts';
import { asksForPrivateData, givesPrivateData } from './private-data.ts';

describe('asksForPrivateData', () => {
  test.each([
    'What is your card number?',
    'Could you send me the three digits on the back of your card?',
    'Please give me your password.',
    'Which one-time code did your bank send you?',
    'Please send a photo of your passport.',
    'I can only help you if you share your PIN.',
    'What are the CVV and the expiry date of your card?',
    'Can you confirm the last four digits of your card?',
    'Pouvez-vous confirmer les quatre derniers chiffres de votre carte ?',
    'Quel est votre numéro de carte ?',
    'Veuillez me communiquer votre mot de passe.',
    'Merci d’envoyer une photo de votre carte d’identité.',
    'Pouvez-vous confirmer votre IBAN ?',
    'Quel code votre banque vous a-t-elle envoyé ?',
    'Je ne peux vous aider que si vous donnez votre code secret.',
    'Il me faut le cryptogramme au dos de la carte.',
    'Bitte senden Sie uns Ihre Kreditkartennummer.',
    'Indique su contraseña, por favor.',
    'Mi dica il numero della sua carta.',
  ])('yes: %s', (text) => {
    expect(asksForPrivateData(fold(text))).toBe(true);
  });

  test.each([
    'What is your order number?',
    'Please give me the e-mail address of your order.',
    'Please give me the 6-digit code we sent you.',
    'Never share your password with anybody.',
    'We will never ask for your card number.',
    'Please reset your password on the login page.',
    'You can pay by card.',
    'Would you like a gift card?',
    'Quel est le code à 6 chiffres que nous vous avons envoyé ?',
    'Ne communiquez jamais votre mot de passe.',
    'Avez-vous oublié votre mot de passe ?',
    'Souhaitez-vous une carte cadeau ?',
  ])('no: %s', (text) => {
    expect(asksForPrivateData(fold(text))).toBe(false);
  });
});

describe('givesPrivateData', () => {
  test.each([
    'Give my card number',
    'My password is',
    'Enter my PIN',
    'Here is my IBAN',
    'Donner mon numéro de carte',
    'Mon mot de passe est',
    'Envoyer ma pièce d’identité',
  ])('yes: %s', (text) => {
    expect(givesPrivateData(fold(text))).toBe(true);
  });

  test.each([
    'I forgot my password',
    'Reset my password',
    'Why do you need my card number?',
    'Track my order',
    'Give my order number',
    'J’ai oublié mon mot de passe',
    'Donner mon numéro de commande',
    'Payer par carte',
  ])('no: %s', (text) => {
    expect(givesPrivateData(fold(text))).toBe(false);
  });
});
