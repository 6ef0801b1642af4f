import type { Source } from '#agents/customer-service/reply.ts';

const source = (index: number, title: string, text: string): Source => ({
  index,
  kind: 'passage',
  id: `maison-${index}`,
  title,
  text,
  language: 'fr',
});

/** Sections of the demo shop's articles, lists and all. */
export const FRENCH_SOURCES: readonly Source[] = [
  source(
    1,
    'Retourner un article',
    'Vous avez **30 jours après la livraison** pour nous retourner un article. Ce délai comprend les 14 jours du droit légal de rétractation.',
  ),
  source(
    2,
    'Retourner un article – Conditions',
    '- L’article n’a été ni porté, ni lavé, ni utilisé ; les étiquettes sont en place. L’essayage est bien sûr permis, comme en boutique.\n- Ne se reprennent pas : les boucles d’oreilles (pour des raisons d’hygiène), les bougies entamées, les articles sur mesure, retouchés ou gravés, et les cartes cadeaux.\n- Les articles soldés suivent les mêmes règles que les autres.',
  ),
  source(
    3,
    'Retourner un article – Comment faire',
    '1. Ouvrez votre compte, rubrique « Mes commandes », puis « Retourner », ou demandez-le dans le chat avec votre numéro de commande.\n2. Imprimez l’étiquette prépayée, ou montrez le QR code au point relais.\n3. Déposez le colis dans les 7 jours qui suivent. Gardez la preuve de dépôt.',
  ),
  source(
    4,
    'Retourner un article – Qui paie le retour ?',
    '- **France métropolitaine** : l’étiquette prépayée Mondial Relay coûte 4,50 €, déduits du remboursement.\n- **Union européenne** : l’étiquette prépayée coûte 9,90 €, déduits du remboursement.\n- **Autres pays et outre-mer** : l’envoi est à votre charge, avec le transporteur suivi de votre choix.\n- **À la boutique de Nantes** : le retour est gratuit.\n- **Article défectueux, abîmé ou envoyé par erreur** : le retour est toujours gratuit.',
  ),
  source(
    5,
    'Retourner un article – Au-delà de 30 jours',
    'Nous ne reprenons plus l’article, sauf défaut couvert par la garantie. Un article retourné porté ou lavé vous est renvoyé.',
  ),
  source(
    6,
    'Livraison : pays, tarifs et délais',
    'Chaque commande est préparée dans notre atelier de Nantes en 1 à 2 jours ouvrés, puis remise au transporteur. Les délais ci-dessous se comptent en jours ouvrés à partir de ce départ.',
  ),
  source(
    7,
    'Livraison : pays, tarifs et délais – France métropolitaine et Monaco',
    '- **À domicile, par Colissimo** : 5,90 €, offert dès 80 € d’achats, 2 à 3 jours ouvrés.\n- **En point relais, par Mondial Relay** : 3,90 €, offert dès 60 € d’achats, 3 à 5 jours ouvrés.\n- **Express à domicile, par Chronopost** : 12,90 €, 1 jour ouvré. Une commande passée avant 12 h un jour ouvré part le jour même. L’express n’est jamais offert.',
  ),
  source(
    9,
    'Livraison : pays, tarifs et délais – Union européenne',
    'Nous livrons en Allemagne, Autriche, Belgique, Danemark, Espagne, Finlande, Irlande, Italie, Luxembourg, Pays-Bas, Portugal et Suède : 9,90 € par Colissimo, offert dès 150 € d’achats, 4 à 6 jours ouvrés. Il n’y a pas de droits de douane.',
  ),
  source(
    10,
    'Livraison : pays, tarifs et délais – Royaume-Uni et Suisse',
    'La livraison au Royaume-Uni et en Suisse coûte 16,90 € par Colissimo et prend 5 à 8 jours ouvrés. Les droits et taxes du pays sont à régler à l’arrivée.',
  ),
  source(
    13,
    'Délai et mode de remboursement',
    'Nous remboursons dans les **5 jours ouvrés** qui suivent l’arrivée du colis à l’atelier, après un contrôle rapide de l’article. Un e-mail vous le confirme le jour même. Votre banque met ensuite 3 à 5 jours ouvrés à afficher le montant.\n\n- Le remboursement se fait **par le moyen de paiement de la commande** : carte, PayPal, virement. Un achat payé en 3 fois est remboursé par le même organisme, qui annule les échéances restantes.\n- La part payée avec une carte cadeau revient sur une nouvelle carte cadeau, valable aussi longtemps que la première.\n- Si vous retournez **toute la commande dans les 14 jours**, les frais de livraison standard sont remboursés aussi (pas le supplément express). Au-delà, ou pour un retour partiel, ils restent acquis.\n- Le coût de l’étiquette prépayée est déduit, sauf si l’erreur vient de nous.\n\nLa loi nous donne au plus 14 jours à partir de votre rétractation, ou jusqu’à la réception du colis ou de sa preuve d’envoi.\n\nRien reçu au bout de ces délais ? Écrivez-nous avec le numéro de commande et le numéro de suivi du retour : nous vérifions auprès de la banque.',
  ),
  source(
    14,
    'Cartes cadeaux',
    '- **Montants** : 25 €, 50 €, 100 € ou 150 €.\n- **Envoi** : par e-mail en quelques minutes, ou à la date de votre choix, avec un mot de vous. Sans frais.\n- **Validité** : 24 mois à partir de l’achat, en plusieurs fois.\n- **Où l’utiliser** : sur le site, en saisissant le code au moment du paiement, et à la boutique de Nantes.\n- **Solde** : demandez-le dans le chat ou par e-mail, avec les 4 derniers caractères du code seulement.\n\nLa carte se combine avec un code promo et avec un autre moyen de paiement. Elle ne s’échange pas contre de l’argent, ne se rembourse pas et ne compte pas pour la livraison offerte. Vous l’avez perdue ? Avec le numéro de commande de l’achat, nous renvoyons le code et annulons l’ancien.',
  ),
  source(
    15,
    'Annuler une commande',
    'Vous pouvez annuler une commande **tant qu’elle n’est pas expédiée**, sans donner de raison et sans frais. C’est garanti pendant les **2 premières heures** ; ensuite, si la préparation a déjà commencé, nous faisons au mieux et vous disons tout de suite si c’était trop tard.\n\n- **Comment** : dans le chat, avec le numéro de commande et votre adresse e-mail, ou dans votre compte, bouton « Annuler ».\n- **Remboursement** : total, frais de livraison compris, lancé le jour même ; votre banque l’affiche en 3 à 5 jours ouvrés.\n- **Déjà expédiée** : refusez le colis ou retournez-le dans les 30 jours après la livraison, aux conditions d’un retour.\n- **Article en précommande ou fait sur demande** : annulable jusqu’à l’expédition, sauf s’il est sur mesure ou gravé et que le travail a commencé.',
  ),
  source(
    16,
    'Garanties',
    '## Garantie légale\n\nTous nos articles sont couverts **2 ans** par la garantie légale de conformité, à compter de la livraison : s’ils présentent un défaut, nous les réparons ou les remplaçons sans frais, et sinon nous les remboursons. La garantie des vices cachés s’applique en plus.',
  ),
  source(
    17,
    'Garanties – Nos garanties à nous',
    '- **Coutures : 3 ans.** Une couture qui lâche, un bouton qui part : nous recousons gratuitement, envoi et retour compris en France métropolitaine.\n- **Dorure des bijoux : 1 an.** Si le plaquage s’use avant 1 an en usage normal, nous le refaisons gratuitement.\n- **Céramique** : nous remplaçons une pièce fêlée sans choc dans les 2 ans.',
  ),
  source(
    20,
    'Moyens de paiement et paiement en 3 fois',
    '- **Cartes** : CB, Visa, Mastercard et American Express. Votre banque vous demande de confirmer l’achat dans son application (3-D Secure).\n- **Portefeuilles** : PayPal, Apple Pay et Google Pay.\n- **En 3 fois sans frais** : par carte, pour une commande de 150 € à 1 500 €. Le premier tiers est débité à la commande, les deux autres 30 et 60 jours plus tard. Réservé aux cartes émises en France.\n- **Virement bancaire** : à partir de 300 €. Vous avez 7 jours pour le faire ; la commande part quand il nous parvient.\n- **Carte cadeau** : seule ou complétée par un autre moyen.\n\nNous n’acceptons ni les chèques ni les espèces en ligne. À la boutique, les espèces et les cartes sont acceptées.\n\nLa carte est débitée au moment de la commande. Les paiements sont traités par un prestataire agréé ; nous ne voyons ni ne gardons jamais votre numéro de carte. Nos prix sont en euros, TVA comprise ; si votre carte est dans une autre monnaie, votre banque fixe le taux de change.',
  ),
  source(
    21,
    'Échanger une taille ou une couleur',
    'Vous avez 30 jours après la livraison pour échanger un article, aux mêmes conditions qu’un retour. En France métropolitaine, **1 échange par commande est gratuit** : nous offrons l’étiquette de retour et le nouvel envoi.\n\n1. Demandez l’échange dans votre compte ou dans le chat, en précisant la taille ou la couleur voulue.\n2. Nous mettons l’article de remplacement de côté pendant 15 jours.\n3. Dès que votre colis est arrivé et contrôlé, le nouvel article part en 1 à 2 jours ouvrés.\n\nSi le nouvel article coûte plus cher, nous vous envoyons un lien pour payer la différence ; s’il coûte moins cher, nous vous remboursons l’écart. Si la taille voulue n’est plus en stock, nous vous proposons un remboursement.\n\nHors de France métropolitaine, retournez l’article pour remboursement et passez une nouvelle commande : c’est plus rapide. Les boucles d’oreilles ne s’échangent pas, sauf défaut.',
  ),
];

