import type { LocalisedText } from '#text/language.ts';

/** What `grounded()` says in each case, read aloud and found right. \u202f and \u00a0 are the spaces of French typography. */
export const GOLDEN_ANSWERS: Readonly<Record<string, LocalisedText>> = {
  'in transit': {
    fr: 'Bonjour\u202f! Votre commande n°\u00a01001 est en route\u00a0: partie le 30 octobre avec Colissimo (suivi 8L00012345678), livraison prévue demain, mardi 3 novembre. [1]',
    en: 'Hello! Your order 1001 is on its way: it left on 30 October with Colissimo (tracking 8L00012345678), and is expected tomorrow, Tuesday 3 November. [1]',
  },
  'in transit, late, unhappy': {
    fr: 'Nous sommes désolés pour ce désagrément. Votre commande n°\u00a01001 est en route\u00a0: partie le 30 octobre avec Colissimo (suivi 8L00012345678). [1] La livraison était prévue le 3 novembre\u00a0: elle a du retard. [1]',
    en: 'I understand that this is frustrating, and I’m sorry. Your order 1001 is on its way: it left on 30 October with Colissimo (tracking 8L00012345678). [1] Delivery was expected on 3 November, so it is late. [1]',
  },
  'two parcels': {
    fr: 'Votre commande n°\u00a01001 est en route\u00a0: partie le 30 octobre avec Colissimo (suivi 8L00012345678), livraison prévue demain, mardi 3 novembre. [1] Colis parti le 30 octobre, livré hier. [1]',
    en: 'Your order 1001 is on its way: it left on 30 October with Colissimo (tracking 8L00012345678), and is expected tomorrow, Tuesday 3 November. [1] One parcel left on 30 October, and was delivered yesterday. [1]',
  },
  'sent, not scanned': {
    fr: 'Votre commande n°\u00a01001 est partie le 30 octobre avec Colissimo (suivi 8L00012345678), livraison prévue demain, mardi 3 novembre\u202f; le transporteur n’a pas encore mis son suivi à jour. [1]',
    en: 'Your order 1001 left on 30 October with Colissimo (tracking 8L00012345678), and is expected tomorrow, Tuesday 3 November; the carrier has not updated its tracking yet. [1]',
  },
  'out for delivery': {
    fr: 'Bonne nouvelle\u00a0: votre commande n°\u00a01001 est en cours de livraison avec Colissimo (suivi 8L00012345678). [1]',
    en: 'Good news: your order 1001 is out for delivery with Colissimo (tracking 8L00012345678). [1]',
  },
  delivered: {
    fr: 'Votre commande n°\u00a01001 a été livrée hier par Colissimo (suivi 8L00012345678). [1] Si vous ne la trouvez pas, dites-le-moi et je transmets à un conseiller.',
    en: 'Your order 1001 was delivered yesterday by Colissimo (tracking 8L00012345678). [1] If you can’t find it, tell me and I’ll pass this on to an adviser.',
  },
  'delivery failed': {
    fr: 'La livraison de votre commande n°\u00a01001 n’a pas abouti\u00a0: Colissimo n’a pas pu remettre le colis (suivi 8L00012345678). [1]',
    en: 'The delivery of your order 1001 failed: Colissimo could not hand the parcel over (tracking 8L00012345678). [1]',
  },
  'being prepared': {
    fr: 'Votre commande n°\u00a01001, passée le 28 octobre, est en cours de préparation\u00a0: elle n’est pas encore partie. [1]',
    en: 'Your order 1001, placed on 28 October, is being prepared: it has not left yet. [1]',
  },
  'awaiting payment': {
    fr: 'Votre commande n°\u00a01001, passée le 28 octobre, est enregistrée\u202f; son paiement est encore en attente de confirmation. [1]',
    en: 'Your order 1001, placed on 28 October, is registered; its payment is still waiting to be confirmed. [1]',
  },
  'partly sent': {
    fr: 'Une partie de votre commande n°\u00a01001 est déjà partie, le reste est en cours de préparation. [1] Colis parti le 30 octobre avec Colissimo (suivi 8L00012345678), livraison prévue demain, mardi 3 novembre. [1]',
    en: 'Part of your order 1001 has left, and the rest is being prepared. [1] One parcel left on 30 October with Colissimo (tracking 8L00012345678), and is expected tomorrow, Tuesday 3 November. [1]',
  },
  cancelled: {
    fr: 'Votre commande n°\u00a01001 a été annulée le 29 octobre. [1] Elle a été remboursée en totalité. [1]',
    en: 'Your order 1001 was cancelled on 29 October. [1] It has been refunded in full. [1]',
  },
  'order confirmation': {
    fr: 'Votre commande n°\u00a01001 est bien enregistrée, elle date du 28 octobre. [1] Elle contient Chemise en lin et 2 × Mug Matin, pour un total de 132,90\u00a0€. [1]',
    en: 'Your order 1001 is registered; it was placed on 28 October. [1] It contains Chemise en lin and 2 × Mug Matin, for a total of €132.90. [1]',
  },
  'change of address': {
    fr: 'Votre commande n°\u00a01001, passée le 28 octobre, est en cours de préparation\u00a0: elle n’est pas encore partie. [1] Je ne peux pas modifier une commande moi-même\u00a0: souhaitez-vous qu’un conseiller s’en occupe\u202f?',
    en: 'Your order 1001, placed on 28 October, is being prepared: it has not left yet. [1] I can’t change an order myself: would you like an adviser to look after it?',
  },
  'refund made': {
    fr: 'Votre retour demandé le 20 octobre a été remboursé hier, pour un montant de 79,00\u00a0€. [1]',
    en: 'Your return of 20 October was refunded yesterday, for an amount of €79.00. [1]',
  },
  'no refund': {
    fr: 'Votre commande n°\u00a01001 est en route\u00a0: partie le 30 octobre avec Colissimo (suivi 8L00012345678), livraison prévue demain, mardi 3 novembre. [1] Je n’y vois ni retour ni remboursement enregistré. [1]',
    en: 'Your order 1001 is on its way: it left on 30 October with Colissimo (tracking 8L00012345678), and is expected tomorrow, Tuesday 3 November. [1] I see no return or refund on it. [1]',
  },
  orders: {
    fr: 'Voici vos 2 commandes\u00a0:\n- Commande n°\u00a01001 du 28 octobre\u00a0: en route [1]\n- Commande n°\u00a01002 du 28 octobre\u00a0: livrée [1]\n\nDe laquelle souhaitez-vous parler\u202f?',
    en: 'Here are your 2 orders:\n- Order 1001 of 28 October: on its way [1]\n- Order 1002 of 28 October: delivered [1]\n\nWhich one would you like to talk about?',
  },
  'order not found': {
    fr: 'Je ne trouve pas de commande n°\u00a01234 avec cette adresse e-mail. Pouvez-vous vérifier le numéro et l’adresse utilisée pour la commande\u202f?',
    en: 'I can’t find an order 1234 for this e-mail address. Could you check the number and the address used for the order?',
  },
  'need order number': {
    fr: 'Quel est le numéro de votre commande\u202f?',
    en: 'Could you give me your order number?',
  },
  'need e-mail': {
    fr: 'Quelle adresse e-mail avez-vous utilisée pour la commande n°\u00a01001\u202f? Elle me sert à vérifier que la commande est bien à vous.',
    en: 'Which e-mail address did you use for order 1001? I need it to check that the order is yours.',
  },
  'code sent': {
    fr: 'Pour protéger vos données, un code vient d’être envoyé à c•••@example.com. Recopiez-le ici et je vous réponds.',
    en: 'To protect your information, a code has just been sent to c•••@example.com. Copy it here and I’ll answer you.',
  },
  'code wrong': {
    fr: 'Ce code n’est pas le bon. Il vous reste 2 essais.',
    en: 'That code is not right. You have 2 tries left.',
  },
  'code wrong, last': {
    fr: 'Ce code n’est pas le bon, et il n’y a plus d’essai possible.',
    en: 'That code is not right, and there are no tries left.',
  },
  'code expired': {
    fr: 'Ce code n’est plus valable. Voulez-vous en recevoir un nouveau\u202f?',
    en: 'That code is no longer valid. Would you like a new one?',
  },
  'too many codes': {
    fr: 'Trop de codes ont été demandés\u00a0: par sécurité, je ne peux pas en envoyer d’autre pour le moment. Un conseiller peut prendre le relais si vous le souhaitez.',
    en: 'Too many codes have been requested, so for safety I can’t send another for now. An adviser can take over if you like.',
  },
  'too many lookups': {
    fr: 'Trop de numéros de commande et d’adresses ont été essayés\u00a0: par sécurité, je ne cherche plus de commande pendant une heure. Connectez-vous à votre compte, ou un conseiller peut prendre le relais.',
    en: 'Too many order numbers and addresses have been tried, so for safety I won’t look up orders for an hour. Sign in to your account, or an adviser can take over.',
  },
  'orders away': {
    fr: 'Je n’arrive pas à joindre le système des commandes pour le moment. Réessayez dans quelques minutes, ou demandez un conseiller et je lui transmets votre demande.',
    en: 'I can’t reach the order system right now. Please try again in a few minutes, or ask for an adviser and I’ll pass your request on.',
  },
  'articles away': {
    fr: 'Je n’arrive pas à joindre le catalogue pour le moment. Réessayez dans quelques minutes, ou demandez un conseiller et je lui transmets votre question.',
    en: 'I can’t reach the catalogue right now. Please try again in a few minutes, or ask for an adviser and I’ll pass your question on.',
  },
  'product care': {
    fr: 'Pour l’entretien de «\u00a0Chemise en lin\u00a0»\u00a0: lavage à 30\u00a0°C. [2]',
    en: 'To care for “Linen shirt”: machine wash at 30 °C. [2]',
  },
  'product material and price': {
    fr: '«\u00a0Chemise en lin\u00a0» est à 79,00\u00a0€. [2] Voici la composition de cet article\u00a0: 100\u00a0% lin. [2]',
    en: '“Linen shirt” costs €79.00. [2] Here is what it is made of: 100% linen. [2]',
  },
  'product size in stock': {
    fr: '«\u00a0Chemise en lin\u00a0» (M) est en stock\u00a0: il en reste 2 exemplaires. [2]',
    en: '“Linen shirt” (M) is in stock: 2 left. [2]',
  },
  'product size sold out': {
    fr: '«\u00a0Chemise en lin\u00a0» (L) est en rupture de stock pour le moment. [2] Cet article est disponible en\u00a0: S, M. [2]',
    en: '“Linen shirt” (L) is sold out for now. [2] It is available in: S, M. [2]',
  },
  'product in general': {
    fr: '«\u00a0Chemise en lin\u00a0» est à 79,00\u00a0€. [2] Cet article est en stock dans une partie de ses déclinaisons. [2] Une chemise légère en lin lavé, coupe droite, boutons de nacre. [2]',
    en: '“Linen shirt” costs €79.00. [2] It is in stock in some of its versions. [2] A light shirt in washed linen, straight cut, mother-of-pearl buttons. [2]',
  },
  'product, not said': {
    fr: 'La fiche de «\u00a0Chemise en lin\u00a0» ne précise pas ce point. [2]',
    en: 'The product page of “Linen shirt” does not say. [2]',
  },
  products: {
    fr: 'Voici quelques articles qui peuvent vous convenir\u00a0:\n- **Chemise en lin**, 79,00\u00a0€, en stock [2]\n- **Écharpe en laine**, 59,00\u00a0€, en stock [3]',
    en: 'Here are a few that may suit you:\n- **Linen shirt**, €79.00, in stock [2]\n- **Wool scarf**, €59.00, in stock [3]',
  },
  'products compared': {
    fr: 'Voici «\u00a0Chemise en lin\u00a0» [2] et «\u00a0Écharpe en laine\u00a0» [3] côte à côte, dans cet ordre\u00a0:\n- Prix\u00a0: 79,00\u00a0€ [2] / 59,00\u00a0€ [3]\n- Disponibilité\u00a0: en stock [2] / en stock [3]\n- Composition\u00a0: 100\u00a0% lin [2] / Laine mérinos [3]',
    en: 'Here are “Linen shirt” [2] and “Wool scarf” [3] side by side, in that order:\n- Price: €79.00 [2] / €59.00 [3]\n- Availability: in stock [2] / in stock [3]\n- Material: 100% linen [2] / Merino wool [3]',
  },
  'no product': {
    fr: 'Nous n’avons rien de tel dans notre boutique. Cherchez-vous autre chose, ou souhaitez-vous parler à un conseiller\u202f?',
    en: 'We don’t have anything like that in our shop. Are you looking for something else, or would you like to talk to an adviser?',
  },
  'return, whole order': {
    fr: 'Oui, vous pouvez retourner votre commande n°\u00a01001 jusqu’au 1er décembre\u00a0: Chemise en lin et 2 × Mug Matin. [1] Souhaitez-vous que je lance le retour\u202f?',
    en: 'Yes, you can return your order 1001 until 1 December: Chemise en lin and 2 × Mug Matin. [1] Shall I start the return?',
  },
  'return, one item': {
    fr: 'Oui, dans votre commande n°\u00a01001, vous pouvez retourner cet article jusqu’au 1er décembre\u00a0: Chemise en lin. [1] Souhaitez-vous que je lance le retour\u202f?',
    en: 'Yes, from your order 1001 you can return this item until 1 December: Chemise en lin. [1] Shall I start the return?',
  },
  'return, one of two': {
    fr: 'Oui, dans votre commande n°\u00a01001, vous pouvez retourner cet article jusqu’au 1er décembre\u00a0: 1 × Mug Matin. [1] Souhaitez-vous que je lance le retour\u202f?',
    en: 'Yes, from your order 1001 you can return this item until 1 December: 1 × Mug Matin. [1] Shall I start the return?',
  },
  'return, window passed': {
    fr: 'Le délai de retour de votre commande n°\u00a01001 est dépassé\u00a0: il est de 30 jours après la livraison et courait jusqu’au 20 octobre. [1]',
    en: 'The time to return your order 1001 has passed: it is 30 days after delivery, and ran until 20 October. [1]',
  },
  'return, not delivered': {
    fr: 'Votre commande n°\u00a01001 n’est pas encore livrée\u00a0: une fois que vous l’avez reçue, vous avez 30 jours pour demander un retour. [1]',
    en: 'Your order 1001 has not been delivered yet: once you have it, you have 30 days to ask for a return. [1]',
  },
  'return, excluded': {
    fr: 'Ce que contient votre commande n°\u00a01001 ne fait pas partie des articles que nous reprenons\u00a0: Chemise en lin et 2 × Mug Matin. [1]',
    en: 'What your order 1001 contains is not among the items we take back: Chemise en lin and 2 × Mug Matin. [1]',
  },
  'return, already': {
    fr: 'Un retour est déjà enregistré pour votre commande n°\u00a01001. [1]',
    en: 'A return is already registered for your order 1001. [1]',
  },
  'return, cancelled': {
    fr: 'Votre commande n°\u00a01001 est annulée\u00a0: il n’y a rien à retourner. [1]',
    en: 'Your order 1001 is cancelled, so there is nothing to return. [1]',
  },
  'confirm cancellation': {
    fr: 'Voulez-vous vraiment annuler votre commande n°\u00a01001, d’un montant de 132,90\u00a0€\u202f? [1]',
    en: 'Do you really want to cancel your order 1001, worth €132.90? [1]',
  },
  'confirm return': {
    fr: 'Je lance donc un retour pour votre commande n°\u00a01001. Vous confirmez\u202f? [1]',
    en: 'I’ll start a return for your order 1001. Do you confirm? [1]',
  },
  'cancellation done': {
    fr: 'C’est fait\u00a0: votre commande n°\u00a01001 est annulée. [1]',
    en: 'Done: your order 1001 is cancelled. [1]',
  },
  'return done': {
    fr: 'C’est fait\u00a0: votre retour pour la commande n°\u00a01001 est enregistré. [1]',
    en: 'Done: your return for order 1001 is registered. [1]',
  },
  'cancellation refused': {
    fr: 'Je ne peux plus annuler votre commande n°\u00a01001\u00a0: elle est déjà partie. [1] Un conseiller peut regarder votre situation si vous le souhaitez.',
    en: 'I can no longer cancel your order 1001: it has already left. [1] An adviser can look at your situation if you like.',
  },
  'return refused': {
    fr: 'Je ne peux pas lancer de retour pour votre commande n°\u00a01001\u00a0: nos conditions ne le permettent pas. [1] Un conseiller peut regarder votre situation si vous le souhaitez.',
    en: 'I can’t start a return for your order 1001: our terms do not allow it. [1] An adviser can look at your situation if you like.',
  },
  'cancellation needs approval': {
    fr: 'Votre demande d’annulation de la commande n°\u00a01001 est transmise à notre équipe, qui doit la valider. [1]',
    en: 'Your request to cancel order 1001 has been passed to our team, who have to approve it. [1]',
  },
  'return needs approval': {
    fr: 'Votre demande de retour pour la commande n°\u00a01001 est transmise à notre équipe, qui doit la valider. [1]',
    en: 'Your return request for order 1001 has been passed to our team, who have to approve it. [1]',
  },
  'action declined': {
    fr: 'Très bien, je ne change rien. Puis-je faire autre chose pour vous\u202f?',
    en: 'All right, nothing changes. Is there anything else I can do for you?',
  },
  'opening hours, open': {
    fr: 'Notre service client est ouvert en ce moment. [4] Nos conseillers répondent du lundi au vendredi de 9\u00a0h à 18\u00a0h et le samedi de 10\u00a0h à 13\u00a0h. [4]',
    en: 'Our customer service is open right now. [4] Our advisers answer Monday to Friday from 9:00 to 18:00 and on Saturday from 10:00 to 13:00. [4]',
  },
  'opening hours, closed': {
    fr: 'Notre service client est fermé en ce moment et rouvre demain, lundi 9 novembre, à 9\u00a0h. [4] Nos conseillers répondent du lundi au vendredi de 9\u00a0h à 18\u00a0h et le samedi de 10\u00a0h à 13\u00a0h. [4]',
    en: 'Our customer service is closed right now and opens again tomorrow, Monday 9 November, at 9:00. [4] Our advisers answer Monday to Friday from 9:00 to 18:00 and on Saturday from 10:00 to 13:00. [4]',
  },
  'opening hours, a day it is closed': {
    fr: 'Notre service client est fermé dimanche 8 novembre. [4] Nos conseillers répondent du lundi au vendredi de 9\u00a0h à 18\u00a0h et le samedi de 10\u00a0h à 13\u00a0h. [4]',
    en: 'Our customer service is closed on Sunday 8 November. [4] Our advisers answer Monday to Friday from 9:00 to 18:00 and on Saturday from 10:00 to 13:00. [4]',
  },
  'opening hours, tomorrow': {
    fr: 'Notre service client est ouvert demain, lundi 9 novembre, de 9\u00a0h à 12\u00a0h\u00a030 et de 14\u00a0h à 18\u00a0h. [4] Nos conseillers répondent du lundi au vendredi de 9\u00a0h à 18\u00a0h et le samedi de 10\u00a0h à 13\u00a0h. [4]',
    en: 'Our customer service is open tomorrow, Monday 9 November, from 9:00 to 12:30 and from 14:00 to 18:00. [4] Our advisers answer Monday to Friday from 9:00 to 18:00 and on Saturday from 10:00 to 13:00. [4]',
  },
  'passages, delay': {
    fr: 'Vous avez **30 jours après la livraison** pour nous retourner un article. [5] Ce délai comprend les 14 jours du droit légal de rétractation. [5]',
    en: 'You have **30 days after delivery** to return an item to us. [5] This includes the 14 days of the legal right of withdrawal. [5]',
  },
  'passages, steps': {
    fr: '**Comment faire**\n1. Ouvrez votre compte, rubrique «\u00a0Mes commandes\u00a0». [6]\n2. Imprimez l’étiquette prépayée. [6]\n3. Déposez le colis dans les 7 jours. [6]',
    en: '**How to do it**\n1. Open your account, under “My orders”. [6]\n2. Print the prepaid label. [6]\n3. Drop the parcel off within 7 days. [6]',
  },
  'passages, two questions': {
    fr: '**Comment faire**\n1. Ouvrez votre compte, rubrique «\u00a0Mes commandes\u00a0». [6]\n2. Imprimez l’étiquette prépayée. [6]\n3. Déposez le colis dans les 7 jours. [6]\n\n**Qui paie le retour\u202f?**\n- **France**\u00a0: l’étiquette coûte 4,50\u00a0€, déduits du remboursement. [7]\n- **Article défectueux**\u00a0: le retour est gratuit. [7]',
    en: '**How to do it**\n1. Open your account, under “My orders”. [6]\n2. Print the prepaid label. [6]\n3. Drop the parcel off within 7 days. [6]\n\n**Who pays for the return?**\n- **France**: the label costs €4.50, taken from the refund. [7]\n- **Faulty item**: the return is free. [7]',
  },
  'nothing found': {
    fr: 'Je ne trouve pas de réponse sûre à cette question dans nos informations, et je préfère ne rien inventer. Pouvez-vous la préciser, ou souhaitez-vous parler à un conseiller\u202f?',
    en: 'I have no reliable information on this. You can put the question another way, or ask for an adviser.',
  },
  'out of scope': {
    fr: 'Je suis l’assistant de Maison Test\u00a0: je peux vous aider pour nos articles, vos commandes, vos livraisons et vos retours, mais pas sur ce sujet.',
    en: 'I’m the assistant of Maison Test: I can help with our products, your orders, deliveries and returns, but not with this.',
  },
  greeting: {
    fr: 'Bonjour\u202f! Comment puis-je vous aider\u202f?',
    en: 'Hello! Do you have a question about an order, a return or something from Maison Test? I’m listening.',
  },
  'who answers': {
    fr: 'Je suis l’assistant automatique de Maison Test, pas une personne. Je réponds sur nos articles, les commandes, les livraisons et les retours\u202f; si vous préférez, je vous mets en relation avec un conseiller.',
    en: 'I’m the automatic assistant of Maison Test, not a person. I can help with our products, orders, deliveries and returns; if you’d rather, I’ll put you in touch with an adviser.',
  },
  'how are you': {
    fr: 'Tout va bien, merci\u202f! Et vous, que puis-je faire pour vous\u202f?',
    en: 'All is well, thank you! What can I do for you?',
  },
  'question announced': {
    fr: 'Bien sûr, je vous écoute. De quoi s’agit-il\u00a0: une commande, un article, une livraison, un retour\u202f?',
    en: 'Of course, I’m listening. What is it about: an order, a product, a delivery, a return?',
  },
  acknowledged: {
    fr: 'Très bien. Puis-je faire autre chose pour vous\u202f?',
    en: 'Very good. Is there anything else?',
  },
  'not understood': {
    fr: 'Je n’ai pas bien compris. Pouvez-vous le dire autrement, en précisant s’il s’agit d’une commande, d’un article, d’une livraison ou d’un retour\u202f?',
    en: 'I’m not sure I understood. Could you put it another way, and tell me whether it is about an order, a product, a delivery or a return?',
  },
  'number asked again': {
    fr: 'Quel est le numéro de votre commande\u202f? Vous le trouverez dans l’e-mail de confirmation de commande, souvent dès son objet, et dans votre compte, avec vos commandes. Sinon, donnez-moi l’adresse e-mail de la commande\u00a0: je cherche avec elle. Un conseiller peut aussi vous aider.',
    en: 'What is your order number? It is in the order confirmation e-mail, often in its subject line, and in your account with your orders. Otherwise give me the e-mail address of the order and I’ll look with that, or an adviser can help.',
  },
  'number, where to find': {
    fr: 'Vous le trouverez dans l’e-mail de confirmation de commande, souvent dès son objet, et dans votre compte, avec vos commandes. Sinon, donnez-moi l’adresse e-mail de la commande\u00a0: je cherche avec elle. Un conseiller peut aussi vous aider.',
    en: 'It is in the order confirmation e-mail, often in its subject line, and in your account with your orders. Otherwise give me the e-mail address of the order and I’ll look with that, or an adviser can help.',
  },
  'address, where to find': {
    fr: 'C’est l’adresse à laquelle vous avez reçu la confirmation de commande. Sans elle, je ne peux pas vérifier que la commande est à vous, mais un conseiller peut vous aider.',
    en: 'It is the address that received the order confirmation. Without it I can’t check that the order is yours, but an adviser can help.',
  },
  'code, where to find': {
    fr: 'Il a été envoyé à c•••@example.com et peut mettre quelques minutes\u00a0: regardez aussi dans les indésirables. S’il n’arrive pas, je peux en envoyer un nouveau, ou un conseiller peut vous aider.',
    en: 'It was sent to c•••@example.com and may take a few minutes: please look in your junk mail too. If it does not come, I can send a new one, or an adviser can help.',
  },
  'code sent, if known': {
    fr: 'Si des commandes existent avec l’adresse c•••@example.com, un code vient d’y être envoyé. Recopiez-le ici et je vous réponds.',
    en: 'If there are orders for c•••@example.com, a code has just been sent there. Copy it here and I’ll answer you.',
  },
  'parcel not there': {
    fr: 'Regardez d’abord dans la boîte aux lettres, chez le gardien et chez vos voisins, et s’il y a un avis de passage\u00a0: il arrive qu’un colis soit annoncé livré un peu trop tôt. S’il n’est pas là sous 24 heures, dites-le-moi et je transmets à un conseiller.',
    en: 'Please look first in the mailbox, with neighbours or reception, and for a note from the carrier: a parcel is sometimes marked as delivered a little too early. If it is not there within 24 hours, tell me and I’ll pass this on to an adviser.',
  },
  thanks: {
    fr: 'De rien\u202f! N’hésitez pas si une autre question vous vient.',
    en: 'You’re very welcome! Just ask if something else comes to mind.',
  },
  goodbye: {
    fr: 'Merci de votre visite, et à bientôt chez Maison Test\u202f!',
    en: 'Goodbye, and have a lovely day!',
  },
  praise: {
    fr: 'Quel plaisir de vous lire, merci\u202f!',
    en: 'Thank you for these words: they mean a lot to the team.',
  },
  complaint: {
    fr: 'Nous sommes désolés que cela ne se soit pas passé comme il le fallait. Dites-moi ce qui s’est passé, si possible avec votre numéro de commande\u00a0: je regarde tout de suite, ou je transmets à un conseiller.',
    en: 'I’m sorry this did not go as it should have. Tell me what happened, with your order number if you have it: I’ll look into it here, or pass you on to an adviser.',
  },
  resolved: {
    fr: 'Très bien\u202f! N’hésitez pas à revenir si besoin. Bonne journée\u202f!',
    en: 'Great! Come back any time you need us. Have a good day!',
  },
  'handover, open': {
    fr: 'Entendu, je passe votre demande à un conseiller. Une réponse est attendue d’ici 15 minutes environ. [4] 1 personne attend avant vous.',
    en: 'Certainly, I’m passing you on to an adviser. You can expect an answer within about 15 minutes. [4] 1 person is waiting before you.',
  },
  'handover, closed': {
    fr: 'Entendu, je passe votre demande à un conseiller. Notre équipe n’est pas joignable en ce moment. [4] Une réponse est attendue demain, lundi 9 novembre, à partir de 9\u00a0h\u00a015. [4] Vous êtes en tête de la file d’attente.',
    en: 'Certainly, I’m passing you on to an adviser. Our team is not available right now. [4] You can expect an answer tomorrow, Monday 9 November, from 9:15. [4] You are next in the queue.',
  },
  'handover, safety': {
    fr: 'Votre sécurité passe avant tout\u00a0: je transmets votre message en priorité à notre équipe. Une réponse est attendue d’ici 15 minutes environ. [4]\n\nEn attendant, n’utilisez plus l’article\u202f; en cas de blessure ou de danger, appelez les services d’urgence.',
    en: 'Your safety comes first: I’m passing your message to our team with priority. You can expect an answer within about 15 minutes. [4]\n\nUntil then, please stop using the item; if anyone is hurt or in danger, call the emergency services.',
  },
  'handover, payment dispute': {
    fr: 'Je transmets votre message en priorité à un conseiller, pour vérification. Une réponse est attendue d’ici 15 minutes environ. [4]\n\nN’écrivez jamais ici un numéro de carte ni un mot de passe.',
    en: 'I’m passing your message with priority to an adviser, to have this checked. You can expect an answer within about 15 minutes. [4]\n\nNever write a card number or a password here.',
  },
};
