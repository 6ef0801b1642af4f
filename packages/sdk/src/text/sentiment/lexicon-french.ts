/**
 * Words of French that carry a feeling, by strength from -4 to 4. Lemmas: `inflect` makes the other forms, so that "menacer"
 * also stands for "menacées". Accents count where a text has them and are overlooked where it has not.
 */
export const FRENCH_WORDS: readonly (readonly [score: number, words: string])[] = [
  [
    4,
    `adorable adorer chef-d'oeuvre divin émerveillement émerveiller épatant époustouflant euphorie
    excellemment excellence excellent excellentissime exceptionnel exquis extase extraordinaire fabuleux
    fantastique formidable génialissime grandiose impeccable irréprochable magnifique merveille merveilleux
    mirifique ovation parfait parfaitement perfection phénoménal sensationnel splendide sublime triomphe
    triompher`,
  ],
  [
    3,
    `admirable admirablement admiration admirer aimable aimer allégresse amour amoureux béatitude beau beauté
    belle bénédiction béni bénir bien bienveillance bienveillant bluffant bluffé bluffer bonheur bonheurs
    bravo brillamment brillant canon chaleureusement chaleureux champion championne chapeau chapeauter
    charmant charme charmer chouette cool délectable délice délicieusement délicieux drôle éblouir
    éblouissant éblouissement émerveillant enchanté enchantement enchanter enchanteur ensorcelant
    enthousiasmant enthousiasme enthousiasmer enthousiaste envoûtant exaltant exaltation exceptionnellement
    exquise extraordinairement exulter fabuleusement féérique félicitation félicitations félicité festif
    fête fidèle fier fière fierté fun gagnant galvaniser généreusement générosité génial génialement gentil
    gentillesse gentiment gratitude héroïque héros heureuse heureusement heureux hilarant honnête honnêteté
    hourra idéal idéalement idyllique imbattable impressionnant impressionner incomparable incontournable
    incroyable inégalable inégalé inestimable inoubliable irrésistible joie jouir jouissance jouissif
    joyeusement joyeux jubilatoire jubiler kif kiffant kiffe kiffer lol loyal loyauté luxueux magie magique
    magistral magistralement magnifiquement majestueux mdr mdrr meilleur meilleure merci merveilleuse
    merveilleusement miam miracle miraculeux nickel ouah ovationner paradis paradisiaque passion passionnant
    passionné passionner phare plaisir précieux prodige prodigieusement prodigieux ptdr ptdrr radieux ravi
    ravir ravissant ravissement reconnaissance reconnaissant régal régalade régaler réjouir réjouissance
    réjouissant remarquable remarquablement remerciement remerciements remercier resplendir réussi réussir
    réussite rêve rigolo satisfaction satisfaire satisfaisant satisfait satisfaite sauver sauvetage sauveur
    savoureuse savoureux sensass somptueusement somptueux succès super superbe superbement sympa sympathie
    sympathique top trésor victoire victorieux waouh wow xptdr yes youpi`,
  ],
  [
    2,
    `abordable acclamer accueillant affection affectueusement affectueux agréable agréablement aide aider
    aisance aisé aisément altruisme altruiste amélioration amélioré améliorer ami amical amicalement amis
    amitié amusant amusement amuser apaisant apaisement apaiser applaudi applaudir applaudissement approprié
    assidu assurance assuré astuce astucieux attachant attentif attention attentionné attractif attractivité
    attrait attrayant aubaine authenticité authentique avantage avantager avantageux bénéfice bénéficier
    bénéfique bichonner bien-être bienfait bienfaiteur bienvenu bienvenue bisou bisous bluffe boom brave
    bravoure cadeau câlin câliner calme candeur captivant chance chanceux charitable charité civilisé clarté
    clémence clément cohérent compassion compatible complice compliment complimenter concorde confiance
    confiant conforme confort confortable confortablement conquérir conquis consensus consolation consoler
    constructif content contente contentement convaincant convaincre convaincu convenir convient convivial
    convivialité copain copieux coquet cordial cordialement costaud courage courageusement courageux
    courtois courtoisie craquant craquer créatif créativité croissance croissant croître croustillant
    cultivé débloquer débrouillard décoller délicatesse délivrer démocratie dévoué dévouement digne dignité
    diplomate disponible distingué divertir divertissant divertissement dompter dorloter douce douceur doué
    doux droiture dûment durablement dynamique dynamisme ébahi éclat éclatant économique économiser écouter
    efficace efficacement efficacité efficient égalité élégance élégant éloge élogieux éminent émouvant
    émouvoir empathie empathique encouragé encourageant encouragement encourager énergique enjoué enrichir
    enrichissant enrichissement ensoleillé entraide entrain épanoui épanouir épanouissement épauler épique
    épris équitable équitablement équité érudit espérer espérons espoir essor étinceler euphorique éveil
    éveiller exaucer excitant excitation excité exemplairement expertise exploit expressif facile facilement
    facilité faciliter fascinant fascination fasciner favorable favorablement favori favoriser fécond féerie
    féliciter festivité fiabilité fiable fidéliser fidélité finesse flatter flatteur fleurir fleurissant
    flexibilité flexible florissant florissante fonctionnel fondant formateur fortifier fraîcheur
    franc franchise fraternel fructifier gagnante gagne gagner gai gaiement gaieté gain galant généreux
    génie glamour gloire glorieux gourmand gourmandise gracieusement gracieux grandeur gratifiant gratifier
    gratis gratuit gratuité gratuitement guérir guérison harmonie harmonieux héroïne héroïsme historique
    hommage honnêtement honneur honorable honoré honorer hospitalier hospitalité humanisme humanitaire
    humble humilité humoristique humour illuminer immaculé impartial indemne indépendance indispensable
    inébranlable infatigable ingénieux ingéniosité ingénu innocence innocent innovant innovateur innovation
    innover inspirant inspiration inspiré inspirer insubmersible intact intègre intégrité intelligemment
    intelligence intelligent intéressant intéresser intérêt intuitif ivresse joli jolie jovial joyau
    judicieusement judicieux justesse justice lauréat légendaire léger légèreté légitime libération libérer
    liberté limpide louable louer lucidité lumineux luxe luxuriant maestria magnanime majesté malin maniable
    marrant marrer médaille meilleures mémorable méritant mérite mériter méritoire mignon mignonne minutieux
    moderne modernité modestie moelleux motivant motivante motivation motivé motiver mûr noble nourrir
    nourrissant oasis obligeant offert onctueux opportunité optimal optimisation optimisme optimiste
    original originalité orné pacifique paisible paisiblement paix palpitant panacée pardon pardonner
    parfumé partage partager passionnément patiemment patience perfectionner performance performant perle
    persévérance persévérant perspicace pertinence pertinent pétillant philanthrope pimpant plaire
    plaisamment plaisant plébisciter plénitude poésie poétique poli poliment politesse polyvalent
    ponctualité ponctuel portable positif positive positivement pratique préféré préférence préférer premium
    présentable préservation préserver prestige prestigieux primé primer privilège privilégié privilégier
    proactif proche productif productivité professionnalisme professionnel profit profitable profiter
    progrès progresser progression prometteur promettre propice propreté prospère prospérer prospérité
    protection protéger prouesse prudence prudent pureté qualifié qualitatif qualité quiétude raffiné
    raffinement ragoûtant raisonnable ranimer rapide rapidement rapidité rapprochement rassurance rassurant
    rassuré rassurer rationnel rayonnant rayonnement rayonner réactif réactivité réaliste rebond
    recommandable recommandation recommander récompense récompenser réconciliation réconcilier réconfort
    réconfortant réconforter record redressement redresser refuge régénérer réhabiliter réjoui relance
    remède remédier remercîment renaissance renaître rentabilité rentable reposant résilience résilient
    résistant résolu résoudre respect respecter respectueux resplendissant ressusciter restituer restitution
    rétablir rétablissement réunification révélation révéler revigorer revitaliser rigoler rigoureux rigueur
    rire rires robuste robustesse romantique sacré sagement sain sainement saluer salut salutaire salvateur
    sauvé sauvegarde sauvegarder savourer scintiller secourir secours sécurisé sécuriser sécurité séduction
    séduire séduisant sensible sensualité sentimental serein sérénissime sérénité sérieux serviabilité
    serviable sexy significatif simple simplicité simplifier sincère sincèrement sincérité sobre sobriété
    soigné soignée soigneusement soigneux soin solennel solidaire solidarité solide solidité solution
    soulagé soulagement soulager souriant sourire sourires soutenable soutenir soutien spectaculaire
    spirituel splendeur spontané spontanéité style stylé subtil succulent suprême sûr surpasser survivre
    symbiose synergie talent talentueux tempérance tenace ténacité tendre tendrement tendresse tolérance
    tolérant touchant tranquillement tranquillité triomphal triomphant unique utile utilement utilité utopie
    vaillant vaincre vainqueur valeureux validé valorisant valorisation valoriser vanter veinard véloce
    vénérer véracité véritable versatile vertu vertueux viabilité viable vibrer victorieusement vif
    vigoureux vigueur virtuose vitalité vivable vivacité vivement vivifiant volontariste volontiers zélé zen`,
  ],
  [1.5, `bon bonne bonnes bons meilleurs mieux voter`],
  [
    1,
    `accepter accès accessibilité accessible accompagnement accompagner accord accorder accueillir action
    adhérer adhésion adopter adoption agir alliance allier ambitieux ambition apport apporter appréciable
    apprécier apprendre approbation approuver assainir atout autonome autonomie avancée avancer bâtir
    bénévolat bénévole booster bosser capable capacité célébration célébrer collaboratif collaboration
    collaborer combattre compétence compétent compétitif compétitivité concret concrétiser confirmer
    conservation conserver consolider construction construire contribuer contribution coopération coopérer
    création créer découverte découvrir défendre déploiement déployer développer dévoiler dynamiser éclairer
    éduquer élan élargir élever élire engagement engager ensemble équilibre équilibré équiper espérance
    essentiel éthique étoile exemplaire exemple expert faisable financement financer fraternité fructueux
    garantie garantir gérer grâce grandir harmoniser inauguration inaugurer inclusif initiative initier
    inventer inventif invention investir investissement joindre label labellisé lutte lutter maîtrise
    maîtriser mécène merveilles mobilisation mobiliser officialiser offre offrir optimiser partenaire
    partenariat participation participer passerelle pionnier potentiel prévenir prévention prime promotion
    promouvoir proposer proposition réalisation réaliser récupérer recyclage recycler réduction réduire
    réinventer relancer relever remporter renforcement renforcer renouveler rénovation rénover réparation
    réparer répondre respirer responsable restauration restaurer réutiliser révolution révolutionnaire
    révolutionner riche richesse sage sagesse sensibilisation sensibiliser signer souhaiter stabiliser
    stabilité stable stimuler subvention surmonter tonique transparence transparent union unir universel
    valeur validation valider végétaliser verdir volontaire volonté`,
  ],
  [
    0.5,
    `dédier fonctionner humain inviter lancement lancer libre logique ouvrir permettre planter produire
    référence réunir soleil`,
  ],
  [
    0.35,
    `abondance abondant abonder accomplir accomplissement accroître acquérir actif activer adaptation adapter
    adéquat admettre affirmer affranchir agrandir agrément ajouter allègement alléger alternative amorcer
    ancrer anniversaire anticiper apprécié apprentissage approfondir aspiration aspirer assistance assister
    attirer avènement avenir baptiser bienfaisant bio bondir caritatif certification certifier charte
    clarifier climatiser cohésion commémorer compléter comprendre compromis concertation concilier confier
    conquête consacrer consentir convertir coordination coordonner créateur débuter décarboner décerner
    décollage dédommagement dédommager déjouer démocratique démocratiser démontrer dépolluer dépollution
    désamorcer développement dialogue dialoguer diffuser discuter diversification diversifier diversité
    doper doubler drainer échanger éclaircie éclore écoquartier écoresponsable éducatif éducation
    élargissement électrifier élu émancipation émanciper embauche embaucher embellie embellir émergent
    émerger encadrer endiguer enraciner entraider entreprenant entreprendre entretenir envol envoler
    équipement étoffer évoluer évolution exceller fédérer fertile fertiliser festival fêter fiabiliser
    fleuron foisonner fondation fonder forger formation former fortifiant gardien généraliser habile
    habileté héberger idéaliser illustrer imaginer implanter implication importance impulser impulsion
    incarner incitation inciter indemnisation indemniser informer inscrire insérer insertion instaurer
    instruire intégrer intelligible intensifier interactif interconnecter investisseur jumelage justifier
    légaliser libérateur magnifier maintenir maintien majorité marraine médiateur médiation mélodie mentor
    métamorphose mieux-être modération modéré modernisation moderniser mûrir mutualiser naturellement
    nomination nominer normaliser nourricier novateur objectivité obtenir obtention opérationnel opter
    orchestrer organiser orienter ouverture parrain parrainage parrainer participant participatif parvenir
    pérenne pérenniser pérennité perspective piloter plaider planifier plein pluralité potager prioriser
    priorité procurer progressif progressiste promu prôner propulser prouver puissance puissant qualifier
    raccorder rafraîchir rallier ranger rapprocher ratification ratifier rattraper réaffirmer réalisable
    rebondir réchapper réciproque récolte récolter reconnaître reconquérir reconquête reconstruction
    reconstruire recrutement recruter redécouvrir redémarrer redistribuer réélire refondre réforme réformer
    régénération réguler rehausser réinsérer réintroduire rejoindre remise rémunérer rendement réorganiser
    répertorier repeupler reprendre reprise requinquer résistance résister ressourcer retrouver revaloriser
    revivre sanctuariser saveur sceller seconder semer servir signature simplification sociable souverain
    souveraineté statuer structurer succulence suggérer suggestion symbole talents témoigner transformer
    transition transmettre unanime unanimité unifier vaccin valide végétal vendange verdoyant véritablement
    vérité visionnaire vitrine`,
  ],
  [-0.5, `cher chère cherté débat défi déplacer émission enjeu hausse nucléaire quitter séparer`],
  [
    -1,
    `abrupt absence absent abstenir abstention abus accroc accuser acéré addiction affaiblir affaiblissement
    affamé affecter affrontement affronter agiter alerte alerter ambigu ambiguïté amende annihiler apathie
    apathique âpre aride arrêter arriération assombrir astreinte atteinte attendre attente augmenter austère
    austérité autoritaire avare aveu baisse baisser balayer banal banaliser banalité barricade basculer
    besogne biais bizarre blocage bloquer bof boiteux bosse bouché bouchon bouleversement bouleverser
    boulocher boycott boycotter brouiller brouillon bruit brusque brut brutal brutaliser bruyant cacher
    caduc camelote capitulation capituler caprice capricieux caricatural caricature cassant cavaler cendre
    cesser chagriner chaos chômer choquer chute chuter clandestin clash clivage clivant coincer complication
    compliqué compliquer compromettre concéder concurrence concurrencer condamner confus confusion
    conservateur contaminant contestataire contestation contester contraindre contrainte contraire
    contrarier contrecarrer contredire contrefaçon contrepartie contrevenir controverse controversé
    convulsion corvée couper coupure couteux coûteux craindre creux crispation crisper critique
    critiquer croulant cru débandade débilitant décalage décevante déchet déconnecté déconseiller déconvenue
    décrier décrocher décroissance dédaigner dédaigneux dédain défaut défavorisé défectuosité défiance
    déficience déficient déficit déficitaire défier dégringolade dégringoler délai délicat déloyal démagogie
    démagogique démission démissionner démoder démolir dénigrement dénigrer dénuder dénué dépassement
    dépendance dépendant dépense dépenser dépeupler dépit déplaire déplaisant dépourvu dérégulation dérive
    déroute désabusé désaccord désaffection désagrément désapprobation désapprouver désastreuse désavantage
    désaveu désavouer désenchantement déséquilibre déserter désertion désintéresser désinvolte désolé
    désorganisation désorienter dessécher désuet détourner détracteur détraquer détrôner dette déviance
    diabolique diffamation diffamer difficile difficilement difficulté difforme dilemme diminuer discutable
    disgrâce disparaître disparate disparition dissension dissident dissimuler dissolution dissoudre
    dissuader distorsion distraire divergence diviser division divorce divorcer dogmatique dogme dommage
    douleur douloureux doute douter douteux draconien drastique dupe duper dur durcir dureté écart échapper
    éclabousser éclaboussure écraser effacer effriter égarer élimination éliminer embarras embarrasser
    embouteillage embrouille embrouiller empêcher empiéter empirer encombrant encombrer encontre endeuiller
    enfreindre engloutir engorger engueuler enlaidir ennui entacher entrave entraver envahir envahissant
    envahisseur épave épineux éprouvant éprouver équivoque erreur escalade esquiver essoufflé essoufflement
    éteindre étonner étouffant étrange étrangler étroit évasif évincer éviter excès excessif excessivement
    exclure exclusion excuse exigence exiger exil exode exorbitant exploser expulser expulsion exténué
    exténuer extrême extrémiste fâché faible faiblesse faillible fardeau farfelu fastidieux fatigue fatigué
    fatiguer fermé fermer fermeture fétide fichu fictif flagrant flambée flemme flétrir flop flou foirer
    forfait fossile fouillis fracas fracture fracturer fragile fragiliser frapper frauduleuse frein freinage
    freiner frileux frilosité froid froissé fugitif fuir funèbre funérailles fureur gaffe gangrène geler
    gémir gêne gifler goinfre grave grief grippe grogner gronder handicap handicaper hasardeux hélas
    hémorragie hésitant hésitation hésiter heurt heurter hic hideuse houleux huée huer hurler hypothéquer
    ignorer illettré illicite illisible impact imparfait impayé imperfection impertinent impopulaire imposer
    imposteur imposture impôt impraticable imprécis imprévisible imprévu improbable imprudence imprudent
    impuni impunité inabordable inaccessible inachevé inactif inadapté inadéquat inapproprié inappropriée
    inattention inaudible incapable incapacité incertain incertitude incessant incivilité incliner incommode
    incomplet incompris inconfort inconfortable inconstant incontrôlable inconvénient incorrect incriminer
    inculpation inculper indéfini indifférence indifférent indigeste indiscipline indiscret indisponible
    indisposer inégal inégalitaire inerte inertie inexact inexistant inexpérimenté inexplicable infériorité
    infidèle infliger infraction ingérence ingrat ingratitude inhabité inhospitalier injoignable inopportun
    inquiet inquiétante inquiéter inquiétude insatisfaction insatisfait insécurité insidieux insignifiant
    insistant insolence insolent insoutenable instabiliser insuccès insuffisamment insuffisance insuffisant
    insurger interdiction interdire interdit interférence interférer interminable interpeller interrogatoire
    interrompre interruption intransigeant introuvable intrus intrusif inutilité invalide invasif
    invraisemblable irrationnel irréaliste irrecevable irréfléchi irrégularité irrégulier irrémédiable
    irréparable irréversible irritation isoler jeter lacunaire lacune lacunes laid laideur lamenter las
    lassant lasser lassitude lent lentement lenteur lésé léser licenciement licencier limite litige
    litigieux lobby lobbying loin lourd lynchage maladroitement malaisé malchance malentendu malfaçon malgré
    malmener maltraité malus manif manifester manigance manquant manque manquer maquiller marginal
    marginaliser marre méconnu médiocre médiocrement méfiance méfiant méfier mélancolie mélancolique
    mendiant mendier mépris mésaventure mesquin mince mirage moche moisi moisir moisissure monopole monotone
    morne mortifère mou mouroir muet narguer naufrage nauséabond nausée navrer nébuleux néfastes négatif
    négligence négliger nerveux nervosité névrose noircir noyade noyer obliger obscur obscurcir obscurité
    obsession obsessionnel obstacle obtus occulter offensant onéreux opacité opaque opportuniste opposer
    opposition oppositions opprimer ordurier oubli oublier outrancier pagaille pâle pâlir paradoxe paralyser
    paralysie paresse paresseux parodie passif patauger patiner pénal perdition perfide péril périlleux
    périmé périmer perplexe persécuter persécution peser pétition pétrin peureux piétiner piètre pinailler
    piquer piquet piratage plaie plaindre plastique platitude pleurer plomber poignarder polémique pollué
    polluer pollueur pollueurs pollution ponction pourchasser pourrissant poursuite précipiter prédateur
    préjugé prévariquer priver problématique problématiques problème procès procrastiner profiteur prohiber
    prohibitif propagande prostré protestation protester provocation provoquer pulvériser punir punitif
    punition querelle quereller racket raclée rafistoler raid raideur ralentir ralentissement rancoeur
    rançon rancune rapace rare raté rater rebelle rébellion rebutant rebuter recaler réchauffement
    réchauffer réclamation réclamer recul reculer redoutable redouter réfractaire refus refuser réfuter
    régresser régression regret regretter rejet rejeté rejeter relâchement relent remonter remords renier
    renoncement renoncer renverser répéter report reporter répressif répression réprimander réprimer
    reproche reprocher répulsion requiem réquisitoire résignation résigner ressentiment restreindre
    restreint restrictif restriction retard retardataire réticence réticent retirer retrait rétrograde
    rétrograder révolu rigidité risible risque risqué risquer rival rivalité rompre ronger routine rupture
    rustre sabrer salir salissant sapé saper sarcasme sarcastique saturé scabreux scepticisme sceptique
    sceptiques sclérose sécession secouer secousse sédentaire séquelle serré servile seul sévère sévérité
    sévir simpliste sinistrer solitude sombre sombrer somnolent sot sottise souci soucieux soumettre
    soumission soupçon soupçonner soupir sournois soustraire spoiler spolier stagnation stagner stérile
    stigmatiser stop stopper stress stressant stresser strict stupéfait subir suffoquer suicider superflu
    suppression supprimer surcharger surcoût surendetté surendettement surexploitation surmenage surpêche
    surpopulation surveiller survie susceptible suspect suspendre suspension suspicion tabou tarder taudis
    taxe taxer tempêter tendu tension ternir terrasser timide tiraillement tort tourmenter tracas tracasser
    traîner trancher transgresser traquer trébucher trembler trépas tricher tricherie tricheur trivial
    trouble troublé troubler trouillard tumeur tumulte turpitude urgemment urgence urgent usurpateur vacarme
    vaciller vague vain vampire vaniteux vautour véhément vénéneux venin verrouiller vertige vétuste vexant
    vexer vieillir vieillot vieux virulent virus visqueux voyou vulgarité vulnérabilité vulnérable zut`,
  ],
  [
    -2,
    `abandon abandonner abattre aberrant aberration abîmer abject absurde absurdité accablant accabler
    accident accidenté accusation acharner acide affliger affolant affoler agaçant agacement agacer
    aggravation aggraver agoniser agresser agressif agression agressivité alarmant alarme alarmer alarmiste
    altérer amer amertume anarchie angoissant angoisse angoisser antipathique anxiété
    anxieux appauvrir arnaquer arracher arriéré arrogance arrogant artificiel attaque attaquer attrister
    avarier avertir avertissement aveugle avouer bâcler bafouer bagarre bancal bannir bâtard battre bavure
    bêtise blâmer blessé blesser blessure bordel boucherie bourrer braconnage braconner briser brûler bug
    buguer cafard calamité cambrioler casser casseur catastrophe cauchemar censure censurer chagrin chialer
    chier chômage chômeur colère coléreux collision complot confisquer conflictuel conflit contamination
    contaminer corrompre corruption couac couler coupable crade crainte crasseux crever crime criminel crise
    cruauté cruel culpabilité cupide danger dangereux débâcle débile débordé débordement décadence décéder
    déception décès décevant décevoir décharger déchiré déchirer déclin décliner décourageant découragement
    décourager décousu déçu déçue défaillance défaillant défaite défavorable défavoriser défectueuse
    défectueux déforestation déformer dégât dégoût dégoûtant dégoûter dégradation dégrader délabré délavé
    délinquant délire délit démanteler démence démentir démodé dénoncer dénonciation dépassé dépasser
    déplorable déplorer dépressif dépression déprimant déprimer dérangement déranger dérapage déraper
    dérégler dérisoire dérouter désagréable désastre désertification désertifier désespérant désespérer
    désespoir déshonneur désillusion désinformation désintérêt désobéir désordre désorganisé destructeur
    destruction déteindre détérioration détériorer détestable détester détresse détruire deuil dévastateur
    dévastation dévaster dictateur dictature discréditer discrimination discriminer disparus dispute
    disputer dysfonctionnement dysfonctionner ébréché échec échouer écoeurant écoeurer effondrement
    effondrer effrayant effrayer effroyable égoïsme égoïste embêter emmerder emmerdeur emprisonner endetter
    endommager énervant énervé énerver enfer enlisement enliser ennuyant ennuyer ennuyeux enrager épidémie
    épuisant épuisement épuiser érosion esclavage esclave escroc escroquer étouffer exagérer exaspérant
    exaspérer expirer exploitation explosion exterminer extinction fâcher fâcheux facho faillir faillite
    falsifier famine fatal fatalité fauché fausse faute fautif faux fêlé fiasco fissuré fléau foireux folie
    fou fraude frauder frauduleux frustrant frustration frustrer fuite furieux gâcher gâchis galère galérer
    gaspillage gaspiller gêner génocide gifle glauque gouffre grève grincheux grogne grossier grotesque
    guerre haine haineux haïr hanter harcèlement harceler honte honteusement horreur horrible hostile
    hostilité humiliant humiliation humilier hypocrisie hypocrite idiot idiotie ignoble ignorance ignorant
    illégal illégalement illusion illusoire imbécile immoral impasse impoli impolitesse impossible
    impuissance impuissant inacceptable inapte incendie incendier incident incohérence incohérent
    incompétence incompétent incompréhensible inconscience inconscient indécent indignation indigne indigner
    inefficace inégalité inepte ineptie infâme infect infecter infection inférieur inflation injure injuste
    injustice inondation inonder inquiétant insalubre insensé insensible instabilité instable insulte
    insulter intimider intolérable intolérance intoxication intoxiquer inutile inutilement inutilisable
    invendable invivable irresponsable irritant irriter jalousie jaloux lâche lâcheté larme larmes liquider
    louper lugubre magouille maigre mal malade maladie maladroit malaise malédiction malfaisant malfaiteur
    malheur malheureusement malheureux malhonnête malpoli malsain maltraitance maltraiter malveillant
    manipulation manipuler marasme mascarade massacrer maudire maudit mauvais mauvaise méchanceté méchant
    mécontent mécontentement méfait mégalo menaçant menace menacer mensonge mensonger menteur mentir
    méprisant mépriser meurtre meurtrier misérable misère moquer moquerie morose mort mortel mourir navet
    navrant navré néfaste niais nier nocif nuire nuisance nuisible nul nulle nullité obscène obsolète
    offense offenser oppresser oppression outrage outrer panique paniquer pathétique pauvre pauvreté
    pénaliser pénalité pénible pénurie perdant perdre périr perte perturbateur perturbation perturber
    pervers pessimisme pessimiste peste pester pesticide peur phobie piège piéger pillage piller pirater
    pire plainte poison polluant pourri pourrir précaire précarité préjudice préoccupant préoccupation
    préoccuper pression prétentieux prison psychopathe puer putain pute racaille racisme raciste radin rage
    rageant rager ravage ravager rayé récession récidive regrettable répugner retarder rétréci ridicule
    rigide rouille rude ruine ruiner sabotage saboter saccage saccager salaud sale saleté salopard sanction
    sanctionner sanglant saturation saturer scandale scandaleuse scandaliser sécheresse séisme sinistre
    sordide souffrance souffrir souiller stupide stupidité submerger suicide superficiel supplice surcharge
    taché tare tempête terne terreur terrible terrifiant terrifier terrorisme terroriste tordu torture
    torturer toxicité toxique tragique trahir trahison traître traumatiser traumatisme triste tristement
    tristesse tromper tromperie trompeur troué trouée truquer tsunami tuer tueur tyran tyrannie usure
    usurper vandale vandalisme vengeance venger vergogne vicieux victime vide vilain viol violence violent
    violer vol voler voleur vomir vulgaire zizanie`,
  ],
  [
    -3,
    `abominable abomination affreusement affreux arnaque arnaqueur assassin assassinat assassiner atroce
    atrocité attentat barbare barbarie bullshit catastrophique cauchemardesque con connard connasse conne
    connerie conneries couillon criminels dégueulasse désastreux dramatique drame ecoeurant enculé
    épouvantable épouvante escroquerie exécrable foutage foutre foutu fuck hécatombe hideux honteux
    horripilant immonde inadmissible infernal inhumain insupportable lamentable massacre médiocrité merde
    merdier merdique minable monstre monstrueux odieux ordure pitoyable pourriture puant ras-le-bol
    répugnant révoltant révolte révolter saloperie scandaleux tragédie ulcéré wtf`,
  ],
];

/** Forms that a rule makes of one word and that are mostly another ("chez" of "cher"); folded, with their own score. */
export const FRENCH_EXACT: readonly (readonly [score: number, words: string])[] = [
  [
    0,
    `ame ames bien chez coller complete complets conseille conseillers conseils cote cotes deviennent devient
    donne donnes du encontre enfant enfants faire fermes fin force forces fort forte frais france francs loin mure
    mures outre pares part partie parties parts pendant plante plantes portes remontee rentree ressource
    ressources rue rues seulement simplement soi soie source sources sur taches terre terres uniquement unis
    volant volante volantes volants`,
  ],
];