/** Their sentences in other words. */
export const FRENCH_TRUE: readonly string[] = [
  'Vous avez 30 jours après la livraison pour retourner un article. [1]',
  'Vous pouvez nous retourner un article dans les 30 jours suivant la livraison. [1]',
  'L’article ne doit avoir été ni porté, ni lavé, ni utilisé, et ses étiquettes doivent être en place. [2]',
  'L’essayage est bien sûr possible. [2]',
  'Les boucles d’oreilles ne se reprennent pas, pour des raisons d’hygiène. [2]',
  'Nous ne reprenons pas les bougies entamées ni les articles gravés. [2]',
  'Les articles soldés suivent les mêmes règles que les autres. [2]',
  'Vous pouvez faire votre demande dans votre compte, rubrique « Mes commandes », puis « Retourner ». [3]',
  'Déposez ensuite le colis dans les 7 jours. [3]',
  'En France métropolitaine, l’étiquette prépayée Mondial Relay coûte 4,50 €, déduits de votre remboursement. [4]',
  'Depuis la France métropolitaine, l’étiquette de retour coûte 4,50 €. [4]',
  'Dans l’Union européenne, l’étiquette prépayée coûte 9,90 €. [4]',
  'Si l’article est défectueux ou abîmé, le retour est gratuit. [4]',
  'Le retour est gratuit à notre boutique de Nantes. [4]',
  'Au-delà de 30 jours, nous ne reprenons plus l’article, sauf défaut couvert par la garantie. [5]',
  'Les commandes sont préparées dans notre atelier de Nantes sous 1 à 2 jours ouvrés. [6]',
  'La livraison à domicile par Colissimo coûte 5,90 € et prend 2 à 3 jours ouvrés. [7]',
  'La livraison par Colissimo est offerte dès 80 € d’articles. [7]',
  'La livraison en point relais avec Mondial Relay coûte 3,90 €. [7]',
  'La livraison express par Chronopost coûte 12,90 € et prend 1 jour ouvré. [7]',
  'Oui, nous livrons en Belgique, pour 9,90 € par Colissimo. [9]',
  'La livraison en Espagne coûte 9,90 € et prend 4 à 6 jours ouvrés. [9]',
  'La livraison en Suisse coûte 16,90 € et prend 5 à 8 jours ouvrés. [10]',
  'Nous vous remboursons sous 5 jours ouvrés après l’arrivée du colis à l’atelier. [13]',
  'Le remboursement se fait sur le moyen de paiement de la commande. [13]',
  'Votre banque met ensuite 3 à 5 jours ouvrés à afficher le montant. [13]',
  'Les cartes cadeaux existent en 25 €, 50 €, 100 € et 150 €. [14]',
  'Les cartes cadeaux ne sont ni échangeables contre de l’argent ni remboursables. [14]',
  'Vous pouvez annuler votre commande sans frais tant qu’elle n’est pas expédiée. [15]',
  'L’annulation est garantie pendant les 2 premières heures. [15]',
  'Tous nos articles sont couverts par la garantie légale pendant 2 ans à compter de la livraison. [16]',
  'Les coutures sont garanties 3 ans. [17]',
  'Vous pouvez payer par carte, PayPal, Apple Pay ou Google Pay. [20]',
  'Le virement est possible à partir de 300 €. [20]',
  'Le paiement en 3 fois sans frais est possible pour une commande de 150 € à 1 500 €. [20]',
  'Un échange par commande est gratuit en France métropolitaine. [21]',
  'Vous avez 30 jours après la livraison pour échanger un article. [21]',
  'Les boucles d’oreilles ne sont pas échangeables, sauf si elles sont défectueuses. [21]',
];

