import type { HandoverReason } from '../handover.ts';

/** Words that by themselves are a reason to hand over. Matched on folded text: lower case, no accents, straight apostrophes. */
export interface SignalPatterns {
  readonly reason: Extract<
    HandoverReason,
    'human_requested' | 'legal_threat' | 'safety' | 'self_harm' | 'fraud' | 'payment_dispute'
  >;
  readonly patterns: readonly RegExp[];
  /** A match inside one of these is no signal: "formation juridique", "human resources". */
  readonly unless?: readonly RegExp[];
}

const PERSON_FR =
  "(?:un |une |quelqu[' ]?un|vrai[e]? |des |votre |le |la |l')*(?:humain|humaine|personne|conseiller|conseillere|agent|operateur|operatrice|responsable|superieur|manager|collegue|etre humain|interlocuteur|vendeur|vendeuse|service client|sav|support|teleconseiller|employe)s?";
const PERSON_EN =
  '(?:a |an |some |the |your |another |real |live |actual |human |proper |customer |service |support )*(?:human|humans|person|people|someone|somebody|agent|agents|advisor|adviser|representative|rep|operator|manager|supervisor|staff|human being|csr|team member|assistant who is human)';

/** Grave reasons first: the first that matches is the one reported first. */
export const SIGNAL_PATTERNS: readonly SignalPatterns[] = [
  {
    reason: 'self_harm',
    patterns: [
      /\b(?:me suicider|suicide|m'ote[r]? la vie|en finir avec (?:la vie|tout)|envie de mourir|veux mourir|vais me (?:tuer|pendre|faire du mal)|me faire du mal|plus envie de vivre|mettre fin a mes jours|idees noires)\b/,
      /\b(?:kill(?:ing)? myself|suicid(?:e|al)|end(?:ing)? (?:my|it all|my own) life|end it all|want(?:ed)? to die|wanna die|hurt(?:ing)? myself|harm(?:ing)? myself|self[- ]harm|don'?t want to (?:live|be alive)|no reason to live|better off dead|take my own life)\b/,
      /\b(?:suicidarme|quitarme la vida|quiero morir|matarme)\b/,
      /\b(?:umbringen|selbstmord|suizid|sterben will|will sterben|nicht mehr leben)\b/,
      /\b(?:suicidarmi|uccidermi|voglio morire|togliermi la vita)\b/,
    ],
    unless: [/\b(?:suicide squad|opération suicide|crime)\b/],
  },
  {
    reason: 'safety',
    patterns: [
      /\b(?:pris feu|prend feu|en feu|a brule|brulure[s]?|brulee?s? (?:la|les|aux?) (?:main|mains|doigt|doigts|peau|visage)|me suis brulee?|s'est brulee?|explose|electrocut\w*|choc electrique|decharge electrique|incendie|fumee|court[- ]circuit|intoxi\w+|allergi(?:e|que)s? (?:grave|severe|apres|depuis|a cause)|reaction allergique|choc anaphylactique|blesse[es]?|blessure|coupee? (?:la|le|les|au|avec|en)|saigne\w*|urgences|hopital|etouff\w+|avale (?:une|un|la|le) piece|eclats? de verre|danger(?:eux|euse|euses)?\b(?! pour (?:l'environnement|la planete)))/,
      /\b(?:caught fire|catches fire|on fire|burn(?:ed|t|s)? (?:my|his|her|our|me|the (?:table|skin|carpet|wall))|burnt? myself|burned myself|explod(?:ed|es|ing)|electrocut\w+|electric shock|got a shock|short[- ]circuit\w*|smoke (?:came|coming|is)|smoking and|allergic reaction|anaphyla\w+|skin rash|rash (?:all|on|after)|injur(?:ed|y|ies)|bleed(?:s|ing)?|cut (?:my|his|her) (?:hand|finger|foot|leg|arm|lip|mouth)|hospital|emergency room|chok(?:ed|ing|es)|swallow(?:ed)? (?:a|the) (?:part|piece|battery|bead|button)|shattered in (?:my|his|her)|glass (?:shards?|splinters?) in|unsafe|hazard(?:ous)?|dangerous|poison(?:ed|ing)?|toxic)\b/,
      /\b(?:se incendio|quemadura|me quem[eo]|descarga electrica|reaccion alergica|herid[oa]|peligros[oa])\b/,
      /\b(?:feuer gefangen|verbrannt|stromschlag|allergische reaktion|verletzt|gefahrlich)\b/,
      /\b(?:preso fuoco|scossa elettrica|reazione allergica|ferit[oa]|pericolos[oa]|bruciat[oa] (?:la|le|il))\b/,
    ],
    unless: [
      /\b(?:scented|parfum\w*|burn time|duree de combustion|combien de temps (?:elle|la bougie) brule|is it (?:toxic|dangerous)|are (?:they|these) (?:toxic|dangerous)|non[- ]?tox\w+|sans danger|hypoallerg\w*|est[- ]ce (?:toxique|dangereux)|rien de (?:grave|dangereux)|not dangerous|safe for)\b/,
    ],
  },
  {
    reason: 'legal_threat',
    patterns: [
      /\b(?:avocat|tribunal|tribunaux|justice|poursui(?:te|tes|vre)|porter plainte|porte plainte|plainte (?:aupres|a la police|au commissariat|penale)|deposer (?:une )?plainte|depose plainte|mise en demeure|huissier|action (?:en justice|juridique|collective)|assign\w+ (?:en|devant)|dgccrf|signal ?conso|repression des fraudes|mediateur (?:de la|a la)? ?(?:consommation)?|association de consommateurs|60 millions|que choisir|procedure judiciaire|voie judiciaire|demarches? juridiques?|saisir (?:la justice|le mediateur|le tribunal)|droit de la consommation|code de la consommation|cnil)\b/,
      /\b(?:lawyer|attorney|solicitor|barrister|sue (?:you|your|the)|suing|lawsuit|legal (?:action|proceedings|advice|team|steps|route)|take (?:you|this|it) to (?:court|small claims)|small claims|see you in court|court action|trading standards|consumer (?:protection|rights act|affairs|ombudsman)|ombudsman|ftc|better business bureau|bbb complaint|class action|press charges|file (?:a )?(?:complaint|claim) (?:with|against)|cease and desist|data protection authority|ico complaint)\b/,
      /\b(?:abogado|denunciar|denuncia|tribunales|demandar(?:os|les)?|hoja de reclamaciones)\b/,
      /\b(?:anwalt|rechtsanwalt|klage[n]?|verklag\w+|gericht|verbraucherzentrale|anzeige erstatten)\b/,
      /\b(?:avvocato|denuncia(?:re|rvi)?|tribunale|azione legale|vie legali)\b/,
    ],
    unless: [
      /\b(?:robe d'avocat|avocats? (?:mur|vert|toast)|avocado|couleur avocat|sue (?:wong|ellen)|for my lawyer|cadeau .{0,20}avocat|avocat comme cadeau|justice league|ma mere est avocat|est avocate?\b|mon mari est avocat|i am a lawyer looking)\b/,
    ],
  },
  {
    reason: 'payment_dispute',
    patterns: [
      /\b(?:debite(?:e|s)? (?:deux|2|trois|3|plusieurs) fois|preleve(?:e|s)? (?:deux|2|trois|3|plusieurs) fois|double (?:debit|prelevement|paiement|facturation)|paye(?:e|s)? (?:deux|2) fois|contest\w+ (?:le|ce|un|mon|l[ae]) (?:paiement|prelevement|debit|transaction|achat|charge|montant)|opposition (?:au|sur le|a ma|bancaire)|faire opposition|retrofacturation|chargeback|litige (?:paypal|bancaire|paiement|avec ma banque)|litige|ma banque (?:va|peut|doit|me)|debite sans|preleve sans|jamais autorise|pas autorise ce (?:paiement|prelevement|debit))\b/,
      /\b(?:charged (?:me )?(?:twice|two times|double|three times|2x|multiple times)|double[- ]charg\w+|billed (?:me )?(?:twice|two times)|dispute (?:the|this|a|my) (?:charge|payment|transaction)|disput(?:e|ing) (?:it )?with my bank|charge ?back|payment dispute|paypal (?:dispute|claim|case)|open(?:ed|ing)? a (?:dispute|case|claim)|didn'?t authori[sz]e|did not authori[sz]e|unauthori[sz]ed (?:charge|payment|transaction)|unknown charge|took (?:the )?(?:money|payment) twice|reverse the (?:charge|payment)|contact(?:ing)? my bank|bank to (?:reverse|cancel|dispute|get))\b/,
      /\b(?:cobrad[oa] (?:dos veces|doble)|doble cargo|doppelt (?:abgebucht|belastet|berechnet)|zweimal abgebucht|addebitat[oa] (?:due volte|doppio)|doppio addebito)\b/,
    ],
  },
  {
    reason: 'fraud',
    patterns: [
      /\b(?:arnaque(?:s|ur|urs)?|escroc(?:s|querie)?|fraude(?:s|ur|urs)?|frauduleu\w+|carte (?:volee|piratee|usurpee)|(?:vol|usurpation) d'identite|identite usurpee|compte (?:pirate|hacke|usurpe)|pirat(?:e|age|er) (?:de )?(?:mon|ma|mes|compte)|phishing|hameconnage|faux site|site (?:frauduleux|bidon|fantome)|contrefacon|contrefait\w*|commande que je n'ai (?:pas|jamais) (?:passee|faite)|utilise ma carte|sans mon (?:accord|autorisation|consentement))\b/,
      /\b(?:scam(?:med|mer|mers|ming|s)?|fraud(?:ulent|ster|ulently|s)?|stolen (?:card|credit card|identity|account)|identity theft|hacked|hacker|my account (?:was|has been|got) (?:hacked|compromised|stolen)|phishing|fake (?:site|website|shop|store)|counterfeit|rip[- ]?off artists?|con artists?|didn'?t place (?:this|that|an|any|the) order|did not place (?:this|that|an|any|the) order|used my card|someone (?:used|ordered|bought|else)|without my (?:permission|consent|knowledge|authori[sz]ation))\b/,
      /\b(?:estafa(?:dores|dor)?|fraude|tarjeta robada|betrug|betruger|gehackt|truffa|truffatori|frode)\b/,
    ],
    unless: [/\b(?:sans mon accord de|fraud prevention policy)\b/],
  },
  {
    reason: 'human_requested',
    patterns: [
      new RegExp(
        `\\b(?:parler|discuter|echanger|communiquer|contact|etre mis en (?:relation|contact)|mettre en (?:relation|contact)|joindre|avoir|passez?[- ]moi|transferez?[- ]moi|veux|voudrais|voir avec|besoin d(?:e|'))\\s*(?:a|avec|au|aux|de|d'|vers)?\\s*${PERSON_FR}\\b`,
      ),
      /\b(?:vrai(?:e|s)? (?:humain|personne|conseiller|conseillere|agent|interlocuteur|gens)|une? (?:humain|personne) (?:reelle?|physique|svp|s'il vous plait|sil vous plait)|pas (?:un|a un|avec un|de) (?:robot|bot|machine|chatbot)|marre (?:du|de ce|des) (?:robot|bot|chatbot)s?|humain (?:svp|stp|s'il)|(?:parler|discuter) a (?:quelqu'un|qqn|qq1|une personne)|quelqu'un (?:peut|pourrait)(?:-il)? (?:m'|me )(?:appeler|rappeler|contacter|repondre|aider en vrai)|(?:rappel(?:ez|er)?|appel(?:ez|er)?)[- ]moi|etre rappele|un conseiller|une conseillere|service humain|y a[- ](?:t[- ]il )?quelqu'un|est[- ]ce que (?:je parle|c'est) (?:a )?un humain)\b/,
      new RegExp(
        `\\b(?:talk|speak|chat|spk|connect(?: me)?|transfer(?: me)?|put me (?:through|in touch)|get me|give me|want|need|prefer|let me (?:talk|speak)|contact|reach|escalate(?: (?:this|me))?|pass me|i'?d like)\\s*(?:to|with|for|over to|through to)?\\s*(?:talk |speak |chat )?(?:to |with )?${PERSON_EN}\\b`,
      ),
      /\b(?:real (?:human|person|people|agent)|human (?:please|pls|agent|being|support|help|now|operator)|live (?:agent|chat|person|support)|actual (?:human|person)|not a (?:bot|robot|machine)|stop (?:the|this) bot|sick of (?:this|the) (?:bot|robot)|no more bots?|(?:call|phone|ring) me(?: back)?|is (?:anyone|anybody|someone) (?:there|here)|am i (?:talking|speaking) to a (?:human|person|bot|robot)|customer service (?:rep|representative|agent|number)|agent please|representative)\b/,
      /\b(?:hablar con (?:un|una|alguien)|agente humano|persona real|asesor)\b/,
      /\b(?:mit (?:einem|einer|jemandem) (?:menschen|mitarbeiter\w*|person|berater\w*)?\s*(?:sprechen|reden)|echte[nr]? mensch\w*|mitarbeiter sprechen)\b/,
      /\b(?:parlare con (?:un|una|qualcuno)|operatore umano|persona reale|operatore)\b/,
    ],
    unless: [
      /\b(?:cadeau|present|gift|idee|taille|size|offrir)\b.{0,40}\b(?:personne|person|someone|quelqu'un|manager|people)\b/,
      /\b(?:aucune personne|help(?:ing)? (?:a )?person|contact (?:lens|details|form|page)|for (?:a|an|the) (?:person|people)|pour une personne|table|personnes)\b/,
      /\b(?:pas besoin d'un (?:humain|conseiller)|don'?t need (?:a|an) (?:human|agent|person)|no need (?:for|to talk))\b/,
    ],
  },
];
