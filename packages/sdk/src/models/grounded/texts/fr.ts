import { frenchOf } from '../typography.ts';
import { endAside } from './aside.ts';
import type { ParcelFacts, Texts } from './texts.ts';

const plural = (count: number, one: string, many: string) => (count < 2 ? one : many);
const tracking = ({ tracking: number }: ParcelFacts) => (number ? ` (suivi ${number})` : '');
const carriedBy = (parcel: ParcelFacts) =>
  `${parcel.carrier ? ` avec ${parcel.carrier}` : ''}${tracking(parcel)}`;

const when: Texts['when'] = {
  past: ({ relative, day }) => relative ?? `le ${day}`,
  coming: ({ relative, today, weekday }) =>
    relative ? (today ? relative : `${relative}, ${weekday}`) : weekday,
  until: ({ day }) => `jusqu’au ${day}`,
  clock: (hour, minute) => (minute === 0 ? `${hour} h` : `${hour} h ${String(minute).padStart(2, '0')}`),
};
const leftOn = ({ shipped }: ParcelFacts) => (shipped ? ` ${when.past(shipped)}` : '');
const expected = ({ estimate }: ParcelFacts) =>
  estimate ? `, livraison prévue ${when.coming(estimate)}` : '';

/** French, as a good adviser of a French shop writes: polite, plain, in the first person plural for the shop. */
export const fr: Texts = {
  languageNames: { fr: 'français', en: 'anglais', es: 'espagnol', de: 'allemand', it: 'italien' },
  when,
  smallTalk: {
    hello: 'Bonjour !',
    greeting: (shop) => [
      `Bonjour et bienvenue chez ${shop} ! Que puis-je faire pour vous ?`,
      'Bonjour ! Comment puis-je vous aider ?',
      `Bonjour ! Une question sur une commande, un retour ou un article ${frenchOf(shop)} ? Je vous écoute.`,
    ],
    thanks: [
      'Avec plaisir ! Puis-je faire autre chose pour vous ?',
      'Je vous en prie. Y a-t-il autre chose ?',
      'De rien ! N’hésitez pas si une autre question vous vient.',
    ],
    goodbye: (shop) => [
      `Merci de votre visite, et à bientôt chez ${shop} !`,
      'Au revoir, et belle journée à vous !',
      'À bientôt ! Je reste là si vous avez une autre question.',
    ],
    praise: [
      'Merci beaucoup, votre message fait plaisir à toute l’équipe !',
      'Quel plaisir de vous lire, merci !',
      'Merci pour ces mots : toute l’équipe y sera sensible.',
    ],
    complaint: [
      'Nous sommes désolés que cela ne se soit pas passé comme il le fallait. Dites-moi ce qui s’est passé, si possible avec votre numéro de commande : je regarde tout de suite, ou je transmets à un conseiller.',
      'Nous regrettons que cela se soit mal passé. De quelle commande ou de quel article s’agit-il ? Je cherche une solution avec vous, ou je vous mets en relation avec un conseiller.',
    ],
    resolved: [
      'Parfait, c’était un plaisir de vous aider. Bonne journée !',
      'Très bien ! N’hésitez pas à revenir si besoin. Bonne journée !',
    ],
    nothingFound: [
      'Je ne trouve pas de réponse sûre à cette question dans nos informations, et je préfère ne rien inventer. Pouvez-vous la préciser, ou souhaitez-vous parler à un conseiller ?',
      'Je n’ai pas d’information fiable à ce sujet. Vous pouvez reformuler votre question, ou demander un conseiller.',
    ],
    outOfScope: (shop) => [
      `Je suis l’assistant ${frenchOf(shop)} : je peux vous aider pour nos articles, vos commandes, vos livraisons et vos retours, mais pas sur ce sujet.`,
      `Cette question sort de ce que je connais. Pour tout ce qui touche à ${shop} (articles, commandes, livraison, retours), je suis à votre écoute.`,
    ],
    assistant: (shop) => [
      `Je suis l’assistant automatique ${frenchOf(shop)}, pas une personne. Je réponds sur nos articles, les commandes, les livraisons et les retours ; si vous préférez, je vous mets en relation avec un conseiller.`,
    ],
    listening: [
      'Bien sûr, je vous écoute. De quoi s’agit-il : une commande, un article, une livraison, un retour ?',
    ],
    acknowledged: ['Très bien. Puis-je faire autre chose pour vous ?', 'Entendu. Y a-t-il autre chose ?'],
    askedHow: ['Tout va bien, merci ! Et vous, que puis-je faire pour vous ?'],
    notUnderstood: [
      'Je n’ai pas bien compris. Pouvez-vous le dire autrement, en précisant s’il s’agit d’une commande, d’un article, d’une livraison ou d’un retour ?',
    ],
    apology: [
      'Nous sommes désolés pour ce désagrément.',
      'Nous comprenons votre mécontentement et nous en sommes désolés.',
    ],
    answeringIn: (language) =>
      `Nous ne pouvons pas encore répondre en français à cette question : voici la réponse en ${language}.`,
  },
  passages: {
    unnamed: 'Nos informations ne nomment pas exactement ce que vous demandez. Voici ce qu’elles disent :',
    foreign: (language) => `Cette information n’existe chez nous qu’en ${language} :`,
    quote: ['« ', ' »'],
  },
  order: {
    cancelled: (number, date) => `Votre commande n° ${number} a été annulée ${when.past(date)}.`,
    awaitingPayment: (number, placed) =>
      `Votre commande n° ${number}, passée ${when.past(placed)}, est enregistrée ; son paiement est encore en attente de confirmation.`,
    preparing: (number, placed) =>
      `Votre commande n° ${number}, passée ${when.past(placed)}, est en cours de préparation : elle n’est pas encore partie.`,
    partial: (number) =>
      `Une partie de votre commande n° ${number} est déjà partie, le reste est en cours de préparation.`,
    shipped: (number, parcel) =>
      `Votre commande n° ${number} est partie${leftOn(parcel)}${carriedBy(parcel)}${expected(parcel)} ; le transporteur n’a pas encore mis son suivi à jour.`,
    inTransit: (number, parcel) =>
      `Votre commande n° ${number} est en route : partie${leftOn(parcel)}${carriedBy(parcel)}${expected(parcel)}.`,
    outForDelivery: (number, parcel) =>
      `Bonne nouvelle : votre commande n° ${number} est en cours de livraison${carriedBy(parcel)}.`,
    delivered: (number, parcel) =>
      `Votre commande n° ${number} a été livrée${parcel.delivered ? ` ${when.past(parcel.delivered)}` : ''}${parcel.carrier ? ` par ${parcel.carrier}` : ''}${tracking(parcel)}.`,
    failed: (number, parcel) =>
      `La livraison de votre commande n° ${number} n’a pas abouti${parcel.carrier ? ` : ${parcel.carrier} n’a pas pu remettre le colis` : ''}${tracking(parcel)}.`,
    parcel: (parcel) =>
      `Colis parti${leftOn(parcel)}${carriedBy(parcel)}${parcel.delivered ? `, livré ${when.past(parcel.delivered)}` : expected(parcel)}.`,
    late: (estimate) => `La livraison était prévue ${when.past(estimate)} : elle a du retard.`,
    contents: (items, total) => `Elle contient ${items}, pour un total de ${total}.`,
    placed: (number, date) => `Votre commande n° ${number} est bien enregistrée, elle date du ${date.day}.`,
    refunded: 'Elle a été remboursée en totalité.',
    partiallyRefunded: 'Elle a été remboursée en partie.',
    paymentVoided: 'Le paiement a été annulé.',
    noReturn: 'Je n’y vois ni retour ni remboursement enregistré.',
    returned: (status, { requested, refunded, amount }) => {
      switch (status) {
        case 'requested':
          return `Votre demande de retour du ${requested.day} est enregistrée, elle attend notre accord.`;
        case 'approved':
          return `Votre demande de retour du ${requested.day} est acceptée, nous attendons votre colis.`;
        case 'refused':
          return `Votre demande de retour du ${requested.day} n’a pas été acceptée.`;
        case 'in_transit':
          return `Votre retour demandé le ${requested.day} est en chemin vers nous.`;
        case 'received':
          return `Nous avons bien reçu votre retour demandé le ${requested.day} ; le remboursement n’est pas encore fait.`;
        case 'refunded':
          return `Votre retour demandé le ${requested.day} a été remboursé${refunded ? ` ${when.past(refunded)}` : ''}${amount ? `, pour un montant de ${amount}` : ''}.`;
      }
    },
    cannotChange:
      'Je ne peux pas modifier une commande moi-même : souhaitez-vous qu’un conseiller s’en occupe ?',
    notArrived: 'Si vous ne la trouvez pas, dites-le-moi et je transmets à un conseiller.',
    lookAround:
      'Regardez d’abord dans la boîte aux lettres, chez le gardien et chez vos voisins, et s’il y a un avis de passage : il arrive qu’un colis soit annoncé livré un peu trop tôt. S’il n’est pas là sous 24 heures, dites-le-moi et je transmets à un conseiller.',
    listIntro: (count) => plural(count, 'Voici votre commande :', `Voici vos ${count} commandes :`),
    listLine: (number, placed, status) => `Commande n° ${number} du ${placed.day} : ${status}`,
    listQuestion: 'De laquelle souhaitez-vous parler ?',
    noOrders: 'Je ne vois aucune commande à votre nom.',
    statusWords: {
      cancelled: 'annulée',
      unfulfilled: 'en préparation',
      partial: 'expédiée en partie',
      fulfilled: 'expédiée',
      in_transit: 'en route',
      out_for_delivery: 'en cours de livraison',
      delivered: 'livrée',
      failed: 'livraison non aboutie',
    },
  },
  verification: {
    orderNotFound: (number) =>
      `Je ne trouve pas de commande n° ${number} avec cette adresse e-mail. Pouvez-vous vérifier le numéro et l’adresse utilisée pour la commande ?`,
    needOrderNumber: [
      'Quel est le numéro de votre commande ?',
      'Pouvez-vous me donner votre numéro de commande ?',
    ],
    needEmail: (number) =>
      number
        ? `Quelle adresse e-mail avez-vous utilisée pour la commande n° ${number} ? Elle me sert à vérifier que la commande est bien à vous.`
        : 'Quelle adresse e-mail avez-vous utilisée pour votre commande ? Elle me sert à vérifier que la commande est bien à vous.',
    codeSent: (email) =>
      `Pour protéger vos données, un code vient d’être envoyé à ${email}. Recopiez-le ici et je vous réponds.`,
    codeSentIfKnown: (email) =>
      `Si des commandes existent avec l’adresse ${email}, un code vient d’y être envoyé. Recopiez-le ici et je vous réponds.`,
    codeWrong: (left) =>
      left === 0
        ? 'Ce code n’est pas le bon, et il n’y a plus d’essai possible.'
        : `Ce code n’est pas le bon. Il vous reste ${left} ${plural(left, 'essai', 'essais')}.`,
    codeExpired: 'Ce code n’est plus valable. Voulez-vous en recevoir un nouveau ?',
    findOrderNumber:
      'Vous le trouverez dans l’e-mail de confirmation de commande, souvent dès son objet, et dans votre compte, avec vos commandes. Sinon, donnez-moi l’adresse e-mail de la commande : je cherche avec elle. Un conseiller peut aussi vous aider.',
    findEmail:
      'C’est l’adresse à laquelle vous avez reçu la confirmation de commande. Sans elle, je ne peux pas vérifier que la commande est à vous, mais un conseiller peut vous aider.',
    findCode: (email) =>
      `Il a été envoyé à ${email} et peut mettre quelques minutes : regardez aussi dans les indésirables. S’il n’arrive pas, je peux en envoyer un nouveau, ou un conseiller peut vous aider.`,
    tooManyCodes:
      'Trop de codes ont été demandés : par sécurité, je ne peux pas en envoyer d’autre pour le moment. Un conseiller peut prendre le relais si vous le souhaitez.',
    tooManyLookups:
      'Trop de numéros de commande et d’adresses ont été essayés : par sécurité, je ne cherche plus de commande pendant une heure. Connectez-vous à votre compte, ou un conseiller peut prendre le relais.',
    away: {
      orders:
        'Je n’arrive pas à joindre le système des commandes pour le moment. Réessayez dans quelques minutes, ou demandez un conseiller et je lui transmets votre demande.',
      articles:
        'Je n’arrive pas à joindre le catalogue pour le moment. Réessayez dans quelques minutes, ou demandez un conseiller et je lui transmets votre question.',
    },
  },
  product: {
    quote: ['« ', ' »'],
    again: { subject: 'cet article', object: 'cet article' },
    price: ({ subject }, price) => `${subject} est à ${price}.`,
    priceFrom: ({ subject }, price) => `${subject} existe à partir de ${price}.`,
    reduced: ({ subject }, price, before) => `${subject} est à ${price} au lieu de ${before}.`,
    fact: (fact, { subject, object }) => {
      switch (fact) {
        case 'material':
          return `Voici la composition de ${object} :`;
        case 'care':
          return `Pour l’entretien de ${object} :`;
        case 'origin':
          return `Lieu de fabrication de ${object} :`;
        case 'dimensions':
          return `Voici les dimensions de ${object} :`;
        case 'weight':
          return `Poids de ${object} :`;
        case 'duration':
          return `Durée de ${object} :`;
        case 'fit':
          return `Voici la coupe de ${object} :`;
        case 'sizes':
          return `${subject} existe dans ces tailles :`;
        case 'colours':
          return `${subject} existe dans ces couleurs :`;
      }
    },
    labels: {
      price: 'Prix',
      availability: 'Disponibilité',
      material: 'Composition',
      care: 'Entretien',
      origin: 'Fabrication',
      dimensions: 'Dimensions',
      weight: 'Poids',
      duration: 'Durée',
      fit: 'Coupe',
      sizes: 'Tailles',
      colours: 'Couleurs',
    },
    inStock: ({ subject }) => `${subject} est en stock.`,
    inStockAll: ({ subject }) => `${subject} est en stock dans toutes ses déclinaisons.`,
    inStockPartly: ({ subject }) => `${subject} est en stock dans une partie de ses déclinaisons.`,
    soldOut: ({ subject }) => `${subject} est en rupture de stock pour le moment.`,
    onOrder: ({ subject }) => `${subject} n’est plus en stock, mais reste disponible sur commande.`,
    lastOnes: ({ subject }, count) =>
      `${subject} est en stock : il en reste ${count} ${plural(count, 'exemplaire', 'exemplaires')}.`,
    availableIn: ({ subject }) => `${subject} est disponible en :`,
    words: { available: 'en stock', soldOut: 'en rupture de stock', onOrder: 'sur commande' },
    from: 'à partir de',
    unknownFact: ({ object }) => `La fiche de ${object} ne précise pas ce point.`,
    listIntro: (count) =>
      plural(
        count,
        'Voici ce que je peux vous proposer :',
        'Voici quelques articles qui peuvent vous convenir :',
      ),
    compareIntro: (names) => `Voici ${names} côte à côte, dans cet ordre :`,
    noProduct: [
      'Nous n’avons rien de tel dans notre boutique. Cherchez-vous autre chose, ou souhaitez-vous parler à un conseiller ?',
      'Je ne vois pas cela parmi nos articles. Dites-moi si vous cherchez autre chose, ou demandez un conseiller.',
    ],
    nearest: 'Nous n’avons pas exactement cela. Voici ce qui s’en approche le plus :',
  },
  returns: {
    eligible: ({ number, items, itemCount, whole, until }) =>
      whole
        ? `Oui, vous pouvez retourner votre commande n° ${number}${until ? ` ${when.until(until)}` : ''} : ${items}.`
        : `Oui, dans votre commande n° ${number}, vous pouvez retourner ${plural(itemCount, 'cet article', 'ces articles')}${until ? ` ${when.until(until)}` : ''} : ${items}.`,
    eligibleNext: 'Souhaitez-vous que je lance le retour ?',
    refused: (rule, { number, items, windowDays, until }) => {
      switch (rule) {
        case 'window_passed':
          return `Le délai de retour de votre commande n° ${number} est dépassé : il est de ${windowDays} jours après la livraison${until ? ` et courait ${when.until(until)}` : ''}.`;
        case 'not_delivered':
          return `Votre commande n° ${number} n’est pas encore livrée : une fois que vous l’avez reçue, vous avez ${windowDays} jours pour demander un retour.`;
        case 'excluded':
          return `Ce que contient votre commande n° ${number} ne fait pas partie des articles que nous reprenons : ${items}.`;
        case 'already_returned':
          return `Un retour est déjà enregistré pour votre commande n° ${number}.`;
        case 'cancelled':
          return `Votre commande n° ${number} est annulée : il n’y a rien à retourner.`;
        case 'within_window':
          return `Je ne peux pas accepter moi-même le retour de votre commande n° ${number}.`;
      }
    },
  },
  actions: {
    confirm: (action, number, total) =>
      action === 'start_return'
        ? `Je lance donc un retour pour votre commande n° ${number}. Vous confirmez ?`
        : `Voulez-vous vraiment annuler votre commande n° ${number}, d’un montant de ${total} ?`,
    done: (action, number, items) =>
      action === 'start_return'
        ? `C’est fait : votre retour pour la commande n° ${number} est enregistré${items ? ` : ${items}` : ''}.`
        : `C’est fait : votre commande n° ${number} est annulée.`,
    which: (number, items) =>
      `Quel article voulez-vous renvoyer ? Votre commande n° ${number} contient ${items}.`,
    refused: (action, number) =>
      action === 'start_return'
        ? `Je ne peux pas lancer de retour pour votre commande n° ${number} : nos conditions ne le permettent pas.`
        : `Je ne peux pas annuler votre commande n° ${number} : nos conditions ne le permettent pas.`,
    alreadyShipped: (number) => `Je ne peux plus annuler votre commande n° ${number} : elle est déjà partie.`,
    alreadyCancelled: (number) => `Votre commande n° ${number} est déjà annulée.`,
    refusedNext: 'Un conseiller peut regarder votre situation si vous le souhaitez.',
    needsApproval: (action, number) =>
      action === 'start_return'
        ? `Votre demande de retour pour la commande n° ${number} est transmise à notre équipe, qui doit la valider.`
        : `Votre demande d’annulation de la commande n° ${number} est transmise à notre équipe, qui doit la valider.`,
    declined: 'Très bien, je ne change rien. Puis-je faire autre chose pour vous ?',
  },
  hours: {
    openNow: 'Notre service client est ouvert en ce moment.',
    closedNow: 'Notre service client est fermé en ce moment.',
    closedUntil: (date, clock) =>
      `Notre service client est fermé en ce moment et rouvre ${when.coming(date)}${endAside(date)} à ${clock}.`,
    openThen: (date, hours) =>
      `Notre service client est ouvert ${when.coming(date)}${endAside(date)} ${hours}.`,
    closedThen: (date) => `Notre service client est fermé ${when.coming(date)}.`,
    days: (first, last) => (last ? `du ${first} au ${last}` : `le ${first}`),
    interval: (opens, closes) => `de ${opens} à ${closes}`,
    week: (parts) => `Nos conseillers répondent ${parts}.`,
    closedOn: (days) => `Fermeture exceptionnelle : ${days}.`,
  },
  handover: {
    opening: (reason) => {
      switch (reason) {
        case 'human_requested':
          return [
            'Bien sûr, je vous mets en relation avec un conseiller.',
            'Entendu, je passe votre demande à un conseiller.',
          ];
        case 'strong_sentiment':
        case 'falling_sentiment':
          return ['Nous sommes désolés de la situation. Je préfère confier votre demande à un conseiller.'];
        case 'self_harm':
          return [
            'Ce que vous écrivez nous touche et nous inquiète. Je préviens une personne de notre équipe.',
          ];
        case 'low_confidence':
        case 'repeated_question':
          return [
            'Je ne voudrais pas vous faire tourner en rond : je transmets votre question à un conseiller.',
          ];
        case 'safety':
          return ['Votre sécurité passe avant tout : je transmets votre message en priorité à notre équipe.'];
        case 'legal_threat':
          return [
            'Je prends votre message au sérieux et je le transmets en priorité à la personne qui pourra vous répondre.',
          ];
        case 'fraud':
        case 'payment_dispute':
          return ['Je transmets votre message en priorité à un conseiller, pour vérification.'];
        case 'policy_limit':
          return ['Cette demande doit être examinée par une personne : je la transmets à un conseiller.'];
        default:
          return ['Je transmets votre demande à un conseiller.'];
      }
    },
    note: (reason) => {
      switch (reason) {
        case 'self_harm':
          return 'Si vous êtes en danger, appelez sans attendre les services d’urgence de votre pays ou une personne de confiance : vous n’avez pas à affronter cela sans aide.';
        case 'safety':
          return 'En attendant, n’utilisez plus l’article ; en cas de blessure ou de danger, appelez les services d’urgence.';
        case 'fraud':
        case 'payment_dispute':
          return 'N’écrivez jamais ici un numéro de carte ni un mot de passe.';
        default:
          return undefined;
      }
    },
    closed: 'Notre équipe n’est pas joignable en ce moment.',
    expectedWithin: (minutes) =>
      minutes < 2
        ? 'Une réponse est attendue d’un instant à l’autre.'
        : `Une réponse est attendue d’ici ${minutes} minutes environ.`,
    expectedAt: (date, clock) =>
      `Une réponse est attendue ${when.coming(date)}${endAside(date)} à partir de ${clock}.`,
    stillWaiting: 'Votre demande est bien chez nos conseillers.',
    late: 'L’attente est plus longue que prévu, nous en sommes désolés.',
    next: 'Vous êtes en tête de la file d’attente.',
    ahead: (count) => `${count} ${plural(count, 'personne attend', 'personnes attendent')} avant vous.`,
  },
  quickReplies: {
    whereIsMyOrder: 'Où est ma commande ?',
    returnItem: 'Retourner un article',
    human: 'Parler à un conseiller',
    startReturn: 'Oui, lancer le retour',
    yes: 'Oui, je confirme',
    no: 'Non, merci',
    notReceived: 'Je ne l’ai pas reçue',
    newCode: 'Recevoir un nouveau code',
    order: (number) => `Commande n° ${number}`,
  },
};