/** Sentences that are wrong in one place. */
export const FRENCH_FALSE: readonly string[] = [
  'Les boucles d’oreilles peuvent être retournées. [2]',
  'Les bougies entamées peuvent être retournées. [2]',
  'Les cartes cadeaux se reprennent. [2]',
  'Les articles portés peuvent être retournés. [2]',
  'En France métropolitaine, le retour est gratuit. [4]',
  'L’étiquette prépayée coûte 4,50 € dans l’Union européenne. [4]',
  'La livraison à domicile par Colissimo coûte 3,90 €. [7]',
  'La livraison en point relais est offerte dès 80 €. [7]',
  'L’express est offert dès 80 €. [7]',
  'Nous livrons en Norvège pour 9,90 €. [9]',
  'La livraison en Suisse coûte 9,90 €. [9][10]',
  'Vous êtes remboursé sous 3 jours ouvrés après l’arrivée du colis à l’atelier. [13]',
  'Une carte cadeau est valable 24 mois à compter de la livraison. [14]',
  'Les cartes cadeaux sont remboursables. [14]',
  'Les coutures sont garanties 2 ans. [17]',
  'Le virement est possible dès 150 €. [20]',
  'Nous acceptons les chèques. [20]',
  'Deux échanges par commande sont gratuits. [21]',
  'Les boucles d’oreilles peuvent être échangées. [21]',
];
