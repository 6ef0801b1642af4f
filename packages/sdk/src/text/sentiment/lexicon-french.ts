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
    hourra youpi yes waouh wow ouah miam bien ravissement charmant charme charmer canon
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
    lauréat médaille honorer honneur honorable hommage saluer applaudir applaudissement acclamer louer
    éloge élogieux féliciter valoriser valorisation prestige prestigieux prospère prospérité prospérer florissant
    essor boom décoller rebond relance croître croissance épanouir épanouissement épanoui vertueux vertu noble
    dignité digne justice équitable équité égalité liberté libérer libération démocratie respect
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
    enrichir enrichissant enrichissement abordable raisonnable économique économiser`,
  ],
  [1.5, 'bon bonne bonnes bons mieux voter meilleurs'],
  [
    0.5,
    'inviter produire fonctionner planter dédier permettre lancer lancement ouvrir réunir référence logique humain soleil libre',
  ],
  [-1, 'manquant introuvable indisponible incomplet périmé froissé boulocher'],
  [
    -2,
    `troué trouée déchiré décousu rétréci déteindre délavé taché rayé fissuré fêlé ébréché tordu bancal arnaquer injoignable
    inadmissible scandaleuse foutage décevante défectueuse`,
  ],
  [
    -0.5,
    'quitter hausse défi enjeu débat déplacer séparer nucléaire cher chère cherté émission fossile déchet plastique',
  ],
  [
    1,
    `adopter adoption approuver approbation accord accorder agir action accepter accueillir accès accessible
    accessibilité accompagner accompagnement alliance allier apprécier appréciable apport apporter apprendre
    assainir atout autonome autonomie avancer avancée booster bâtir capable capacité célébrer célébration collaborer
    collaboration collaboratif combattre compétent compétence compétitif compétitivité concrétiser concret
    confirmer conserver conservation consolider construire construction contribuer contribution coopérer coopération
    créer création défendre découvrir découverte déployer déploiement développer dévoiler     dynamiser élargir élire élan élever éclairer éduquer éduquer engager
    engagement ensemble équilibre équilibré équiper espérance essentiel éthique étoile expert exemplaire
    exemple faisable financer financement fructueux garantir garantie gérer grandir
    harmoniser inaugurer inauguration inclusif initiative initier inventer invention inventif investir
    investissement joindre label labellisé lutter lutte maîtriser maîtrise merveilles
    mobiliser mobilisation officialiser
    offrir offre optimiser participer participation partenaire partenariat pionnier     potentiel prévenir prévention     promouvoir promotion proposer proposition prime réaliser réalisation recycler recyclage récupérer réduire
    réduction réinventer relancer relever remporter rénover rénovation renforcer renforcement renouveler réparer
    réparation répondre respirer responsable restaurer restauration réutiliser révolution révolutionnaire
    révolutionner richesse riche sage sagesse sensibiliser sensibilisation signer souhaiter stabiliser stable
    stabilité stimuler subvention surmonter tonique transparent transparence unir union universel valider
    validation valeur végétaliser verdir fraternité passerelle ambition ambitieux
    adhérer adhésion bosser grâce volontaire volonté bénévole bénévolat mécène `,
  ],
  [
    -1,
    `absence absent abus accuser affaiblir agiter alerte alerter amende arrêter attendre attente augmenter baisser
    baisse bizarre bloquer blocage boycotter brut bruit bruyant brusque brutal cacher cesser chaos choquer
    chute chuter coincer compliquer compliqué complication concurrence condamner confus confusion contester
    contestation contrainte contraindre contraire contrarier contredire controverse controversé couper coupure
    coûter coûteux couteux craindre crainte critique critiquer déchet défaut délai délicat
    démission démissionner démolir dépense dépenser dépourvu dérive déséquilibre désaccord désavantage
    désolé détourner dette difficile difficulté difficilement dilemme diminuer discutable disparaître
    disparition dissoudre dissolution distraire divergence diviser division doute douter douteux dur durcir
    dureté échapper écart effriter embarras embarrasser ennui erreur étonner étrange étroit éviter
    excès excessif exclure exclusion exiger exigence expulser extrême extrémiste faible faiblesse fatigue fatigué
    fatiguer fermer fermeture flou fossile fragile fragiliser frein freiner froid fuir gêne gêner grave hélas hésiter
    hésitation ignorer impact impopulaire imposer impôt inadapté incapable incertain incertitude incomplet
    inconvénient incompris indifférence inégal ingérence inquiet inquiéter inquiétude inquiétant insuffisant
    insuffisance interdire interdiction interdit interminable interpeller intrus invasif isoler jeter lent lenteur
    lentement limite lobby lobbying lourd loin malgré manif manifester manquer manque médiocre méfier méfiance mépris
    moche monopole mou négatif négligence négliger obliger obstacle opposer opposition oppositions oublier
    oubli opaque pénible pénurie périmé peser piquer piquet plaindre plastique pleurer plomber polémique pollution
    polluer pollueur pollueurs pression priver problème problématique propagande protester protestation punir
    punitif ralentir ralentissement rare raté rater réchauffement réclamer reculer recul réfuter refuser refus
    regret regretter rejeter rejet remonter renoncer renoncement reporter report reprocher reproche réprimander
    répression répéter restreindre restriction restrictif retard retarder retirer risque risquer risqué rompre rupture
    sceptique secouer séquelle sévère sévir seul solitude souci soucieux soupçon soupçonner soupir stop stopper stress
    stresser stressant subir supprimer suppression surveiller surcoût suspect suspendre suspension tabou taxe taxer
    tarder tension tendu timide tort tourmenter trembler troubler trouble urgence urgent vague vain vulnérable
    vulnérabilité vide vieux vieillir insuffisamment bof dommage zut mince flemme flop piètre
    lacune lacunaire manquant introuvable injoignable indisponible imprécis désagrément réclamation litige`,
  ],
  [
    -2,
    `abandon abandonner mort abattre abîmer abject aberrant aberration absurde absurdité accident accidenté accabler accablant
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
    meurtre meurtrier misérable misère moquer moquerie morose mortel mourir navet navrant navré néfaste nier niais
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
  [
    3,
    `ovationner magistral magistralement exquise enchantement enchanteur féérique idyllique sensass génialement phare prodigieusement
    extraordinairement éblouissement émerveillant envoûtant ensorcelant jubiler jubilatoire exulter exaltant exaltation galvaniser
    inestimable inégalé inégalable imbattable incomparable irrésistible délicieusement
    majestueux somptueux somptueusement luxueux savoureuse délectable exceptionnellement fabuleusement merveilleuse
    béatitude allégresse félicité jouissif jouir jouissance kiffant régalade bonheurs chapeauter`,
  ],
  [
    2,
    `affection affectueux affectueusement altruiste altruisme aisance aisé aisément amélioré amical amicalement applaudi
    approprié assidu assurance assuré attentif attentionné attention bichonner brave bravoure câliner candeur charitable
    charité civilisé clarté clément clémence compassion compatible compliment complimenter concorde conquérir conquis consensus consoler
    consolation constructif copieux coquet costaud courtois courtoisie craquant craquer croissant cultivé débrouillard délicatesse
    délivrer dévoué dévouement diplomate distingué divertissement dompter dorloter droiture dûment durablement ébahi éclat éclatant
    éminent empathie empathique émouvoir encouragé enjoué ensoleillé entrain épique épauler épris équitablement
    érudit euphorique éveil éveiller exaucer excitation excité excitant exemplairement expertise expressif
    fascination fécond féerie festivité fidéliser fidélité finesse flatter flatteur flexible flexibilité fleurir fleurissant florissante
    fonctionnel formateur fortifier franc franchise fraternel fructifier gagnante gagne gai gaiement gaieté galant génie glamour
    gloire glorieux gracieux gracieusement grandeur gratifiant gratifier gratis héroïne héroïsme honnêtement honoré hospitalier hospitalité     humanitaire humanisme humble humilité humour humoristique illuminer immaculé impartial indemne indépendance     indispensable infatigable ingénu innocent innocence inébranlable insubmersible intact intègre intégrité intuitif ivresse
    jovial judicieusement justesse légendaire léger légèreté légitime limpide louable lucidité
    luxe luxuriant magnanime maestria majesté maniable méritant mérite mériter méritoire meilleures minutieux modernité
    modestie motivante mûr nourrissant nourrir oasis obligeant onctueux optimisation orné panacée parfumé pardonner
    pardon paisible paisiblement passionnément patience patiemment perfectionner perle persévérance persévérant perspicace
    pétillant philanthrope pimpant plaisamment plébisciter plénitude poétique poésie poli politesse poliment polyvalent ponctualité portable
    préférence premium présentable primé privilège privilégié privilégier proactif proche productif productivité     prudent prudence pureté qualifié quiétude ragoûtant ranimer rapprochement rassurance rationnel
    rayonner rayonnant rayonnement réaliste réconfort réconforter réconfortant recommandable redresser redressement refuge
    régénérer réhabiliter réjoui remédier remercîment renaissance renaître rentable rentabilité reposant résilience
    résilient résistant resplendissant ressusciter restituer restitution réunification révélation révéler
    revigorer revitaliser rigoureux rigueur robustesse romantique sacré sagement salut salvateur sauvé
    séduction sécurité secourir secours sensible sensualité sentimental serviabilité sexy significatif sincère sincèrement sincérité
    sobre sobriété soignée solennel soutenable spectaculaire spirituel splendeur spontané spontanéité stylé style subtil
    suprême surpasser survivre symbiose synergie tenace ténacité tempérance tendrement tranquillité tranquillement
    triomphal triomphant utopie vaillant vaincre vainqueur valeureux validé valorisant vanter véloce vénérer véritable véracité versatile
    vigoureux vigueur vitalité viable viabilité victorieusement vif vivable vivacité vivifiant volontariste zélé zen`,
  ],
  [
    0.35,
    `abonder abondance abondant accomplir accomplissement accroître acquérir actif activer adapter adaptation
    adéquat admettre affirmer affranchir agrandir agrément ajouter allègement alléger alternative amorcer ancrer     anniversaire anticiper apprécié apprentissage approfondir aspirer aspiration assister assistance attirer avenir avènement baptiser bienfaisant bio bondir caritatif certifier certification charte climatiser clarifier cohésion commémorer
    compléter comprendre compromis concertation concilier confier conquête consacrer consentir     convertir coordonner coordination créateur débuter décarboner décerner décollage dédommager dédommagement déjouer démocratique démocratiser
    démontrer dépolluer dépollution désamorcer développement dialogue dialoguer diffuser discuter diversifier diversité diversification
    doper doubler drainer échanger éclaircie éclore écoquartier écoresponsable éducation éducatif élargissement électrifier élu
    embaucher embauche embellir embellie émanciper émancipation émergent émerger encadrer endiguer enraciner entraider
    entreprenant entreprendre entretenir envol envoler équipement étoffer évoluer évolution exceller
    fédérer fertile fertiliser festival fêter fiabiliser fleuron fonder fondation forger formation former fortifiant
    foisonner gardien généraliser habileté habile héberger idéaliser illustrer imaginer implanter     implication importance impulser impulsion incarner inciter incitation indemniser indemnisation informer inscrire insertion insérer
    instaurer instruire intégrer intelligible intensifier interactif interconnecter investisseur     jumelage justifier légaliser libérateur magnifier maintenir maintien
    majorité marraine médiateur médiation mélodie mentor métamorphose mieux-être modéré modération moderniser modernisation mûrir
    mutualiser naturellement nominer nomination normaliser novateur nourricier objectivité obtenir obtention opérationnel opter orchestrer organiser
    orienter ouverture parrainer parrain parrainage participant participatif parvenir pérenne pérenniser pérennité
    perspective piloter plaider planifier plein pluralité potager prioriser priorité procurer
    progressif progressiste promu propulser prôner prouver puissance puissant qualifier raccorder rafraîchir rallier
    ranger rapprocher ratifier ratification rattraper réaffirmer réalisable rebondir réchapper réciproque récolter récolte reconnaître
    reconquérir reconquête reconstruire reconstruction recruter recrutement redécouvrir redémarrer redistribuer réélire réformer
    réforme refondre régénération réguler rehausser réinsérer réintroduire rejoindre remise rémunérer rendement     réorganiser repeupler répertorier reprendre reprise requinquer résister résistance ressourcer retrouver     revaloriser revivre sanctuariser saveur sceller secondar seconder semer servir     signature simplification sociable souverain souveraineté statuer structurer succulence suggérer suggestion
    symbole talents témoigner transformer transition transmettre unanime unanimité unifier
    vaccin valide végétal vendange verdoyant véritablement vérité visionnaire vitrine`,
  ],
  [
    -1,
    `abrupt abstenir abstention accroc acéré addiction affaiblissement affamé affecter affronter affrontement ambigu ambiguïté
    annihiler apathie apathique âpre aride arriération assombrir astreinte atteinte austère austérité autoritaire avare aveu
    balayer banal banalité banaliser barricade basculer besogne biais boiteux bosse bouché bouchon bouleverser bouleversement
    boycott brouillon brouiller brutaliser caduc camelote capituler capitulation caprice capricieux caricature caricatural
    cassant cavaler cendre chagriner chômer clandestin clash clivage clivant compromettre concéder concurrencer
    conservateur contaminant contestataire contrecarrer contrefaçon contrepartie contrevenir convulsion corvée
    creux crispation crisper croulant cru débandade débilitant décalage décevante déconnecté déconseiller déconvenue décrier décroissance
    décrocher dédaigner dédain dédaigneux défavorisé défectuosité défier déficient déficience déficit déficitaire défiance dégringoler
    dégringolade déloyal démagogie démagogique démoder dénigrer dénigrement dénuder dénué dépassement dépeupler dépit déplaire
    déplaisant dépendance dépendant dérégulation déroute désabusé désaffection désapprobation désapprouver désastreuse désavouer désaveu
    désenchantement désertion déserter désinvolte désintéresser désorienter désorganisation dessécher désuet détracteur détraquer
    détrôner déviance diabolique diffamer diffamation difforme disgrâce disparate dissension dissident dissimuler dissuader distorsion
    divorce divorcer dogme dogmatique douloureux douleur draconien drastique dupe duper éclaboussure éclabousser écraser effacer égarer
    élimination éliminer embouteillage embrouille embrouiller empêcher empiéter empirer encombrant encombrer encontre endeuiller enfreindre
    engloutir engorger engueuler enlaidir entacher entraver entrave envahir envahissant envahisseur épave épineux éprouver éprouvant
    équivoque escalade esquiver essoufflé essoufflement éteindre étouffant étrangler évasif évincer excessivement excuse exil
    exode exorbitant exploser expulsion exténuer exténué fâché faillible fardeau farfelu fastidieux fermé fétide fichu fictif
    flagrant flambée flétrir foirer forfait fouillis fracas fracture fracturer frapper frauduleuse freinage frilosité
    frileux fugitif funèbre funérailles fureur gaffe gangrène geler gémir gifler goinfre grief grippe
    grogner gronder handicap handicaper hasardeux hémorragie hésitant heurter heurt hic hideuse houleux huée huer hurler hypothéquer
    illettré illicite illisible impayé imperfection imparfait impertinent imposteur imposture impraticable imprévu imprévisible improbable
    imprudent imprudence impunité impuni inabordable inaccessible inachevé inactif inadéquat inappropriée inapproprié inattention inaudible incapacité
    incessant incivilité incliner incommode inconfort inconfortable inconstant incontrôlable incorrect incriminer inculper inculpation
    indéfini indifférent indigeste indiscipline indiscret indisposer inégalitaire inertie inerte inexact inexistant inexpérimenté inexplicable
    infériorité infidèle infliger infraction ingrat ingratitude inhabité inhospitalier inopportun inquiétante insatisfait insatisfaction
    insécurité insidieux insignifiant insistant insolent insolence insoutenable instabiliser insuccès insurger interférer interférence
    interrompre interruption interrogatoire intransigeant intrusif inutilité invalide invraisemblable irrationnel irréaliste irrecevable
    irréfléchi irrégulier irrégularité irrémédiable irréparable irréversible irritation lacunes laid laideur lamenter las lasser lassant lassitude
    léser licencier licenciement lésé litigieux lynchage malaisé maladroitement malchance malentendu malfaçon malmener maltraité malus manigance
    maquiller marginal marginaliser marre méconnu médiocrement méfiant mélancolie mélancolique mendier mendiant mésaventure mesquin mirage moisi moisir moisissure monotone morne mortifère mouroir muet narguer nauséabond nausée naufrage
    navrer nébuleux néfastes nerveux nervosité névrose noircir noyer noyade obscur obscurité obscurcir obsession obsessionnel obtus
    occulter offensant onéreux opacité opportuniste opprimer ordurier outrancier pagaille pâle pâlir paradoxe paralyser paralysie
    paresse paresseux parodie passif patauger patiner pénal perdition perfide péril périlleux périmer perplexe persécuter
    persécution pétition pétrin peureux piétiner pinailler piratage plaie platitude poignarder pollué ponction pourchasser
    pourrissant poursuite précipiter prédateur préjugé prévariquer problématiques procès procrastiner profiteur prohiber prohibitif prostré
    provocation provoquer pulvériser punition quereller querelle racket raclée rafistoler raid raideur rancoeur rancune rançon rapace
    rebelle rébellion rebuter rebutant recaler réchauffer redouter redoutable réfractaire régression régresser rejeté relâchement
    relent remords renier renverser répressif réprimer répulsion requiem réquisitoire résigner résignation
    ressentiment restreint retardataire réticent réticence retrait rétrograde rétrograder révolu rigidité risible rival rivalité ronger routine     rustre sabrer salir salissant sapé saper sarcasme sarcastique saturé scabreux sceptiques scepticisme sclérose secousse sécession sédentaire
    serré servile sévérité simpliste sinistrer sombre sombrer somnolent sot sottise soumettre soumission
    sournois soustraire spoiler spolier stagner stagnation stérile stigmatiser strict stupéfait suffoquer suicider superflu surcharger surendetté surendettement surmenage surpopulation surexploitation surpêche survie susceptible suspicion taudis tempêter ternir terrasser
    tiraillement tracas tracasser traîner trancher transgresser traquer trébucher trépas tricher tricheur tricherie
    trivial troublé trouillard tumeur tumulte turpitude urgemment usurpateur vacarme vaciller vampire vaniteux vautour véhément vénéneux venin
    verrouiller vertige vétuste vexer vexant vieillot virulent virus visqueux voyou vulgarité zizanier`,
  ],
];

/** Forms whose stem would mislead, with their own score; 0 takes a form out. */
export const FRENCH_EXACT: readonly (readonly [score: number, words: string])[] = [
  [
    0,
    'sur du bien chez volant volants volante volantes enfant enfants outre seulement plantes plante donne donnes fermes ame ames unis uniquement simplement remontee portes taches coller cote cotes mure mures soi soie plainte-contre faire pares terre terres part parts partie parties',
  ],
];
