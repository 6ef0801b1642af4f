import type { LocalisedText } from '../language.ts';

/** Everything a shopper may want, as the agents tell it apart. The order is the model's: append, never reorder without training again. */
export const INTENTS = [
  'where_is_my_order',
  'order_confirmation',
  'cancel_order',
  'change_address',
  'change_order',
  'place_order',
  'shipping_information',
  'return_item',
  'exchange_item',
  'refund_status',
  'damaged_item',
  'wrong_item',
  'missing_item',
  'warranty',
  'size_advice',
  'stock_availability',
  'product_question',
  'care_instructions',
  'compare_products',
  'product_recommendation',
  'price_match',
  'discount_code',
  'gift_card',
  'loyalty_programme',
  'payment_failed',
  'payment_methods',
  'wrong_charge',
  'invoice',
  'account_access',
  'privacy_request',
  'newsletter',
  'subscription',
  'website_problem',
  'store_hours_contact',
  'about_the_brand',
  'complaint',
  'praise',
  'human_agent',
  'small_talk',
  'out_of_scope',
] as const;

/** What a shopper wants, snake_case. */
export type Intent = (typeof INTENTS)[number];

/** How an intent is shown to people and told apart from its neighbours. */
export interface IntentDescription {
  /** A short name for lists and filters. */
  readonly name: LocalisedText;
  /** What belongs here and, where a neighbour is close, what does not. */
  readonly description: string;
}

