import type { Source } from '#agents/customer-service/reply.ts';
import { FRENCH_SOURCES as SECTIONS } from './french-maison.ts';

const source = (index: number, title: string, text: string): Source => ({
  index,
  kind: 'passage',
  id: `maison-${index}`,
  title,
  text,
  language: 'fr',
});

/** Sections of the demo shop's articles, with more of those in which a place or a condition says how far something holds. */
export const FRENCH_SOURCES: readonly Source[] = [
  ...SECTIONS,
  source(
    31,
    'Douanes, droits et taxes',
    '- **Union européenne** : rien à payer à la livraison, la TVA est comprise dans nos prix.\n- **Royaume-Uni et Suisse** : la TVA locale, les droits éventuels et les frais de dossier du transporteur sont à régler à l’arrivée, en plus du prix payé chez nous.\n- **Outre-mer et reste du monde** : l’octroi de mer ou les droits locaux sont à la charge du destinataire.\n\nNous déclarons toujours la valeur réelle de la commande et ne marquons jamais un achat comme « cadeau ». Si vous refusez un colis à cause des droits, nous remboursons les articles à son retour, moins les frais de livraison aller et retour.',
  ),
  source(
    32,
    'Nous contacter',
    '- **Chat** : la bulle en bas de chaque page. Demandez « une personne » à tout moment.\n- **E-mail** : bonjour@atelier-brumelaine.example, réponse en 1 jour ouvré.\n- **Téléphone** : 01 99 00 24 44 (appel non surtaxé).\n- **WhatsApp** : 06 39 98 24 44.\n- **Courrier et boutique** : Atelier Brumelaine, 14 rue de la Voilerie, 44100 Nantes.\n\nPour une commande, donnez son numéro et l’adresse e-mail utilisée : nous ne parlons d’une commande qu’avec la personne qui l’a passée. Ne nous envoyez jamais un numéro de carte bancaire, ni par e-mail ni dans le chat ; nous ne le demanderons pas.\n\nUn désaccord que nous n’avons pas su régler ? Vous pouvez saisir gratuitement le médiateur de la consommation dont les coordonnées figurent dans nos conditions générales de vente, dans l’année qui suit votre réclamation écrite.',
  ),
  source(
    33,
    'Paiement refusé ou débit en double – J’ai été débité deux fois',
    'Un paiement qui échoue laisse parfois une **autorisation** sur le relevé : elle n’est pas un débit et disparaît d’elle-même, en 7 jours au plus selon les banques. Si deux débits définitifs apparaissent, écrivez-nous avec le numéro de commande et une copie du relevé, numéro de carte masqué : nous remboursons le double sous 5 jours ouvrés.',
  ),
  source(
    34,
    'Paiement refusé ou débit en double – Mon paiement est refusé',
    'Le refus vient presque toujours de la banque. Vérifiez, dans cet ordre :\n\n1. que vous avez bien confirmé l’achat dans l’application de votre banque (3-D Secure) ;\n2. le plafond de la carte et sa date d’expiration ;\n3. que l’adresse de facturation est celle que connaît votre banque ;\n4. en fenêtre privée ou avec un autre navigateur, sans bloqueur de publicité.\n\nVotre panier est gardé **48 heures** après un échec. Vous pouvez essayer un autre moyen, comme PayPal. Un paiement en 3 fois peut être refusé par l’organisme de crédit sans que nous en sachions la raison.',
  ),
  source(
    35,
    'Horaires du service client et de la boutique – Service client (chat, e-mail, téléphone, WhatsApp)',
    '- Du lundi au vendredi : de 9 h à 18 h\n- Le samedi : de 10 h à 13 h\n- Fermé le dimanche et les jours fériés français\n\nLes heures sont données à l’heure de Paris. En dehors, l’assistant du site répond tout de suite à ce qu’il sait, et une personne reprend votre message à l’ouverture suivante. Pendant les heures d’ouverture, comptez environ 10 minutes dans le chat ; par e-mail, nous répondons en 1 jour ouvré.',
  ),
  source(
    36,
    'Horaires du service client et de la boutique – Atelier-boutique de Nantes',
    '14 rue de la Voilerie, 44100 Nantes. Du mardi au samedi, de 10 h 30 à 19 h. Fermé le dimanche, le lundi et les jours fériés. Depuis la grande table, on voit l’atelier travailler.',
  ),
  source(
    37,
    'Point relais et retrait à la boutique – Point relais Mondial Relay',
    'Vous choisissez le point relais au moment de commander. Un e-mail ou un SMS vous prévient quand le colis y est ; présentez une pièce d’identité et le code reçu. Le colis vous attend **14 jours**. Passé ce délai, il nous revient et nous vous remboursons les articles, sans les frais de livraison.\n\nUne autre personne peut retirer le colis avec le code et une copie de votre pièce d’identité. Il n’est pas possible de changer de point relais une fois le colis parti.',
  ),
  source(
    38,
    'Point relais et retrait à la boutique – Retrait à la boutique de Nantes',
    'Le retrait est gratuit, au 14 rue de la Voilerie, du mardi au samedi de 10 h 30 à 19 h. Votre commande est prête en 1 à 2 jours ouvrés ; attendez l’e-mail « Votre commande est prête » avant de vous déplacer. Nous la gardons 14 jours.',
  ),
  source(
    39,
    'Guide des tailles : bagues et bracelets – Bagues',
    'La taille française est le tour du doigt en millimètres. Entourez le doigt d’un fil, marquez, mesurez. Mesurez plutôt le soir, doigts tièdes : un doigt froid perd une taille.\n\n| Taille | Tour de doigt | Diamètre intérieur |\n|---|---|---|\n| 50 | 50 mm | 15,9 mm |\n| 52 | 52 mm | 16,6 mm |\n| 54 | 54 mm | 17,2 mm |\n| 56 | 56 mm | 17,8 mm |\n| 58 | 58 mm | 18,5 mm |\n\nEntre deux tailles, ou pour un anneau large comme la bague Houle, prenez la plus grande.\n\n**Mise à taille** : gratuite 1 fois dans les 60 jours après la livraison, 15 € ensuite, pour 2 tailles de plus ou de moins. La bague Marée, sertie, ne se règle que d’une taille.',
  ),
  source(
    40,
    'Retouches, sur-mesure, gravure et réparation – Réparation',
    'Les coutures sont réparées gratuitement pendant 3 ans. Ensuite, ou pour un accroc, nous réparons à prix coûtant, le plus souvent entre 10 € et 30 €, sur devis. Envoyez deux photos avant d’expédier l’article, propre. La céramique cassée ne se répare pas chez nous.',
  ),
  source(
    41,
    'Retouches, sur-mesure, gravure et réparation – Retouches à l’achat',
    '- **Ourlet** de pantalon, jupe ou robe : 12 €.\n- **Manches** raccourcies : 18 €.\n- **Taille** reprise : 22 €.\n\nIndiquez la longueur voulue dans la commande. Les retouches ajoutent **8 jours ouvrés** au délai. Un article retouché ne se reprend pas, sauf défaut.',
  ),
];

