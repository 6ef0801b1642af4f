import type { Language } from '#text/language.ts';

/** One subject of a shop's knowledge in both languages, with questions whose answer it is. */
interface Subject {
  readonly id: string;
  readonly fr: Article;
  readonly en: Article;
}

interface Article {
  readonly title: string;
  readonly body: string;
  readonly question: string;
}

/** Fifteen subjects, thirty articles: a small shop's knowledge base. */
export const KNOWLEDGE_SUBJECTS: readonly Subject[] = [
  {
    id: 'shipping',
    fr: {
      title: 'Délais et frais de livraison',
      body: 'La livraison à domicile par Colissimo prend deux à trois jours ouvrés et coûte 5,90 €. Elle est offerte dès 80 € d’achat.',
      question: 'combien de temps prend la livraison à domicile',
    },
    en: {
      title: 'Delivery times and costs',
      body: 'Home delivery with Colissimo takes two to three business days and costs €5.90. It is free from €80.',
      question: 'how long does home delivery take',
    },
  },
  {
    id: 'returns',
    fr: {
      title: 'Retourner un article',
      body: 'Vous avez 30 jours après réception pour renvoyer un article non porté, avec ses étiquettes, grâce à l’étiquette prépayée.',
      question: 'comment retourner un article',
    },
    en: {
      title: 'Returning an item',
      body: 'You have 30 days after it arrives to send back an unworn item, with its tags, using the prepaid label.',
      question: 'how do i return an item',
    },
  },
  {
    id: 'refunds',
    fr: {
      title: 'Quand suis-je remboursé ?',
      body: 'Le remboursement part cinq jours ouvrés après l’arrivée du retour à l’atelier, sur le moyen de paiement utilisé.',
      question: 'quand est-ce que je serai remboursé',
    },
    en: {
      title: 'When do I get my refund?',
      body: 'The refund leaves five business days after the return reaches the workshop, to the means of payment you used.',
      question: 'when will i get my refund',
    },
  },
  {
    id: 'exchanges',
    fr: {
      title: 'Échanger contre une autre taille',
      body: 'Le premier échange de taille est gratuit en France. Nous gardons la nouvelle taille de côté pendant quinze jours.',
      question: 'je voudrais échanger contre une taille plus grande',
    },
    en: {
      title: 'Exchanging for another size',
      body: 'The first size exchange is free within France. We keep the new size aside for fifteen days.',
      question: 'can i exchange for a larger size',
    },
  },
  {
    id: 'payment',
    fr: {
      title: 'Moyens de paiement acceptés',
      body: 'Nous acceptons la carte bancaire, PayPal, Apple Pay et le paiement en trois fois sans frais dès 150 €.',
      question: 'acceptez-vous paypal',
    },
    en: {
      title: 'Payment methods we accept',
      body: 'We take bank cards, PayPal, Apple Pay and payment in three instalments without fees from €150.',
      question: 'do you take paypal',
    },
  },
  {
    id: 'warranty',
    fr: {
      title: 'Garantie et défauts de fabrication',
      body: 'Tous nos produits ont la garantie légale de deux ans ; les coutures sont garanties trois ans.',
      question: 'combien de temps dure la garantie',
    },
    en: {
      title: 'Warranty and manufacturing defects',
      body: 'All our products carry the legal warranty of two years; seams are guaranteed for three years.',
      question: 'how long is the warranty',
    },
  },
  {
    id: 'sizing',
    fr: {
      title: 'Guide des tailles',
      body: 'Mesurez votre tour de poitrine et votre tour de taille, puis lisez le tableau. Entre deux tailles, prenez la plus grande.',
      question: 'quelle taille choisir pour mon tour de poitrine',
    },
    en: {
      title: 'Size guide',
      body: 'Measure your chest and your waist, then read the chart. Between two sizes, take the larger one.',
      question: 'which size should i choose for my chest measurement',
    },
  },
  {
    id: 'care',
    fr: {
      title: 'Laver et entretenir la laine',
      body: 'Lavez la laine à la main dans l’eau froide, sans essorage, et séchez-la à plat loin d’un radiateur.',
      question: 'comment laver un pull en laine',
    },
    en: {
      title: 'Washing and caring for wool',
      body: 'Wash wool by hand in cold water, do not spin it, and dry it flat away from a radiator.',
      question: 'how should i wash a wool jumper',
    },
  },
  {
    id: 'gift-cards',
    fr: {
      title: 'Cartes cadeaux',
      body: 'La carte cadeau arrive par e-mail, vaut vingt-quatre mois et se dépense en plusieurs fois.',
      question: 'combien de mois est valable une carte cadeau',
    },
    en: {
      title: 'Gift cards',
      body: 'The gift card comes by e-mail, is valid for twenty-four months and can be spent in several goes.',
      question: 'for how many months is a gift card valid',
    },
  },
  {
    id: 'account',
    fr: {
      title: 'Mot de passe oublié',
      body: 'Sur la page de connexion, choisissez « Mot de passe oublié » : un lien pour en créer un nouveau part aussitôt par e-mail.',
      question: 'j’ai oublié mon mot de passe',
    },
    en: {
      title: 'Forgotten password',
      body: 'On the sign-in page choose “Forgotten password”: a link to create a new one leaves at once by e-mail.',
      question: 'i forgot my password',
    },
  },
  {
    id: 'privacy',
    fr: {
      title: 'Données personnelles',
      body: 'Écrivez-nous pour consulter, corriger ou effacer vos données personnelles ; nous répondons sous trente jours.',
      question: 'comment effacer mes données personnelles',
    },
    en: {
      title: 'Personal data',
      body: 'Write to us to see, correct or erase your personal data; we answer within thirty days.',
      question: 'how do i erase my personal data',
    },
  },
  {
    id: 'boutique',
    fr: {
      title: 'La boutique de Nantes',
      body: 'La boutique, 14 rue de la Voilerie à Nantes, est ouverte du mardi au samedi de 10 h 30 à 19 h.',
      question: 'à quelle heure ouvre la boutique de Nantes',
    },
    en: {
      title: 'The Nantes boutique',
      body: 'The boutique, 14 rue de la Voilerie in Nantes, opens Tuesday to Saturday from 10.30 am to 7 pm.',
      question: 'when is the nantes boutique open',
    },
  },
  {
    id: 'cancel',
    fr: {
      title: 'Annuler une commande',
      body: 'Une commande s’annule sans frais tant que le colis n’a pas quitté l’atelier.',
      question: 'je veux annuler ma commande',
    },
    en: {
      title: 'Cancelling an order',
      body: 'An order can be cancelled at no cost as long as the parcel has not left the workshop.',
      question: 'i want to cancel my order',
    },
  },
  {
    id: 'invoice',
    fr: {
      title: 'Recevoir une facture',
      body: 'La facture se télécharge dans votre compte ; pour une facture au nom d’une société, donnez le numéro de TVA.',
      question: 'où télécharger ma facture avec la TVA',
    },
    en: {
      title: 'Getting an invoice',
      body: 'The invoice can be downloaded from your account; for a company invoice, give the VAT number.',
      question: 'where can i download an invoice with vat',
    },
  },
  {
    id: 'discounts',
    fr: {
      title: 'Codes promo et réductions',
      body: 'Le code BIENVENUE10 donne 10 % sur la première commande. Un seul code promo par panier.',
      question: 'mon code promo ne marche pas',
    },
    en: {
      title: 'Promo codes and discounts',
      body: 'The code BIENVENUE10 gives 10% off the first order. One promo code per basket.',
      question: 'my promo code does not work',
    },
  },
];

/** The two languages the corpus is in. */
export const CORPUS_LANGUAGES = ['fr', 'en'] as const satisfies readonly Language[];
