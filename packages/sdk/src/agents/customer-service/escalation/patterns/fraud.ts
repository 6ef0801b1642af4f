import { allOf, anyOf, type SignalPatterns } from './signal-patterns.ts';

/** Somebody misused a card, an account or the shop's name: told so plainly that it outranks the payment it touches. */
export const FRAUD: SignalPatterns = {
  reason: 'fraud',
  pattern: anyOf([
    // French
    "(?:carte|cb|coordonnees bancaires|donnees bancaires|identite|numero de carte|compte|mail|adresse mail|mot de passe|colis)s? (?:\\w+ ){0,4}(?:vole|pirate|usurpe|hacke|detourne|clone|compromis|copie)(?:e|s|es)?|(?:vol|usurpation|usurpe\\w*|vole) (?:d'|mon |de mon |l'|de ma |ma |de )?(?:identite|carte|cb|donnees|coordonnees)",
    "(?:me suis|s'est|a ete|ont|fait|fais|m'a|m'ont|etre) (?:fait )?(?:pirater|hacker|usurper|pirate|hacke|usurpe)(?:e|s)?|(?:pirat(?:e|er|age)|hack(?:e|er)?|intrusion) (?:de |sur |dans )?(?:mon|ma|mes|le|d'un) (?:compte|carte|mail|donnees)",
    'phishing|hameconnage|smishing|(?:mail|e-?mail|sms|message|appel|site|lien|annonce|page|publicite)s? (?:\\w+ )?(?:frauduleu(?:x|se|ses)|suspect(?:s|e)?|bizarre de votre part|bidon|fantome|louche)|se (?:fait|font|faisant|faire) passer pour (?:vous|votre|la boutique|le site|le service)|faux (?:site|sites|mail|sms|compte|vendeur|profil)|usurp\\w+ (?:votre|de votre)',
    "commandes? (?:\\w+ ){0,4}(?:que je n'ai (?:pas|jamais)|que j'ai (?:pas|jamais)|je n'ai (?:pas|jamais)|pas moi qui|passee? a mon insu|jamais passee?|sans mon (?:accord|autorisation))|(?:jamais|pas) (?:passe|fait|effectue) (?:cette|de|aucune|une) commande|(?:quelqu'un|on|un inconnu|une personne) (?:\\w+ )?(?:a |s'est |utilise |commande )?(?:commande|utilise|servi|achete|passe une commande) (?:\\w+ )?(?:avec ma|ma carte|mon compte|a mon nom|sur mon compte|en mon nom|de ma carte|mes coordonnees)|(?:vole|pris|derobe|utilise)(?:e|s|r)? (?:mes|ma|mon) (?:coordonnees|donnees|infos|informations|numero|carte|cb|identite|mot de passe|compte)|(?:entre|entree|connecte|connectee|introduit|passe|pirate) (?:dans|sur|a) mon compte|(?:change|modifie) (?:l'adresse|mon mot de passe|mon adresse|mon e-?mail) (?:\\w+ ){0,4}(?:sans|a mon insu)|utilise(?:e|r)? (?:ma carte|mon compte|mes coordonnees)|a mon insu|connexions? suspectes?|activite suspecte",
    'contrefacons?|contrefaits?|fraud(?:e|es|eurs?|uleu(?:x|se|ses)|er)',
    // English
    'stole(?:n)? (?:my |credit |debit |bank )?(?:card|cards|identity|account|details|information|data|parcel)|(?:card|cards|identity|details|credentials|data|information|account|password|email)s? (?:\\w+ ){0,4}(?:stolen|hacked|cloned|compromised|hijacked|breached|taken over|leaked|skimmed)|identity (?:theft|thief|fraud)|account takeover',
    '(?:been|got|was|were|is|someone|somebody|they|have|he|she) hacked|hacked (?:into|my|account)|hackers? (?:got|used|ordered|has|have|in)|phish\\w+|smishing|(?:suspicious|fake|fraudulent|spoofed|scam|weird|dodgy|phony) (?:e-?mails?|texts?|sms|messages?|calls?|links?|sites?|websites?|shops?|stores?|accounts?|orders?|ads?|logins?|activity|invoices?|sellers?|pages?)|(?:pretend|claim|pos|impersonat)\\w+ (?:to be |as |being )?(?:you|your (?:shop|store|company|support|team|brand|staff)|from (?:you|your))',
    "(?:didn'?t|did not|never|haven'?t|have not) (?:even )?(?:place|placed|make|made|order|ordered|create|created) (?:this|that|an|any|the|these|those|such) (?:order|purchase|account|orders|purchases|one)|orders? (?:\\w+ ){0,4}(?:(?:that )?i (?:have )?(?:never|didn'?t|did not|haven'?t|don'?t) (?:place|make|placed|made|order|ordered|recogni[sz]e)|not (?:placed|made) by me)|(?:someone|somebody|a stranger|some1|anyone|another person)(?: else)? (?:\\w+ )?(?:used|using|uses|ordered|bought|placed|logged|accessed|got into|made|has|changed|purchased) (?:\\w+ ){0,4}(?:my (?:card|account|name|details|credit|bank|e-?mail|address|password|identity|paypal)|under my|in my name|with my|on my)|used my (?:credit |debit |bank )?card|without my (?:permission|consent|knowledge|authori[sz]ation|approval)|(?:order|account|purchase) (?:\\w+ ){0,4}in my name",
    'counterfeits?|knock ?offs?|fraud(?:s|ulent|ulently|ster|sters|ulant)?|frod',
    // Spanish, German, Italian
    'tarjeta (?:\\w+ )?(?:robada|clonada)|me han (?:robado|hackeado)|(?:cuenta|tarjeta) (?:ha sido )?hackeada|robo de identidad|suplantacion|falsificacion(?:es)?|fraude|correo sospechoso|no (?:he )?hecho (?:este|ese) pedido',
    '(?:konto|account|karte) (?:\\w+ )?(?:gehackt|gestohlen|missbraucht)|gehackt|gestohlene[nr]? karte|identitatsdiebstahl|falschung(?:en)?|betrug|nicht (?:ich|selbst) bestellt|diese bestellung (?:habe ich )?(?:nie|nicht)|verdachtige (?:mail|e-mail|nachricht)',
    "carta (?:\\w+ )?(?:rubata|clonata)|(?:account|conto|profilo) (?:\\w+ )?(?:hackerato|violato|rubato)|furto d'identita|contraffat[toi]{1,2}|contraffazione|frode|frodi|mail sospetta|non ho (?:mai )?fatto (?:quest|l')\\w* ?ordine",
  ]),
  harmless: allOf([
    '(?:real|legit|genuine|trustworthy|vraie?|fiable|serieu(?:x|se)) [^.!?]{0,40}(?:or|ou) [^.!?]{0,25}(?:fake|scam|faux|fausse)s? (?:site|shop|store|website|boutique)?s?',
    'fraud (?:prevention|protection|check) (?:policy|page|works?)|(?:protection|protege\\w*|secur\\w+|prevention|lutte) (?:contre |anti)?(?:la |les )?(?:fraudes?|piratages?)|anti-?fraude|(?:authentique|authentic|real|genuine|original)s? (?:or|ou|et non|not) (?:\\w+ )?(?:contrefacon|counterfeit|fake|knock ?off)s?|not (?:a )?(?:counterfeit|knock ?off)s?|pas (?:de la |une? |des )?contrefacons?',
    "fake (?:fur|leather|lashes|nails|plants?|flowers?|tan)|(?:deguisement|costume|chapeau|tenue|hacker|t-?shirt|drapeau|bateau|fete|coffre) (?:de |d'un |du )?(?:pirates?|hackers?)",
  ]),
};

