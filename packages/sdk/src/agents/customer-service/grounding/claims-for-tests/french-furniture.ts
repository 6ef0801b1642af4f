import type { Source } from '#agents/customer-service/reply.ts';

const source = (index: number, title: string, text: string, kind: Source['kind'] = 'passage'): Source => ({
  index,
  kind,
  id: `furniture-${index}`,
  title,
  text,
  language: 'fr',
});

/** What the pages of a shop of another kind say. */
export const FRENCH_SOURCES: readonly Source[] = [
  source(
    1,
    'Retourner un meuble',
    'Les petits articles peuvent être retournés dans les 30 jours suivant la date de livraison, dans leur emballage d’origine. Pour les canapés et les lits, nous venons chercher l’article chez vous pour 49 €. Les meubles sur mesure ne sont ni repris ni échangés. Votre remboursement arrive sur votre compte sous 5 jours ouvrés après l’arrivée de l’article dans notre entrepôt.',
  ),
  source(
    2,
    'Garantie',
    'Nos meubles sont garantis 5 ans pour la structure et 2 ans pour le tissu. La garantie ne couvre pas les taches, les brûlures ni les dégâts causés par les animaux. Pour faire une réclamation, envoyez-nous une photo du problème avec votre numéro de commande.',
  ),
  source(
    3,
    'Montage',
    'Le montage est proposé à Paris et à Lyon pour 60 € par article. Il dure environ une heure. L’équipe de livraison ne reprend pas les anciens meubles.',
  ),
  source(
    4,
    'Bougie Figue',
    'Bougie Figue\nUne bougie parfumée fabriquée à Grasse avec de la cire de soja naturelle, aux notes de figue et de cèdre.\ndurée: 45 heures.\npoids: 180 g.\nDéfaut: 32,00 €, stock 12.',
    'product',
  ),
  source(
    5,
    'Remise étudiante',
    'Les étudiants ont 10 % de remise avec le code ETUDIANT10. Elle n’est pas cumulable avec d’autres offres et ne s’applique pas aux articles soldés.',
  ),
  source(
    6,
    'Commande 1015',
    'Commande 1015 du 18 novembre 2026, livrée. Expédiée le 20 novembre 2026, par Chronopost, suivi XY123456, livrée le 22 novembre 2026.',
    'order',
  ),
];

/** Their sentences in other words. */
export const FRENCH_TRUE: readonly string[] = [
  'Vous pouvez retourner les petits articles dans les 30 jours suivant la livraison, à condition qu’ils soient dans leur emballage d’origine. [1]',
  'Les petits articles peuvent être renvoyés sous 30 jours après la date de livraison. [1]',
  'Pour les canapés et les lits, nous récupérons l’article à votre domicile pour 49 €. [1]',
  'L’enlèvement d’un canapé ou d’un lit chez vous coûte 49 €. [1]',
  'Les meubles sur mesure ne peuvent être ni repris ni échangés. [1]',
  'Malheureusement, les meubles sur mesure ne sont ni repris ni échangés. [1]',
  'Vous recevrez votre remboursement sous 5 jours ouvrés après l’arrivée de l’article dans notre entrepôt. [1]',
  'Le remboursement arrive sur votre compte sous 5 jours ouvrés une fois l’article arrivé à notre entrepôt. [1]',
  'La structure est garantie 5 ans et le tissu 2 ans. [2]',
  'La structure est garantie cinq ans. [2]',
  'La garantie ne couvre ni les taches ni les brûlures. [2]',
  'Les taches ne sont pas couvertes par la garantie. [2]',
  'Pour une réclamation, merci de nous envoyer une photo du problème et votre numéro de commande. [2]',
  'Le montage coûte 60 € par article à Paris et à Lyon. [3]',
  'Nous proposons le montage à Paris et à Lyon pour 60 € par article. [3]',
  'Le montage prend environ une heure. [3]',
  'Notre équipe de livraison ne reprend pas les anciens meubles. [3]',
  'La bougie Figue est fabriquée à Grasse. [4]',
  'Elle est faite avec de la cire de soja naturelle. [4]',
  'La bougie sent la figue et le cèdre. [4]',
  'La bougie Figue coûte 32,00 € et est en stock. [4]',
  'Les étudiants bénéficient de 10 % de remise avec le code ETUDIANT10. [5]',
  'Si vous êtes étudiant, vous pouvez utiliser le code ETUDIANT10 pour avoir 10 % de remise. [5]',
  'La remise étudiante ne s’applique pas aux articles soldés. [5]',
  'Le code n’est pas cumulable avec d’autres offres. [5]',
  'Votre commande 1015 a été livrée le 22 novembre 2026. [6]',
  'Votre commande 1015 a été expédiée le 20 novembre par Chronopost. [6]',
  'Bonne nouvelle : votre commande a été livrée le 22 novembre. [6]',
  'Votre numéro de suivi est XY123456. [6]',
];

/** Sentences that are wrong in one place. */
export const FRENCH_FALSE: readonly string[] = [
  'Vous pouvez retourner les petits articles dans les 30 jours suivant la date de commande. [1]',
  'Vous pouvez retourner les petits articles sans leur emballage d’origine. [1]',
  'Les petits articles peuvent être retournés dans n’importe quel emballage. [1]',
  'Pour les canapés et les lits, nous venons chercher l’article chez vous gratuitement. [1]',
  'Les meubles sur mesure peuvent être échangés. [1]',
  'Votre remboursement arrive sur votre compte sous 5 jours après l’arrivée de l’article dans notre entrepôt. [1]',
  'Votre remboursement arrive sur votre compte sous 5 jours ouvrés après l’envoi de l’article. [1]',
  'Nos meubles sont garantis à vie. [2]',
  'Nos meubles sont garantis 5 ans pour le tissu. [2]',
  'La garantie couvre les taches. [2]',
  'La garantie couvre les brûlures et les dégâts causés par les animaux. [2]',
  'Le montage est proposé à Marseille. [3]',
  'Le montage est offert. [3]',
  'Le montage dure environ un jour. [3]',
  'L’équipe de livraison reprend les anciens meubles. [3]',
  'L’équipe de livraison reprend les anciens meubles pour 60 €. [3]',
  'La bougie est fabriquée à Paris avec de la cire de soja naturelle. [4]',
  'La bougie est faite en cire d’abeille. [4]',
  'La bougie brûle 45 jours. [4]',
  'La bougie est végane et soigne l’insomnie. [4]',
  'Les étudiants ont 20 % de remise. [5]',
  'La remise est cumulable avec d’autres offres. [5]',
  'La remise s’applique aussi aux articles soldés. [5]',
  'Tout le monde a 10 % de remise avec le code ETUDIANT10. [5]',
  'Votre commande 1015 a été livrée le 20 novembre 2026. [6]',
  'Votre commande 1015 a été retournée. [6]',
  'Votre commande 1015 a été laissée chez votre voisin. [6]',
  'Votre commande 1015 a été livrée au 5 rue Lepic. [6]',
];
