import type { Wording } from './wording.ts';

/** How French says one thing in several ways, and the words that add nothing to what a shop's page says. */
export const FRENCH: Wording = {
  neutral: `existe existent soient beneficier bon bonne bons nouvelle sent sentent couvert couverte couverts couvertes couvrir couvre couvrons couverture mm cm km mg ml cl kg tant pointure pointures obtenez obtenir obtient recommande passe passent passer accepte acceptons acceptez conseillons conseille recommandons prix disponible disponibles trouverez attention soit condition aller vont va utilisez utiliser saisissez saisir jamais rien sauf excepte hormis parce puisque car dela dessus dessous depuis plupart ne ni suivent taille tailles veuillez notez noter note notons sachez savoir retenez rappel rappelons simplement facilement actuellement
    generalement habituellement normalement environ cependant toutefois neanmoins effet ainsi sinon enfin egalement
    notamment certes malheureusement desole desolee desoles bonjour merci bienvenue comprends selon concernant
    concerne concernent indique indiquee indiques mentionne precise prevu prevue prevus prevues donne donnent suivant
    suivants suivante ici cas moment temps periode delai delais limite date dates jour jours semaine semaines quinzaine
    mois an ans annee annees heure heures minute minutes ouvre ouvres ouvrable ouvrables calendaire calendaires
    chose choses facon possible possibles possibilite permet permettent permis peut peuvent pouvez pouvons faut
    necessaire requis requise devez doit doivent devra devront devrait devez prend prennent prendre pris comptez compter compte
    dure durent duree commence debute reste restent cout coute coutent couter tarif montant total somme euro euros centime
    centimes pourcent client clients cliente detail details information informations trouver trouvez trouve voir voici
    voila aujourd hui demain hier janvier fevrier mars avril mai juin juillet aout septembre octobre novembre
    decembre encore deja afin lors lorsque pendant durant sous
    apres avant jusqu jusque partir dehors hors interieur egard part fois ensuite maintenant premier premiere prochain
    toujours chaque tous tout toute toutes meme meme uniquement seulement effectue effectuee effectues effectuer
    fait faite faits faire realise realisee offre offrons propose proposons beneficiez beneficier dispose disposez disposer
    disposition etre avoir aurez serez sera seront aller vient venir revient mettre mis mise raison raisons
    besoin souhaitez souhaite desirez voulez vouloir aussi deux trois quatre cinq six sept huit neuf dix douze quatorze quinze
    trente numero`,
  groups: [
    'article articles produit produits piece pieces marchandise marchandises',
    'retour retours rapporter rapportez rapporte retourner retourne retournee retournes retournees retournez renvoyer renvoye renvoyee renvoyes renvoyees renvoyez renvoi renvoie rendre rendu rendus rendue rendez reprendre reprenons repris reprise',
    'remboursement remboursements rembourser rembourse remboursee rembourses remboursons remboursees rembours argent',
    'colis paquet paquets',
    'livraison livraisons livrer livre livree livres livrees livrons reception recevoir recevez recu recue recevra recevrez recevons arriver arrive arrivee arrivera arrivent receptionner receptionne',
    'expedition expedier expedie expediee expedies expediees expedions envoi envois envoyer envoye envoyee envoyes envoyees envoyons partir parti partie partent',
    'etiquette etiquettes',
    'achat achats acheter achete achetee achetes achetez',
    'commande commandes commander commandee',
    'garantie garanties garantir garanti',
    'chercher cherche cherchons recuperer recuperons recupere enlevement enlever enlevons collecter ramasser',
    'defaut defauts defectueux defectueuse',
    'reparer repare repares reparons reparation repares',
    'remplacer remplace remplaces remplacons remplacement',
    'domicile maison chez',
    'paiement paiements payer paye payez regler reglement',
    'contacter contact contactez ecrire ecrivez ecrit email mail courriel joindre joignez appeler appelez telephone telephoner telephonez',
    'acheminement route chemin transit',
    'transporteur transporteurs',
    'pays etranger',
    'poids pese pesent peser',
    'laver lave lavee laves lavez lavage lavable',
    'matiere composition compose composee faite tissu',
    'porter porte portee portes portees',
    'echange echanges echanger echangez echangee',
    'hygiene hygienique hygieniques',
    'ouvert ouverte ouverts ouvre ouvrons ouverture',
    'annuler annulation annulez annulee annule',
    'carte cartes',
    'changer changez modification modifier',
    'origine initial initiale',
    'condition conditions etat',
    'reduction reductions remise remises',
    'suivi suivre suivez',
    'exclu exclus exclue exclues exclusion exception',
    'traiter traite traitee traitement',
    'boutique magasin boutiques magasins',
    'moyen moyens mode modes',
    'autre autres',
    'present presente presentent',
  ],
  phrases: [
    // Having a fault, in more words.
    ['present', /\bpresent(?:e|ent|ait|aient) (un|une|des|le|ce)\b/g, '$1'],
    ['chez', /\bchez (?:vous|toi|soi)\b/g, ' domicile '],
    ['avant', /\bavant (?:l'|la |son |votre |leur )?(expedition|envoi|depart|livraison)/g, ' ~$1 '],
    ['€|euro', /(€|euros?) (?:de |d')(?:commandes?|achats?|panier|articles)\b/g, '$1 '],
    ['en ', /\ben (?:route|cours d'acheminement|chemin|transit)\b/g, ' acheminement '],
    [
      'gratuit|offert|sans|frais|charge|rien|nous',
      /\b(?:gratuit\w*|offerte?s?\b(?! a (?:nos|tous|vos))|sans (?:aucuns? )?(?:frais|surcout|supplement)(?: supplementaires?)?|(?:a|est|sont) (?:nos frais|notre charge)|(?:ne|n') ?(?:vous )?coute(?:nt|ra)? (?:donc )?rien|(?:(?:il )?n'y a |n'avez )?rien a payer|nous (?:payons|prenons en charge)|(?:paye\w*|regle\w*|acquitte\w*|pris\w* en charge) par (?:nos soins|nous))\b/g,
      ' +gratis ',
    ],
    [
      'frais|charge|vous|payant|regler|payer',
      /\b(?:(?:a|est|sont|restent?) (?:vos (?:propres )?frais|votre charge|(?:a )?la charge du (?:client|destinataire))|vous (?:devez |devrez )?(?:payez|payer|reglez|regler|assumez|supportez)(?: les frais de)?|a (?:regler|payer) (?:a l'arrivee|a la livraison|a la reception)(?<!rien a payer a la livraison)|payante?s?)\b/g,
      ' ~gratis ',
    ],
    [
      'pas de|aucun',
      /\b(?:(?:il )?n'y a |ne (?:payez|paye|paie|paient) )?(?:pas de|aucune?s?) (droits?|taxes?|frais)\b/g,
      ' +gratis $1',
    ],
    ['lendemain|suivant', /\b(?:(?:le )?lendemain|jour (?:ouvre )?suivant)\b/g, ' ~memejour '],
    ['meme', /\bjour meme|meme jour\b/g, ' memejour '],
    [
      "jusqu'",
      /\bjusqu'(?:a|au) ?(?:l'|la |son |votre |leur |ce qu'elle soit |ce qu'il soit )?(expedi\w*|envoi|envoye\w*|depart)/g,
      ' ~$1 ',
    ],
    ['apres', /\b(?:meme )?apres (?:l'|la |son |votre |leur )?(expedition|envoi|depart)\b/g, ' $1 '],
    ['hors', /\b(?:en dehors|hors)(?: d[eu] ?| de la | de l'| d'| )([a-z]+)(?: ([a-z]+))?/g, ' ~$1 ~$2 '],
    ['rupture|epuise', /\b(?:en )?rupture(?: de stock)?|epuisee?s?\b/g, ' pas stock '],
    ['in', /\bin(utilis|vendu|chang)(\w*)/g, ' ~$1$2 '],
    ['non', /\bnon[ -]([a-z]+)/g, ' ~$1 '],
    [
      'jamais|pas',
      /\b(?:jamais|pas) (porte\w*|utilise\w*|lave\w*|ouvert\w*|abime\w*|ete porte\w*)/g,
      ' ~$1 ',
    ],
    ['sans', /\bsans (?:aucune? |ses |leurs? |les? |la |l'|son |sa |vos? |votre |d')?([a-z]+)/g, ' ~$1 '],
    ['ferme', /\bferme(?:e|s|es|ture)?\b/g, ' pas ouvert '],
    // A verb and what it is done to make one thing: "lave-vaisselle", "micro-ondes".
    ['-', /\b(lave|seche|micro|porte|garde|seche|tire|ouvre|essuie|demi)-([a-z]+)/g, '$1$2'],
  ],
};