/** Every intent with the names people read and the line that separates it from its neighbours. */
export const INTENT_DESCRIPTIONS: Readonly<Record<Intent, IntentDescription>> = {
  where_is_my_order: {
    name: { fr: 'Où est ma commande', en: 'Where is my order' },
    description:
      'Tracks a placed order: where it is, when it arrives, why it is late, lost, or marked delivered and not there.',
  },
  order_confirmation: {
    name: { fr: 'Confirmation de commande', en: 'Order confirmation' },
    description: 'Was the order registered? No confirmation e-mail, no order number.',
  },
  cancel_order: {
    name: { fr: 'Annuler une commande', en: 'Cancel an order' },
    description: 'Wants a placed order, or a part of it, not to be sent.',
  },
  change_address: {
    name: { fr: "Changer l'adresse", en: 'Change the address' },
    description: 'Wants an order to go to another address, or corrects the address.',
  },
  change_order: {
    name: { fr: 'Modifier une commande', en: 'Change an order' },
    description:
      'Wants other articles, sizes, colours, quantities or another delivery date in an order not yet received.',
  },
  place_order: {
    name: { fr: 'Passer commande', en: 'Place an order' },
    description:
      'Wants to buy, or asks how ordering works: steps, by telephone, gift wrapping, large quantities.',
  },
  shipping_information: {
    name: { fr: 'Livraison', en: 'Shipping' },
    description:
      'Cost, delay, countries, carriers and ways of delivery in general, before or without an order.',
  },
  return_item: {
    name: { fr: 'Retourner un article', en: 'Return an item' },
    description: 'Wants to send something back, or asks how returns work: delay, label, cost, conditions.',
  },
  exchange_item: {
    name: { fr: 'Échanger un article', en: 'Exchange an item' },
    description: 'Has an article and wants another size, colour or model in its place.',
  },
  refund_status: {
    name: { fr: 'Remboursement', en: 'Refund' },
    description: 'Asks for money back, when it comes, or why it is not there or not the right amount.',
  },
  damaged_item: {
    name: { fr: 'Article abîmé', en: 'Damaged item' },
    description: 'Arrived broken, stained, torn or not working.',
  },
  wrong_item: {
    name: { fr: 'Mauvais article', en: 'Wrong item' },
    description: 'Received something other than what was ordered.',
  },
  missing_item: {
    name: { fr: 'Article manquant', en: 'Missing item' },
    description: 'The parcel came, but something is not in it.',
  },
  warranty: {
    name: { fr: 'Garantie', en: 'Warranty' },
    description:
      'How long and what a guarantee covers, repairs, spare parts, a failure after some time of use.',
  },
  size_advice: {
    name: { fr: 'Conseil de taille', en: 'Size advice' },
    description: 'Which size to take, size charts, fit.',
  },
  stock_availability: {
    name: { fr: 'Disponibilité', en: 'Availability' },
    description:
      'Is it in stock, when does it come back, in which colours or sizes is it left, do you sell it.',
  },
  product_question: {
    name: { fr: 'Question sur un produit', en: 'Product question' },
    description: 'Material, dimensions, price, origin, use, compatibility of a product of the shop.',
  },
  care_instructions: {
    name: { fr: 'Entretien', en: 'Care' },
    description: 'How to wash, clean, iron, store or maintain a product.',
  },
  compare_products: {
    name: { fr: 'Comparer des produits', en: 'Compare products' },
    description: 'The difference between two products, or which of them is better.',
  },
  product_recommendation: {
    name: { fr: 'Conseil de produit', en: 'Product advice' },
    description: 'Looks for an idea: a gift, something for a use, an occasion or a budget.',
  },
  price_match: {
    name: { fr: 'Alignement de prix', en: 'Price match' },
    description: 'Cheaper elsewhere, or the price fell after the purchase.',
  },
  discount_code: {
    name: { fr: 'Code promo', en: 'Discount code' },
    description: 'A code that does not work or is wanted; sales and special prices.',
  },
  gift_card: {
    name: { fr: 'Carte cadeau', en: 'Gift card' },
    description: 'Buying, using, balance and validity of gift cards.',
  },
  loyalty_programme: {
    name: { fr: 'Programme de fidélité', en: 'Loyalty programme' },
    description: 'Points, levels, membership and rewards.',
  },
  payment_failed: {
    name: { fr: 'Paiement refusé', en: 'Payment failed' },
    description: 'The shopper tries to pay and cannot.',
  },
  payment_methods: {
    name: { fr: 'Moyens de paiement', en: 'Payment methods' },
    description: 'Which cards and methods, instalments, currency, safety of paying.',
  },
  wrong_charge: {
    name: { fr: 'Erreur de débit', en: 'Wrong charge' },
    description: 'Charged twice, too much, too early, or for something unknown.',
  },
  invoice: {
    name: { fr: 'Facture', en: 'Invoice' },
    description: 'Wants an invoice or receipt, or something changed on it.',
  },
  account_access: {
    name: { fr: 'Compte client', en: 'Account' },
    description: 'Cannot sign in, password, creating an account, changing its e-mail, telephone or name.',
  },
  privacy_request: {
    name: { fr: 'Données personnelles', en: 'Privacy request' },
    description:
      'Delete, export or correct personal data, close the account, what happens to data and cookies.',
  },
  newsletter: {
    name: { fr: 'Newsletter', en: 'Newsletter' },
    description: 'Start or stop e-mails and text messages from the shop.',
  },
  subscription: {
    name: { fr: 'Abonnement', en: 'Subscription' },
    description: 'A recurring delivery or paid membership: pause, stop, price, renewal.',
  },
  website_problem: {
    name: { fr: 'Problème sur le site', en: 'Website problem' },
    description: 'The site or app does not work: cart, search, pages, errors, slowness.',
  },
  store_hours_contact: {
    name: { fr: 'Horaires et contact', en: 'Opening hours and contact' },
    description: 'Opening hours, addresses of stores, telephone number and e-mail address.',
  },
  about_the_brand: {
    name: { fr: 'À propos de la marque', en: 'About the brand' },
    description:
      'Who the shop is, its values and reputation, and offers to work together: resale, jobs, press.',
  },
  complaint: {
    name: { fr: 'Réclamation', en: 'Complaint' },
    description: 'Anger or disappointment about the shop with no more precise wish.',
  },
  praise: {
    name: { fr: 'Compliment', en: 'Praise' },
    description: 'Satisfied with a product, a delivery or the service.',
  },
  human_agent: {
    name: { fr: 'Parler à un conseiller', en: 'Talk to an adviser' },
    description: 'Wants a person, a call, a manager.',
  },
  small_talk: {
    name: { fr: 'Conversation', en: 'Small talk' },
    description:
      'Greeting, thanks, goodbye, yes, no, an opening with no wish yet, questions about the assistant.',
  },
  out_of_scope: {
    name: { fr: 'Hors sujet', en: 'Out of scope' },
    description: 'Nothing a shop should answer.',
  },
};
