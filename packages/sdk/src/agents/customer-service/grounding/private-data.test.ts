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
    'Please write to us with your card number and the order number.',
    'Write to us with the order number, a copy of the statement and your card number.',
    'Send us your card number, by e-mail or in the chat.',
    'Do not hesitate to send us your card number.',
    'Do not worry, just share your IBAN here.',
    'Give your card number, we will never share it.',
    'To reset it, send us your old password.',
    'To change it, please share your current password with me.',
    'Your card number is required for the refund.',
    'We ask for your card number and its CVV.',
    'Please add your PIN to your message.',
    'Please give the code we sent you and your card number.',
    'Please give the number on the back.',
    'Merci de me donner votre numéro de carte pour vérifier.',
    'Écrivez-nous avec le numéro de commande et votre numéro de carte.',
    'Indiquez votre numéro de commande et votre numéro de carte.',
    'N’hésitez pas à nous envoyer votre numéro de carte.',
    'Ne vous inquiétez pas, envoyez votre IBAN ici.',
    'Donnez votre numéro de carte, nous ne le partageons jamais.',
    'Pour le réinitialiser, envoyez-nous votre ancien mot de passe.',
    'Votre numéro de carte est nécessaire au remboursement.',
    'Il nous faudra votre numéro de carte et le cryptogramme.',
    'Ajoutez votre code PIN à votre message.',
    'Quel est le numéro au dos ?',
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
    'We never see or keep your card number.',
    'Never send us a card number, by e-mail or in the chat; we will not ask for one.',
    'Write to us with the order number and a copy of the statement, card number hidden.',
    'There is no password to remember.',
    'Payments are handled by a provider; we never ask for your card number.',
    'Check the limit and expiry date of your card.',
    'We ask for your order number, never for your card number.',
    'Nous ne voyons ni ne gardons jamais votre numéro de carte.',
    'Ne nous envoyez jamais un numéro de carte bancaire, ni par e-mail ni dans le chat ; nous ne le demanderons pas.',
    'Nous ne vous demanderons jamais votre numéro de carte.',
    'Écrivez-nous avec une copie du relevé, numéro de carte masqué.',
    'Il n’y a pas de mot de passe à retenir.',
    'Vérifiez le plafond de la carte et sa date d’expiration.',
    'Vous pouvez changer votre mot de passe dans votre compte.',
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
