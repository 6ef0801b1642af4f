import type { ThreadScript } from './scripts.ts';

export const FRENCH_SCRIPTS: readonly ThreadScript[] = [
  {
    language: 'fr',
    channel: 'chat',
    intent: 'where_is_my_order',
    about: 'underway',
    status: 'resolved',
    satisfaction: 5,
    messages: [
      ['shopper', 'Bonjour, où en est ma commande {number} ?'],
      [
        'bot',
        'Bonjour {firstName}. Votre commande {number} est en transit avec {carrier}, numéro de suivi {tracking}. Livraison estimée : {estimated}.',
      ],
      ['shopper', 'Super, merci beaucoup !'],
      ['bot', 'Avec plaisir. Bonne réception !'],
    ],
  },
  {
    language: 'fr',
    channel: 'whatsapp',
    intent: 'where_is_my_order',
    about: 'underway',
    status: 'resolved',
    satisfaction: 4,
    messages: [
      ['shopper', 'slt jai pas recu mon coli {number} c normal??'],
      [
        'bot',
        'Bonjour {firstName}. Oui : le colis de la commande {number} est chez {carrier} (suivi {tracking}) et la livraison est estimée au {estimated}. Si rien n’est arrivé 3 jours ouvrés après cette date, écrivez-nous et nous ouvrons une recherche.',
      ],
      ['shopper', 'ok merci'],
    ],
  },
  {
    language: 'fr',
    channel: 'email',
    intent: 'where_is_my_order',
    about: 'late',
    status: 'resolved',
    satisfaction: 4,
    messages: [
      [
        'shopper',
        'Bonjour,\n\nMa commande {number} devait arriver le {estimated} et je n’ai toujours rien. C’était pour un anniversaire, c’est vraiment décevant.\n\n{firstName}',
      ],
      [
        'human',
        'Bonjour {firstName},\n\nJe comprends votre déception, et je suis désolée pour cet anniversaire. J’ai ouvert une recherche auprès de {carrier} (suivi {tracking}) : le colis est retenu dans un centre de tri et repart aujourd’hui. Je vous rembourse les frais de livraison et je garde votre dossier ouvert jusqu’à la remise.\n\nMaïwenn, Atelier Brumelaine',
      ],
      ['shopper', 'Merci pour votre réponse rapide. Le colis est enfin là, et le cadeau a beaucoup plu.'],
    ],
  },
  {
    language: 'fr',
    channel: 'chat',
    intent: 'return_item',
    about: 'delivered_clothes',
    status: 'resolved',
    satisfaction: 5,
    messages: [
      ['shopper', 'Je voudrais retourner un article de la commande {number}, il ne me va pas.'],
      [
        'bot',
        'C’est possible : vous avez 30 jours après la livraison, si l’article n’a pas été porté et que les étiquettes sont en place. En France, l’étiquette prépayée coûte 4,50 €, déduits du remboursement. Souhaitez-vous que je lance le retour pour « {item} » ?',
      ],
      ['shopper', 'Oui svp'],
      [
        'bot',
        'C’est fait. L’étiquette part à votre adresse e-mail ; déposez le colis dans les 7 jours. Le remboursement suit dans les 5 jours ouvrés après son arrivée.',
      ],
    ],
  },
  {
    language: 'fr',
    channel: 'chat',
    intent: 'exchange_item',
    about: 'delivered_clothes',
    status: 'resolved',
    satisfaction: 5,
    messages: [
      ['shopper', 'J’ai pris la mauvaise taille dans ma commande {number}, je peux échanger ?'],
      [
        'bot',
        'Oui, dans les 30 jours après la livraison. En France métropolitaine, 1 échange par commande est gratuit. Quelle taille souhaitez-vous pour « {item} » ?',
      ],
      ['shopper', 'Une taille au-dessus'],
      ['bot', 'Je transmets l’échange à l’équipe, qui met l’article de côté pendant 15 jours.'],
      [
        'human',
        'Bonjour {firstName}, c’est noté : la taille au-dessus est mise de côté et l’étiquette gratuite vient de partir par e-mail. Bonne journée, Corentin',
      ],
      ['shopper', 'Impeccable, merci Corentin'],
    ],
  },
  {
    language: 'fr',
    channel: 'email',
    intent: 'refund_status',
    about: 'refunded',
    status: 'resolved',
    satisfaction: 5,
    messages: [
      [
        'shopper',
        'Bonjour, vous m’avez écrit que le retour de la commande {number} était remboursé mais je ne vois rien sur mon compte. Pouvez-vous vérifier ?',
      ],
      [
        'human',
        'Bonjour {firstName},\n\nLe remboursement de {refund} a bien été lancé sur la carte de la commande. Votre banque met 3 à 5 jours ouvrés à l’afficher. S’il n’y est pas passé ce délai, répondez à ce message et je fais les recherches avec notre prestataire.\n\nMaïwenn',
      ],
      ['shopper', 'Reçu ce matin, merci.'],
    ],
  },
  {
    language: 'fr',
    channel: 'chat',
    intent: 'refund_status',
    about: 'refunded_less_label',
    status: 'resolved',
    messages: [
      ['shopper', 'pourquoi on m’a remboursé {refund} et pas la totalité ? commande {number}'],
      [
        'bot',
        'Le coût de l’étiquette prépayée (4,50 € en France) est déduit du remboursement, sauf si l’erreur vient de nous. Les frais de livraison ne sont remboursés que si toute la commande revient dans les 14 jours.',
      ],
      ['shopper', 'ah ok je comprends'],
    ],
  },
  {
    language: 'fr',
    channel: 'chat',
    intent: 'damaged_item',
    about: 'delivered',
    status: 'resolved',
    satisfaction: 5,
    messages: [
      ['shopper', 'Mon colis {number} vient d’arriver et « {item} » est abîmé :('],
      [
        'bot',
        'Je suis désolé. Vous ne payez rien : nous renvoyons l’article s’il est en stock, sinon nous le remboursons. Pouvez-vous envoyer une photo de l’article et une du carton ? Je transmets à l’équipe.',
      ],
      ['shopper', 'Photos envoyées'],
      [
        'human',
        'Bonjour {firstName}, merci pour les photos, le carton a visiblement pris un coup. Un article neuf part demain, et pas besoin de renvoyer l’autre. Toutes nos excuses, Maïwenn',
      ],
      ['shopper', 'Quelle réactivité ! Merci'],
    ],
  },
  {
    language: 'fr',
    channel: 'messenger',
    intent: 'wrong_item',
    about: 'delivered_clothes',
    status: 'resolved',
    satisfaction: 3,
    messages: [
      ['shopper', 'J’ai reçu la mauvaise couleur dans la commande {number}'],
      [
        'bot',
        'Je suis désolé pour cette erreur. Nous vous envoyons le bon article et une étiquette gratuite pour l’autre. Je transmets à l’équipe avec votre numéro de commande.',
      ],
      [
        'human',
        'Bonjour {firstName}, c’est bien notre faute. Le bon coloris part aujourd’hui, et l’étiquette gratuite est dans votre boîte. Corentin',
      ],
      ['shopper', 'Merci, mais ça fait deux aller-retours pour rien'],
    ],
  },
  {
    language: 'fr',
    channel: 'chat',
    intent: 'cancel_order',
    about: 'placed',
    status: 'resolved',
    satisfaction: 5,
    messages: [
      ['shopper', 'J’ai commandé deux fois par erreur, vous pouvez annuler la {number} ?'],
      [
        'bot',
        'Oui, la commande {number} n’est pas expédiée : elle peut être annulée sans frais, livraison comprise. Je transmets pour qu’elle ne parte pas.',
      ],
      [
        'human',
        'Bonjour {firstName}, finalement souhaitez-vous garder celle-ci et annuler l’autre ? C’est la première qui part le plus tôt.',
      ],
      ['shopper', 'Ah oui bonne idée, gardez la {number}'],
      ['human', 'Parfait, la {number} part comme prévu et l’autre est annulée. Corentin'],
    ],
  },
  {
    language: 'fr',
    channel: 'chat',
    intent: 'change_address',
    about: 'placed',
    status: 'resolved',
    satisfaction: 5,
    messages: [
      ['shopper', 'Il y a une erreur dans le numéro de rue pour la {number}'],
      [
        'bot',
        'La commande {number} n’est pas encore expédiée, l’adresse peut donc être corrigée. Quel est le bon numéro ? Je transmets tout de suite à l’équipe.',
      ],
      ['shopper', 'C’est le 12 bis'],
      ['human', 'Bonjour {firstName}, c’est corrigé : 12 bis. Bonne journée !'],
    ],
  },
  {
    language: 'fr',
    channel: 'chat',
    intent: 'size_advice',
    about: 'none',
    status: 'resolved',
    satisfaction: 5,
    messages: [
      ['shopper', 'Je mesure 1m68 et je fais du 40, quelle taille pour la robe portefeuille ?'],
      [
        'bot',
        'Un 40 français correspond au M dans notre guide. La robe portefeuille Beaulieu s’ajuste à la taille ; entre deux tailles, prenez la plus petite. Je vous conseille donc le M.',
      ],
      ['shopper', 'Merci !'],
    ],
  },
  {
    language: 'fr',
    channel: 'chat',
    intent: 'size_advice',
    about: 'none',
    status: 'resolved',
    satisfaction: 4,
    messages: [
      ['shopper', 'la veste de travail elle taille comment ?'],
      ['bot', 'La veste de travail Madeleine taille grand : prenez une taille de moins que d’habitude.'],
    ],
  },
  {
    language: 'fr',
    channel: 'chat',
    intent: 'stock_availability',
    about: 'none',
    status: 'resolved',
    messages: [
      ['shopper', 'Le mug Matin terracotta est en rupture ? il revient quand'],
      [
        'bot',
        'Il n’y en a plus en stock, mais il peut être commandé : nous le fabriquons alors en 10 à 20 jours ouvrés. Vous pouvez annuler jusqu’à l’envoi.',
      ],
      ['shopper', 'd’accord je vais voir'],
    ],
  },
  {
    language: 'fr',
    channel: 'email',
    intent: 'product_question',
    about: 'none',
    status: 'resolved',
    satisfaction: 5,
    messages: [
      [
        'shopper',
        'Bonjour, l’abat-jour de la lampe Crépuscule se démonte-t-il ? Et quelle ampoule faut-il ?',
      ],
      [
        'human',
        'Bonjour {firstName},\n\nOui, il se dévisse à la main. Il faut une ampoule E27 de 40 W au plus ; elle n’est pas fournie. Nous conseillons une lumière chaude, bien plus jolie sur le grès.\n\nCorentin',
      ],
      ['shopper', 'Merci, commande passée !'],
    ],
  },
  {
    language: 'fr',
    channel: 'chat',
    intent: 'care_instructions',
    about: 'none',
    status: 'resolved',
    satisfaction: 5,
    messages: [
      ['shopper', 'Comment laver le cardigan en mohair sans le feutrer ?'],
      [
        'bot',
        'À la main ou au programme laine, 30 °C au plus, avec une lessive laine, puis séchage à plat loin d’un radiateur. Ne le suspendez jamais mouillé. S’il perd des fibres au début, une nuit au congélateur dans un sac y remédie.',
      ],
      ['shopper', 'Le congélateur, je ne connaissais pas ! merci'],
    ],
  },
  {
    language: 'fr',
    channel: 'chat',
    intent: 'discount_code',
    about: 'none',
    status: 'resolved',
    satisfaction: 2,
    messages: [
      ['shopper', 'BIENVENUE10 ne marche pas'],
      [
        'bot',
        'Le code BIENVENUE10 donne 10 % sur la première commande, dès 50 € d’achats, avec l’adresse e-mail inscrite à la lettre, pendant 30 jours. Il ne s’applique pas aux articles déjà réduits.',
      ],
      ['shopper', 'mon panier fait 48 euros c’est mesquin'],
      ['bot', 'Je comprends. Le minimum est de 50 € pour tout le monde ; je ne peux pas le changer.'],
    ],
  },
  {
    language: 'fr',
    channel: 'chat',
    intent: 'payment_failed',
    about: 'none',
    status: 'resolved',
    satisfaction: 4,
    messages: [
      ['shopper', 'Paiement refusé deux fois, pourtant j’ai de l’argent sur mon compte'],
      [
        'bot',
        'Le refus vient presque toujours de la banque : vérifiez la confirmation dans son application, le plafond et la date de la carte, l’adresse de facturation. Votre panier est gardé 48 heures, et PayPal fonctionne aussi.',
      ],
      ['shopper', 'C’était le plafond, c’est passé avec PayPal'],
    ],
  },
  {
    language: 'fr',
    channel: 'chat',
    intent: 'payment_methods',
    about: 'none',
    status: 'resolved',
    messages: [
      ['shopper', 'on peut payer en 3 fois le caban ?'],
      [
        'bot',
        'Oui : de 150 € à 1 500 €, en 3 fois sans frais par carte émise en France. Le premier tiers est débité à la commande, les deux autres 30 et 60 jours plus tard.',
      ],
      ['shopper', 'top'],
    ],
  },
  {
    language: 'fr',
    channel: 'email',
    intent: 'invoice',
    about: 'delivered',
    status: 'resolved',
    satisfaction: 5,
    messages: [
      [
        'shopper',
        'Bonjour, pourriez-vous m’envoyer la facture de la commande {number} au nom de ma société ?',
      ],
      [
        'human',
        'Bonjour {firstName},\n\nBien sûr. Pouvez-vous m’indiquer le nom exact et le numéro de TVA ? La facture rectifiée part dès réception.\n\nMaïwenn',
      ],
      ['shopper', 'Voici, c’est dans la signature ci-dessous.'],
      ['human', 'C’est fait, vous la trouverez en pièce jointe. Bonne journée.'],
    ],
  },
  {
    language: 'fr',
    channel: 'whatsapp',
    intent: 'warranty',
    about: 'none',
    status: 'resolved',
    satisfaction: 5,
    messages: [
      ['shopper', 'Bonjour, une couture de mon pull marin a lâché sous le bras, je l’ai depuis deux ans'],
      [
        'bot',
        'Les coutures sont garanties 3 ans : nous recousons gratuitement, envoi et retour compris en France métropolitaine. Envoyez-nous le numéro de commande et deux photos, je transmets à l’atelier.',
      ],
      [
        'human',
        'Bonjour {firstName}, bien reçu les photos. L’étiquette est dans vos e-mails ; comptez une petite semaine à l’atelier. Hélène',
      ],
      ['shopper', 'C’est rare un service pareil. Merci'],
    ],
  },
  {
    language: 'fr',
    channel: 'chat',
    intent: 'store_hours_contact',
    about: 'none',
    status: 'resolved',
    satisfaction: 5,
    messages: [
      ['shopper', 'vous êtes ouverts le samedi ?'],
      [
        'bot',
        'Oui. La boutique de Nantes ouvre du mardi au samedi, de 10 h 30 à 19 h. Le service client répond le samedi de 10 h à 13 h.',
      ],
    ],
  },
  {
    language: 'fr',
    channel: 'email',
    intent: 'privacy_request',
    about: 'none',
    status: 'resolved',
    messages: [
      [
        'shopper',
        'Bonjour, je souhaite que vous effaciez toutes mes données personnelles, conformément au RGPD.',
      ],
      [
        'human',
        'Bonjour {firstName},\n\nVotre demande est enregistrée et transmise à donnees@atelier-brumelaine.example ; vous aurez une réponse sous 30 jours. Un code vous est envoyé pour confirmer que cette adresse est bien la vôtre. Les factures doivent légalement être gardées 10 ans.\n\nMaïwenn',
      ],
      ['shopper', 'Très bien, code saisi.'],
    ],
  },
  {
    language: 'fr',
    channel: 'messenger',
    intent: 'praise',
    about: 'delivered',
    status: 'resolved',
    satisfaction: 5,
    messages: [
      [
        'shopper',
        'Juste un mot pour vous dire que « {item} » est encore plus beau en vrai 😍 merci à tout l’atelier',
      ],
      ['bot', 'Merci, {firstName} ! Je transmets votre message à l’atelier, il fera plaisir.'],
    ],
  },
  {
    language: 'fr',
    channel: 'chat',
    intent: 'complaint',
    about: 'late',
    status: 'human',
    messages: [
      [
        'shopper',
        'C’est la troisième fois que je vous écris pour la {number}, c’est honteux. Personne ne répond !!',
      ],
      [
        'bot',
        'Je comprends votre colère. Je transmets tout de suite votre demande à une personne de l’équipe, avec le suivi {tracking} et vos messages.',
      ],
      [
        'human',
        'Bonjour {firstName}, je suis Maïwenn, je reprends votre dossier et je m’en occupe personnellement. J’ai ouvert une recherche auprès de {carrier} : je vous écris ici dès qu’elle donne quelque chose.',
      ],
    ],
  },
  {
    language: 'fr',
    channel: 'chat',
    intent: 'human_agent',
    about: 'none',
    status: 'waiting',
    messages: [
      ['shopper', 'Je voudrais parler à quelqu’un s’il vous plaît'],
      [
        'bot',
        'Bien sûr. Je transmets votre conversation à une personne de l’équipe. Nous répondons du lundi au vendredi de 9 h à 18 h et le samedi de 10 h à 13 h. Pouvez-vous me dire en deux mots de quoi il s’agit ?',
      ],
      ['shopper', 'Une bague à mettre à ma taille, pour un mariage le mois prochain'],
    ],
  },
  {
    language: 'fr',
    channel: 'whatsapp',
    intent: 'wrong_charge',
    about: 'delivered',
    status: 'waiting',
    messages: [
      [
        'shopper',
        'On m’a débité deux fois pour la commande {number}. Si ce n’est pas réglé je fais opposition',
      ],
      [
        'bot',
        'Je transmets votre demande à une personne de l’équipe, en priorité. Une simple autorisation disparaît d’elle-même, en 7 jours au plus ; si deux débits définitifs apparaissent, le double est remboursé sous 5 jours ouvrés.',
      ],
    ],
  },
  {
    language: 'fr',
    channel: 'chat',
    intent: 'product_recommendation',
    about: 'none',
    status: 'bot',
    messages: [
      ['shopper', 'je cherche un cadeau pour ma mère, budget 60 euros, elle aime la maison'],
      [
        'bot',
        'Trois idées de l’atelier : le bougeoir en laiton Phare (54 €), le coussin en velours Opéra (52 €) et la planche en noyer Tablée (49 €). Préfère-t-elle recevoir du monde ou un coin lecture ?',
      ],
    ],
  },
];
