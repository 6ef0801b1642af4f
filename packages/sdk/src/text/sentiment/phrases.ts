/** French phrases, commas between. Matched on folded words as written, before single words are looked up. */
export const FRENCH_PHRASES: readonly (readonly [score: number, phrases: string])[] = [
  [
    3,
    `coup de coeur, au top, trop bien, super bien, très bien, vraiment bien, hyper bien, parfaitement bien, bien joué, bonne nouvelle, bonnes nouvelles, rien à redire, rien à dire, un vrai régal, je valide,
    chapeau bas, à ne pas manquer, ne manquez pas, ça déchire, ça tue, que du bonheur, les yeux fermés, lutte contre, lutter contre, luttent contre, luttons contre, combat contre, de toute beauté, sans hésiter, sans hésitation,
    good news, bon anniversaire, joyeux noël, bonne fête, bonne année, tout est bien, belle initiative, bonne initiative, bonne idée`,
  ],
  [
    2,
    `pas mal, pas mal du tout, pas déçu, pas déçue, pas déçus, pas cher, moins cher, pas chère, sans problème, aucun problème, pas de problème, pas de souci, sans souci, aucun souci,
    vaut le coup, valent le coup, vaut le détour, vaut la peine, hâte de, vivement, tient ses promesses, bon rapport qualité prix, sans faute,
    bravo à, feu vert, bonne chance, bon courage, bonne journée, bonne soirée, bon week-end, beau travail, bon travail, bon plan,
    bonne chose, plein succès, ça marche, ça fonctionne, c'est bien, bien emballé, bien reçu, bon marché, trop cool, trop beau, trop belle, comme prévu, dans les temps, en avance, montée en puissance, en plein essor, à la hauteur, mise en valeur, à la une`,
  ],
  [
    1,
    `grâce à, grâce au, grâce aux, c'est bon, ça va, avec plaisir, de bonne qualité, bon état, grand temps, prise de conscience, en faveur, à suivre, zéro déchet, du bien, n' hésitez pas, n' hésite pas, s' il vous plait, tout va bien`,
  ],
  [
    0,
    `d' accord, tant mieux, s' il te plait, développement durable, effet de serre, sa propre, son propre, leur propre, mon propre, ma propre, votre propre, notre propre, propre à, un peu de tout, bonne réception, à bon entendeur, bonjour, bonsoir, changement climatique, changements climatiques, sans doute, bien sûr, bien que, si bien, ou bien, eh bien, et bien, combien, aussi bien, bien plus, bien entendu, ça fait mal de, pour que, mise à jour, chef d' orchestre, prix nobel, les prix, le prix, en cours, à partir de, poids lourds, poids lourd, point de vue, points de vue, au fur et à mesure, hors taxes, il y a, en fait, tout à fait, à peu près, plus ou moins, ni plus ni moins, sac plastique`,
  ],
  [
    -1,
    `à cause de, à cause du, à cause des, faute de, en retard, en panne, hors service, trop cher, trop chère, trop tard, trop tôt, sans réponse, pas de réponse, aucune réponse, aucune nouvelle, pas de nouvelles, sans nouvelles, pas reçu, rien reçu, jamais reçu, jamais arrivé, pas arrivé, pas arrivée,
    mise en garde, mettre en garde, met en garde, remise en cause, remis en cause, point noir, coup dur, coup de gueule, mise en cause, toujours pas, toujours rien, pas terrible, pas top, pas fou, pas ouf, pas génial, pas facile, bof bof, a désirer, à désirer, mauvaise nouvelle, pas encore, sac plastique, fait face, sous pression, tire la sonnette, sonnette d' alarme, en péril, à l' abandon, au détriment, au lieu de, contre la montre`,
  ],
  [
    -2,
    `en danger, en colère, ne fonctionne pas, marche pas, ne marche pas, ne marche plus, fonctionne pas, fonctionne plus, ça marche pas, ça ne marche pas, ça fonctionne pas, ne marchent pas, marchent pas, ne fonctionnent pas, ne s' ouvre pas, ne s' affiche pas, mal faite, mal cousu, mal cousue, mal emballé, mal emballée, mal taillé, la qualité laisse à désirer, qualité laisse à désirer, débité deux fois, débitée deux fois, prélevé deux fois, mauvaise qualité, sans aucune réponse, pris pour un con, prend pour des cons, vous moquez de, tant pis, porte plainte, porter plainte, ne s' allume pas, ne sert à rien, sert à rien, tape à l' oeil, n' importe quoi, plus jamais, plus jamais ça, perte de temps, perte d' argent, en a marre, ai marre, y en a marre, marre de, laisse à désirer, mauvaise foi, langue de bois, un comble, c' est abusé, à fuir, à éviter, ça craint, peut mieux faire, trop c' est trop, mal fait, mal foutu, mal passé, de mal en pis, fait peur, fait honte, fait mal, la honte, se moque de, se moquent de, foutent de, se fout de, se foutre de, pas sérieux, pas normal, pas content, pas contente, pas correct, pas honnête, pas acceptable, état d' urgence, espèces menacées, espèce menacée, en voie de disparition, liste noire, marée noire, sans merci, pris en otage, en otage, mis en examen, mise en examen, garde à vue, coup bas, coup de frein, coup d' arrêt, au point mort, poudre aux yeux, deux poids deux mesures`,
  ],
  [
    -3,
    `ras le bol, de merde, va te faire, foutage de gueule, ferme ta gueule, ta gueule, fils de pute, n' a pas honte, ça me dégoûte, envie de vomir, au voleur, c' est du vol, du grand n' importe quoi`,
  ],
];