/** Accusations: "scam", "thieves". What the accusation is about (a payment, a court) is told first. */
export const SCAM: SignalPatterns = {
  reason: 'fraud',
  pattern: anyOf([
    "(?:arn|harn)a(?:c|q|cq)u(?:e|es|eur|eurs|euse|er|ez|ee)|escro(?:c|cs|querie|queries)|(?:vous etes|bande de|c'est du|des|sales|tous des) vol(?:eurs?)?(?! ?(?:de|a|au) (?:nuit|vent|libre))|vole (?:mon|notre) argent|m'avez vole|me suis fait (?:avoir|voler|entuber|rouler|escroquer)|abus de confiance|site (?:pirate|mafieux)",
    "scam(?:s|med|mer|mers|ming|my)?|rip[- ]?off(?:s)?|ripped (?:me )?off|con[- ]artists?|crooks?|swindl\\w+|thie(?:f|ves)|(?:stole|stolen|stealing|steal|took|robbed|robbing) (?:\\w+ )?(?:my|our|people'?s|me of my|customers'?) (?:hard[- ]earned )?money|(?:being|been|got|you) robbed(?: me)?|conned|ponzi",
    'estaf(?:a|as|ador|adores|ado|ada)|timo|ladrones|betruger(?:isch)?|abzocke|diebe|truff(?:a|e|ato|ata|atori|atore)|ladri|imbroglioni|fregat[oa]',
  ]),
  harmless: allOf([
    "(?:est[- ]ce|c'est|votre site|le site|vous etes|etes[- ]vous|is|are) [^.!?]{0,50}(?:fiable|serieux|legit|legitimate|trustworthy|safe|real)[^.!?]{0,50}\\?",
    "(?:is|are) (?:this|it|you|your (?:site|shop|store|website)|the site)(?: guys)? (?:an? )?(?:scam|scammers|fake|rip ?off)(?: or (?:legit|real))? ?\\?|(?:ce n'est|c'est|c est) pas une arnaque ?\\?|voleurs? de (?:nuit|vent)|book thief|thief (?:costume|game)",
  ]),
};