/** What those sections say, with what limits it. */
export const FRENCH_TRUE: readonly string[] = [
  'Le retour d’un article abîmé est toujours gratuit. [4]',
  'Dans les autres pays et en outre-mer, l’envoi est à votre charge. [4]',
  'Il n’y a pas de droits de douane dans l’Union européenne. [9]',
  'Au Royaume-Uni et en Suisse, la TVA locale et les droits éventuels sont à régler à l’arrivée. [31]',
  'Si vous retournez toute la commande dans les 14 jours, nous remboursons aussi les frais de livraison standard. [13]',
  'En France métropolitaine, nous offrons l’étiquette de retour pour un échange par commande. [21]',
  'Une commande passée avant 12 h un jour ouvré part le jour même. [7]',
  'Notre atelier-boutique se trouve au 14 rue de la Voilerie, à Nantes. [36]',
  'La boutique est fermée le dimanche et le lundi. [36]',
  'Le retrait à la boutique de Nantes est gratuit. [38]',
  'La mise à taille est gratuite 1 fois dans les 60 jours après la livraison. [39]',
  'Les coutures sont réparées gratuitement pendant 3 ans. [40]',
  'Vous pouvez payer en 3 fois sans frais, par carte, pour une commande de 150 € à 1 500 €. [20]',
  'Vous pouvez annuler sans frais tant que la commande n’est pas expédiée. [15]',
  'Nous ne vous demanderons jamais votre numéro de carte. [32]',
  'Ne nous envoyez jamais un numéro de carte bancaire, ni par e-mail ni dans le chat. [32]',
  'Le service client est ouvert du lundi au vendredi, de 9 h à 18 h. [35]',
];

/** What they do not say: a limit dropped, turned round or made up. */
export const FRENCH_FALSE: readonly string[] = [
  'Les retours sont gratuits. [4]',
  'Le retour est toujours gratuit. [4]',
  'En France métropolitaine, le retour est gratuit. [4]',
  'L’étiquette de retour est gratuite. [4]',
  'L’étiquette de retour est offerte. [21]',
  'Vous pouvez retourner un article porté. [1]',
  'Vous pouvez retourner un article porté. [2]',
  'Vous pouvez retourner un article porté. [5]',
  'Vous pouvez retourner des articles portés dans les 30 jours après la livraison. [1][2]',
  'Les droits et taxes sont à notre charge. [10]',
  'Les droits et taxes sont payés par nous. [31]',
  'Votre remboursement a été envoyé. [13]',
  'Vous avez été remboursé. [13]',
  'Vous pouvez être remboursé sur une autre carte. [13]',
  'Vous pouvez payer en 10 fois. [20]',
  'Une commande passée après 12 h part le jour même. [7]',
  'Vous pouvez annuler une commande même après son expédition. [15]',
  'Le retour est gratuit depuis la Belgique. [4]',
  'Le retour est gratuit dans l’Union européenne. [4]',
  'Vous ne payez rien pour un retour. [4]',
  'Nous payons le retour. [4]',
  'Les échanges sont gratuits. [21]',
  'Le nouvel envoi est offert. [21]',
  'Vous pouvez retourner un article lavé. [2]',
  'Vous pouvez retourner un article utilisé dans les 30 jours. [1][2]',
  'Les frais de livraison sont toujours remboursés. [13]',
  'Les frais de livraison sont remboursés. [13]',
  'Le supplément express est remboursé. [13]',
  'Votre commande a été expédiée. [6]',
  'Votre retour a été accepté. [4]',
  'Votre colis a été remis au transporteur. [6]',
  'La mise à taille est gratuite 3 fois. [39]',
  'La boutique est ouverte le lundi. [36]',
  'Notre atelier est à Monaco. [6]',
  'Le retrait est gratuit à la boutique de Paris. [38]',
  'Les réparations sont gratuites. [40]',
  'Vous pouvez payer en 4 fois sans frais. [20]',
  'Nous payons les droits de douane pour la Suisse. [31]',
  'Rien à payer à la livraison au Royaume-Uni. [31]',
  'Le service client est ouvert après 18 h. [35]',
];