/** English phrases, in the same form. */
export const ENGLISH_PHRASES: readonly (readonly [score: number, phrases: string])[] = [
  [
    3,
    `can't wait, cant wait, cannot wait, can not wait, looking forward, well done, good job, great job, well worth, highly recommend, top notch, first class, happy birthday, works like a charm, works great, works perfectly, works well, works fine, second to none, so excited, five stars, 5 stars, blown away, the bomb, the shit, kick ass, kicks ass, badass, bad ass, to die for, hell yeah, fuck yeah, love it, loved it, must see, must have, worth every penny`,
  ],
  [
    2,
    `no problem, no problems, no issues, no complaints, no issue, not bad, not too bad, never fails, never failed, without any problems, without a problem, without problems, worth it, worth the money, good deal, great deal, good value, thank you, shout out, good luck, good news, right size, as described, as expected, as advertised, right on time, on time, easy to use, too easy, can't beat, cant beat, not disappointed, won't be disappointed, will not be disappointed, hands down, hell of a, no doubt, can't complain, can't go wrong, thumbs up, big fan, a plus, good quality, high quality, well made, well built`,
  ],
  [
    1.5,
    `i like, i also like, we like, they like, you like, i really like, really like, people like, everyone likes, what i like, things i like, would like this, did like, do like, join us, come see, come join, come out, don't miss, dont miss, get your tickets, see you, let's go, lets go, good time, great time, so ready, get ready, good to see, shout outs, on fire, killing it, killed it, slayed, on point, lit af, love to, would love, in love, made my day, makes my day, made my night, best of luck, day off, days off, likes it, likes this, like it, like this one, like how`,
  ],
  [1, `no hassle, so far so good, not only, happy with, check out`],
  [
    0,
    `need help, need some help, need your help, i need help, can you help, could you help, help me, please help, at all, as well, good morning, good night, feel sorry, criminal court, bad blood, don't forget, dont forget, do not forget, used to, fire up, pretty much, kind of, well known, as good as it gets, might as well, like a, looks like, look like, feels like, feel like, felt like, seems like, sounds like, sound like, would like, just like, like this, like that, like the, cut off, at best, good friday, black friday, super bowl, no longer, no more than, war room, star wars, walking dead, dead sea, call of duty, mad men, grand theft auto, god of war, trump card, sick beats, at least, to like, if you like, as long as, best buy, new york, united states, white house, vice president, prime minister, for free, free agent, free time`,
  ],
  [
    -1,
    `too small, too big, too large, too tight, too short, too long, too late, too expensive, too much, too loud, what a joke, not worth, so so, so-so, not impressed, not sure, not great, not good, not happy, not the best, on hold, i guess, give up, gave up, falls short, fell short, could have been, should have been, would have been, could be better, want my, still waiting, fed up, nothing special, less than, over priced, no better, hard to, difficult to`,
  ],
  [
    -2,
    `thanks for nothing, charged me twice, charged twice, double charged, doesn't fit, does not fit, doesnt fit, didn't fit, does not work, doesn't work, doesnt work, did not work, didn't work, didnt work, not work, not working, don't work, stopped working, stop working, quit working, never worked, never works, no longer works, won't work, wont work, fell apart, falls apart, falling apart, out of order, waste of, money back, send it back, sent it back, sending it back, returned it, return it, don't buy, dont buy, do not buy, stay away, don't waste, dont waste, do not waste, never again, never buy, would not recommend, wouldn't recommend, not recommend, do not recommend, don't recommend, no good, not as good, no use, of no use, no support, no response, let down, rip off, ripped off, low quality, poor quality, bad quality, cheap quality, who cares, don't care, dont care, shut up, pissed off, screw you, screwed up, sick of, tired of, sucks, thumbs down, one star, 1 star, zero stars, avoid this, total waste, big waste, piece of junk, piece of crap, piece of shit, wtf, such a shame, dont like, don't like, didn't like, did not like, do not like, not like it, never liked, doesn't like, not like this`,
  ],
  [
    -3,
    `piss off, fuck off, fuck you, go to hell, worst ever, complete waste, complete joke, a joke, hate it, hated it`,
  ],
];
