/**
 * Words of French that carry a feeling, by strength from -4 to 4. Lemmas: inflected forms are met through their stem, so
 * "menacer" also stands for "menacées" and "menace". Accents are left to the reader; matching folds them.
 */
export const FRENCH_WORDS: readonly (readonly [score: number, words: string])[] = [
  [
    4,
    `exceptionnel extraordinaire formidable fantastique fabuleux sublime splendide magnifique merveilleux merveille
    génialissime époustouflant sensationnel phénoménal irréprochable impeccable parfait perfection parfaitement adorer
    adorable chef-d'oeuvre grandiose mirifique divin exquis émerveiller émerveillement euphorie extase ovation
    triomphe triompher épatant excellent excellence excellemment excellentissime`,
  ],
  [
    3,
    `génial super superbe top bravo félicitation féliciter félicitations heureux heureuse heureusement bonheur ravi
    ravir ravissant enchanté enchanter enthousiaste enthousiasme enthousiasmer enthousiasmant joie joyeux joyeusement
    aimer amour amoureux aimable gentil gentillesse gentiment beau belle beauté magique magie victoire victorieux
    gagner gagnant réussir réussite réussi succès champion championne héros héroïque brillant brillamment remarquable
    remarquablement admirable admirer admiration admirablement passion passionnant passionné passionner délicieux
    délice savoureux régal régaler kiffer kif kiffe chouette cool fun rigolo drôle hilarant mdr lol ptdr mdrr ptdrr
    xptdr fier fière fierté merci remercier remerciement remerciements gratitude reconnaissant reconnaissance
    satisfait satisfaite satisfaire satisfaction satisfaisant impressionnant impressionner inoubliable incontournable
    incroyable bluffant bluffé bluffer nickel idéal idéalement meilleur meilleure prodige prodigieux plaisir
    paradis paradisiaque rêve réjouir réjouissant réjouissance éblouir éblouissant radieux resplendir fête festif
    hourra youpi yes waouh wow ouah miam bien ravissement charmant charme charmer coup_de_coeur canon
    sympa sympathique sympathie sauver sauveur sauvetage chapeau bénir béni bénédiction trésor précieux miracle
    miraculeux chaleureux chaleureusement bienveillant bienveillance honnête honnêteté loyal loyauté fidèle
    généreux générosité généreusement merveilleusement superbement magnifiquement`,
  ],
  [
    2,
    `agréable agréablement plaisant plaire content contente contentement joli jolie mignon mignonne tendre tendresse
    doux douce douceur calme paix pacifique serein sérénité sérénissime confort confortable confortablement pratique
    facile facilement facilité faciliter simple simplifier simplicité rapide rapidement rapidité efficace
    efficacité efficacement efficient fiable fiabilité solide solidité robuste qualité qualitatif sérieux soigné soin
    soigneux soigneusement propreté sain sainement salutaire recommander recommandation utile
    utilement utilité avantage avantageux avantager bénéfice bénéfique bénéficier profit profiter profitable gain
    espoir espérer optimiste optimisme confiance confiant convaincu convaincant convaincre séduire séduisant
    attrayant attractif attractivité attrait intéressant intérêt intéresser inspirer inspirant inspiration inspiré
    courage courageux courageusement encourager encourageant encouragement motiver motivé motivant motivation
    prometteur promettre progrès progresser progression améliorer amélioration meilleurs innover innovation innovant
    innovateur ingénieux ingéniosité astucieux astuce malin intelligent intelligence intelligemment judicieux créatif
    créativité talent talentueux doué virtuose record exploit performant performance prouesse soutenir soutien aide
    aider solidaire solidarité entraide partager partage réconcilier réconciliation récompense récompenser primer
    lauréat médaille prix_nobel honorer honneur honorable hommage saluer applaudir applaudissement acclamer louer
    éloge élogieux féliciter valoriser valorisation prestige prestigieux prospère prospérité prospérer florissant
    essor boom décoller rebond relance croître croissance épanouir épanouissement épanoui vertueux vertu noble
    dignité digne justice équitable équité égalité liberté libre libérer libération démocratie respect
    respecter respectueux tolérance tolérant propice favorable favorablement favoriser favori préférer préféré
    amitié ami amis copain complice câlin bisou bisous sourire sourires rire rires souriant joyau gagner opportunité
    chance chanceux veinard aubaine cadeau offert gratuit gratuitement gratuité bienvenue bienvenu accueillant
    cordial cordialement convivial convivialité harmonie harmonieux élégant élégance raffiné raffinement moderne
    original originalité unique authentique authenticité sûr sécuriser sécurisé rassurer rassurant rassuré soulager
    soulagement soulagé apaiser apaisant apaisement protéger protection préserver préservation sauvegarder sauvegarde
    guérir guérison rétablir rétablissement remède solution résoudre résolu débloquer bienfait bienfaiteur volontiers
    bluffe savourer convient convenir réactif réactivité disponible serviable professionnel professionnalisme ponctuel
    conforme dynamique dynamisme énergique vivement espérons vibrer pertinent pertinence cohérent lumineux
    étinceler scintiller frais fraîcheur gourmand gourmandise croustillant moelleux fondant écouter généreux
    bien-être positif positivement positive optimal succulent rigoler marrer marrant amusant amuser amusement
    divertir divertissant captivant fascinant fasciner palpitant émouvant touchant attachant mémorable historique
    enrichir enrichissant enrichissement abordable raisonnable économique économiser bon_marché`,
  ],
  [1.5, 'bon bonne bonnes bons mieux voter meilleurs'],
  [-0.5, 'nucléaire cher chère cherté émission fossile déchet plastique'],
  [
    1,
    `adopter adoption approuver approbation accord accorder agir action accepter accueillir accès accessible
    accessibilité accompagner accompagnement alliance allier apprécier appréciable apport apporter apprendre
    assainir atout autonome autonomie avancer avancée booster bâtir capable capacité célébrer célébration collaborer
    collaboration collaboratif combattre compétent compétence compétitif compétitivité concrétiser concret
    confirmer conserver conservation consolider construire construction contribuer contribution coopérer coopération
    créer création défendre découvrir découverte dédier déployer déploiement développer dévoiler distinguer
    doter dynamiser élargir élire élan élever éclairer éduquer éduquer engager
    engagement ensemble équilibre équilibré équiper espérance essentiel éthique étoile expert exemplaire
    exemple expérimenter exporter faisable financer financement fructueux garantir garantie gérer grandir
    harmoniser inaugurer inauguration inclusif initiative initier inventer invention inventif investir
    investissement inviter joindre label labellisé libre lutter lutte maîtriser maîtrise merveilles
    mobiliser mobilisation naître naissance officialiser
    offrir offre optimiser ouvrir participer participation partenaire partenariat permettre pionnier planter
    potentiel préparer prévenir prévention produire
    promouvoir promotion proposer proposition prime réaliser réalisation recycler recyclage récupérer réduire
    réduction réinventer relancer relever remporter rénover rénovation renforcer renforcement renouveler réparer
    réparation répondre respirer responsable restaurer restauration réutiliser révolution révolutionnaire
    révolutionner richesse riche sage sagesse sensibiliser sensibilisation signer souhaiter stabiliser stable
    stabilité stimuler subvention succéder surmonter tonique transparent transparence unir union universel valider
    validation valeur végétaliser verdir fraternité passerelle ambition ambitieux
    adhérer adhésion bosser grâce volontaire volonté bénévole bénévolat mécène `,
  ],
  [
    -1,
    `absence absent abus accuser affaiblir agiter alerte alerter amende arrêter attendre attente augmenter baisser
    baisse bizarre bloquer blocage boycotter brut bruit bruyant brusque brutal cacher cesser chaos choquer
    chute chuter coincer compliquer compliqué complication concurrence condamner confus confusion contester
    contestation contrainte contraindre contraire contrarier contredire controverse controversé couper coupure
    coûter coûteux couteux craindre crainte critique critiquer débat débattre déchet défaut défi délai délicat
    démission démissionner démolir dépense dépenser déplacer dépourvu dérive déséquilibre désaccord désavantage
    désolé détourner dette difficile difficulté difficilement dilemme diminuer discutable disparaître
    disparition dissoudre dissolution distraire divergence diviser division doute douter douteux dur durcir
    dureté échapper écart effriter embarras embarrasser enjeu ennui erreur étonner étrange étroit éviter
    excès excessif exclure exclusion exiger exigence expulser extrême extrémiste faible faiblesse fatigue fatigué
    fatiguer fermer fermeture flou fossile fragile fragiliser frein freiner froid fuir gêne gêner grave hélas hésiter
    hésitation ignorer impact impopulaire imposer impôt inadapté incapable incertain incertitude incomplet
    inconvénient incompris indifférence inégal ingérence inquiet inquiéter inquiétude inquiétant insuffisant
    insuffisance interdire interdiction interdit interminable interpeller intrus invasif isoler jeter lent lenteur
    lentement limite lobby lobbying lourd loin malgré manif manifester manquer manque médiocre méfier méfiance mépris
    moche monopole mou négatif négligence négliger obliger obstacle opposer opposition oppositions oublier
    oubli opaque pénible pénurie périmé peser piquer piquet plaindre plastique pleurer plomber polémique pollution
    polluer pollueur pollueurs pression priver problème problématique propagande protester protestation punir
    punitif quitter ralentir ralentissement rare raté rater réchauffement réclamer reculer recul réfuter refuser refus
    regret regretter rejeter rejet remonter renoncer renoncement reporter report reprocher reproche réprimander
    répression répéter restreindre restriction restrictif retard retarder retirer risque risquer risqué rompre rupture
    sceptique secouer séquelle sévère sévir seul solitude souci soucieux soupçon soupçonner soupir stop stopper stress
    stresser stressant subir supprimer suppression surveiller surcoût suspect suspendre suspension tabou taxe taxer
    tarder tension tendu timide tort tourmenter trembler troubler trouble urgence urgent vague vain vulnérable
    vulnérabilité vide vieux vieillir insuffisamment pas_cool bof dommage tant_pis zut mince flemme flop piètre
    lacune lacunaire manquant introuvable injoignable indisponible imprécis désagrément réclamation litige`,
  ],
  [
    -2,
    `abandon abandonner abattre abîmer abject aberrant aberration absurde absurdité accident accidenté accabler accablant
    accusation acharner acide affliger affolant affoler agacer agaçant agacement agoniser aggraver aggravation agresser
    agressif agression agressivité alarmant alarme alarmer alarmiste altérer amer amertume anarchie angoisse angoissant
    angoisser annuler annulation antipathique anxieux anxiété appauvrir arnaquer arracher arriéré arrogant arrogance
    artificiel attaque attaquer attrister avarier avertir avertissement aveugle avouer bâcler bagarre bannir bafouer
    bâtard battre bavure bêtise blâmer blesser blessure blessé bordel boucherie bourrer braconnage braconner briser
    brûler buguer bug cafard calamité cambrioler casser casseur catastrophe cauchemar censure censurer chagrin chier
    chialer chômage chômeur collision colère coléreux complot confisquer conflit conflictuel contaminer contamination
    coupable culpabilité corrompre corruption couac couler crade crainte crever crime criminel crise crasseux cruel
    cruauté cupide danger dangereux débile débâcle débordé débordement décadence déception décevant décevoir déçu déçue
    décéder décès décharger déchirer déclin décliner découragement décourager décourageant défaillance défaillant défaite
    défectueux défavorable défavoriser déforestation déformer dégât dégrader dégradation dégoûter dégoûtant dégoût dégueulasse
    délabré délinquant délit délire démanteler démence démentir démodé dénoncer dénonciation dépasser dépassé déplorable
    déplorer dépressif dépression déprimer déprimant déranger dérangement dérapage déraper dérégler dérisoire dérouter
    désagréable désastre désastreux désespoir désespérer désespérant désertifier désertification déshonneur désillusion
    désinformation désintérêt désobéir désordre désorganisé destructeur destruction détruire détériorer détérioration
    détester détestable détresse deuil dévaster dévastateur dévastation dictateur dictature disparus discréditer discriminer
    discrimination dispute disputer dysfonctionnement dysfonctionner échec échouer écoeurer écoeurant effondrer effondrement
    effrayer effrayant effroyable égoïste égoïsme embêter emmerder emmerdeur emprisonner endommager endetter énerver énervant
    énervé enfer enlisement enliser ennuyer ennuyeux ennuyant enrager épidémie épuiser épuisant épuisement érosion escroc
    escroquer escroquerie esclave esclavage étouffer exagérer exaspérer exaspérant exécrable expirer exploitation explosion
    extinction exterminer facho fâcher fâcheux faillite faillir falsifier famine fatal fatalité fauché faute fautif faux
    fausse fiasco fléau foireux fou folie fraude frauder frauduleux frustrer frustrant frustration fuite furieux gâcher
    gâchis galère galérer gaspiller gaspillage génocide gêner gifle glauque gouffre grève grincheux grogne grossier
    grotesque guerre haine haïr haineux hanter harceler harcèlement hécatombe honte honteux honteusement horrible horreur
    hostile hostilité humilier humiliant humiliation hypocrite hypocrisie idiot idiotie ignoble ignorance ignorant illégal
    illégalement illusion illusoire imbécile immonde immoral impasse impoli impolitesse impossible impuissant impuissance
    inacceptable inadmissible inapte incendie incendier incident incohérence incohérent incompétent incompétence
    incompréhensible inconscient inconscience indécent indigne indigner indignation inefficace inégalité inepte ineptie
    infâme infect infecter infection inférieur inflation injure injuste injustice inondation inonder inquiétant insalubre
    insensé insensible instable instabilité insulte insulter insupportable intimider intolérable intolérance intoxiquer
    intoxication inutile inutilement inutilisable invendable invivable irresponsable irriter irritant jaloux jalousie lâche
    lâcheté lamentable larme larmes liquider louper lugubre magouille maigre mal maladie malade maladroit malaise malédiction
    malfaisant malfaiteur malheur malheureux malheureusement malhonnête malpoli malsain maltraiter maltraitance malveillant
    manipuler manipulation marasme mascarade massacre massacrer maudit maudire mauvais mauvaise mécontent mécontentement
    méchant méchanceté méfait mégalo menace menacer menaçant mensonge mensonger menteur mentir mépriser méprisant
    meurtre meurtrier misérable misère moquer moquerie morose mort mortel mourir navet navrant navré néfaste nier niais
    nocif nuire nuisible nuisance nul nulle nullité obscène obsolète odieux offenser offense oppression oppresser
    outrage outrer panique paniquer pathétique pauvre pauvreté pénaliser pénalité pénurie perdre perdant périr perte
    perturber perturbation perturbateur pervers peste pester pesticide pessimiste pessimisme peur pénible phobie piège piéger
    piller pillage pire pirater pitoyable plainte poison polluant pourrir pourri précaire précarité préjudice
    préoccuper préoccupant préoccupation pression prétentieux prison psychopathe putain pute puer puant racaille racisme
    raciste radin rage rager rageant ravage ravager récession récidive regrettable répugnant répugner retarder ridicule
    rigide rouille ruine ruiner rude sabotage saboter saccager saccage sale saleté salaud saloperie salopard sanction
    sanctionner sanglant saturer saturation scandale scandaleux scandaliser sécheresse séisme souffrir souffrance
    souiller sordide stupide stupidité suicide sinistre submerger superficiel supplice surcharge tare tempête terne
    terreur terrifiant terrible terrifier terrorisme terroriste torture torturer toxique toxicité tragédie tragique
    trahir trahison traître traumatiser traumatisme triste tristesse tristement tromper tromperie trompeur truquer tsunami
    tuer tueur tyran tyrannie usure usurper vandale vandalisme vengeance venger vergogne vicieux victime vilain vide
    violent violence violer viol voler vol voleur vomir vulgaire zizanie`,
  ],
  [
    -3,
    `abominable abomination affreux affreusement arnaque arnaqueur assassin assassiner assassinat atroce atrocité attentat
    barbare barbarie catastrophique cauchemardesque connard connasse conne con connerie conneries couillon criminels
    dégueulasse désastreux dramatique drame ecoeurant enculé épouvantable épouvante escroquerie exécrable foutage foutre
    hideux honteux horripilant hécatombe infernal inhumain insupportable lamentable massacre médiocrité merde merdique
    merdier minable monstrueux monstre odieux ordure pitoyable pourriture puant ras-le-bol répugnant saloperie scandaleux
    tragédie ulcéré immonde révoltant révolter révolte inadmissible foutu fuck wtf bullshit`,
  ],
];

/** Forms whose stem would mislead, with their own score; 0 takes a form out. */
export const FRENCH_EXACT: readonly (readonly [score: number, words: string])[] = [
  [0, 'sur du bien chez volant volants volante volantes enfant enfants outre seulement plantes plante donne donnes fermes ame ames unis uniquement simplement remontee portes tache taches coller cote cotes mure mures soi soie plainte-contre faire pares terre terres part parts partie parties'],
];
