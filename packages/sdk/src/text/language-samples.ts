import type { Language } from './language.ts';

/** Languages told apart only to say "none of ours"; ISO 639-1. */
export type ForeignLanguage = 'pt' | 'nl' | 'ca' | 'sv' | 'da' | 'pl' | 'ro' | 'tr' | 'fi' | 'id';

/**
 * Text of each language in the manner of shop chats, from which `detectLanguage` learns words and letter sequences. Written
 * for this purpose; what is frequent in speech is frequent here, and common misspellings and abbreviations are part of it.
 */
export const LANGUAGE_SAMPLES: Readonly<Record<Language | ForeignLanguage, string>> = {
  fr: `Bonjour, où est ma commande s'il vous plaît ? J'ai passé commande il y a une semaine et je n'ai toujours rien reçu.
Je voudrais savoir quand mon colis va arriver. Est-ce que vous pouvez m'aider ? Merci beaucoup, bonne journée.
Bonsoir, je souhaite retourner un article, comment faire ? La taille ne convient pas, elle est trop petite.
Je veux être remboursée, le pull est arrivé abîmé. C'est inadmissible, j'attends depuis trois semaines.
slt jvoudrai savoir ou en es ma commande svp, jai pas recu le colis, cest normal ? bjr cc stp mdr pk pourkoi tjs tjrs dsl bcp rdv qd ds pr
Vous livrez en Belgique et en Suisse ? Quels sont les frais de port et les délais de livraison ? Combien ça coûte ?
Avez-vous cette robe en noir, en taille 38 ? Elle est disponible en magasin ? Je ne trouve pas le guide des tailles.
Mon code promo ne marche pas. Puis-je payer en plusieurs fois ? Le paiement a été refusé mais j'ai été débité.
Comment laver ce pull en laine ? Est-il lavable en machine ? Quelle est la matière ? De quelle couleur est-il ?
Je me suis trompé d'adresse, pouvez-vous la modifier ? Il faudrait annuler ma commande, je n'en ai plus besoin.
On m'a envoyé le mauvais produit, il manque un article dans le colis. Qui peut me répondre ? Personne ne répond au téléphone.
D'accord, merci pour votre réponse. Oui, non, ok, super, parfait, très bien, pas de problème, à bientôt, au revoir, cordialement.
Je n'arrive pas à me connecter à mon compte, j'ai oublié mon mot de passe. Je voudrais parler à un conseiller, un humain, quelqu'un.
Le suivi indique que le paquet est livré mais je ne l'ai pas eu. Que dois-je faire maintenant ? C'est pour un cadeau d'anniversaire.
Vous avez des nouvelles ? Toujours rien aujourd'hui, ni hier. Je suis déçue, vraiment, c'est nul. Je vais porter plainte.
Quand est-ce que je serai livré ? Pourquoi le prix a changé ? Y a-t-il des soldes ? Où se trouve votre boutique ? Quels sont vos horaires ?
Nous sommes une entreprise et nous avons besoin d'une facture. Ils ont dit que ce serait gratuit. Elles sont comment, ces chaussures ?
jattend jattends jai jaimerais jarrive jarrivais cest cetait ya ca sa jsais jsuis chui jpeux jveux jvoudrais jme jte jle toujour tjr tjrs deja tres apres meme etre ete recu recue commende comande livrer livré livree qques qqn qqun qqch qlq kelkun dc ac msg tel num ref pb pbs rep mr mme pcq psk pck nn wsh wesh oklm ouf grave trop bien vraiment cool top
Bonjour, je suis en attente depuis un moment, il y a quelqu'un ? Veuillez patienter, je vérifie. Puis-je vous aider ? Avez-vous d'autres questions ? Je vous en prie. Bonne fin de journée à vous aussi. Je reste à votre disposition.
D'accord je vois. Ah oui effectivement. Très bien merci. Je vais essayer. Ça ne fonctionne toujours pas. J'ai déjà essayé. Pas grave. Je ne comprends pas. C'est-à-dire ? Par contre, est-ce que c'est possible de faire ça en ligne ? Il me semble que non. Je crois que oui. Attendez, attends, une minute, deux secondes.
ça dépend, ça va, tant mieux, tant pis, bien sûr, en effet, tout à fait, exactement, justement, du coup, en fait, au fait, quand même, par exemple, a priori, sinon, peut-être, plutôt, surtout, presque, environ, seulement, ensemble, ailleurs, dedans, dessous, dessus, dehors
connexion internet réseau ordinateur téléphone portable écran fichier document lien page onglet bouton formulaire identifiant mot de passe logiciel mise à jour installer télécharger imprimer enregistrer ouvrir fermer cliquer chercher trouver consulter livre bibliothèque cours étudiant université prêt abonnement forfait contrat banque assurance dossier rendez-vous inscription demande renseignement information
un une le la les des du de au aux et ou mais donc car ni si que qui quoi dont où ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
je tu il elle on nous vous ils elles me te se lui y en moi toi soi eux ne pas plus jamais rien aucun aucune personne très trop peu assez beaucoup aussi encore déjà
suis es est sommes êtes sont étais était étaient serai sera serait ai as a avons avez ont avait avais aurai aura fais fait faites faire dit dire vais va allez aller vont
peux peut pouvez pouvoir veux veut voulez vouloir dois doit devez devoir sais sait savez savoir faut prendre mettre voir vu mis pris dans sur sous avec sans pour par chez vers entre depuis
avant après pendant contre comme quand comment combien pourquoi parce alors ensuite ainsi donc enfin voilà voici bien mal mieux ici là hier demain aujourd'hui matin soir jour semaine mois an
colis commande livraison retour remboursement échange taille prix produit article paiement carte adresse compte facture magasin boutique site stock rupture neuf cassé perdu reçu envoyé envoyer
acheté acheter renvoyer changer choisir recevoir attendre demander répondre rendre garder porter aime adore cherche besoin envie question réponse demande problème erreur aide service client numéro suivi
un un un une une le le la la les de de de et et à à est est pas pas c'est c'est je je vous vous quelqu'un quelqu un y a attends attend attendez j'attends au secours en cours victor hugo paris france lyon marseille toulouse bordeaux lille nantes bonjour bonsoir salut coucou allo merci svp stp madame monsieur mme mr cdt bonne journée soirée robe pantalon jupe chemise veste manteau chaussures sac bijou bague collier boucles noir blanc rouge bleu vert
ok oki hein ouais ouep nan euh bah ben ah oh bon bof tiens zut adresse stock email mail laine coton soie lin cuir rue avenue boulevard place ville pays monde vie travail maison école gens temps fois chose homme femme enfant enfants ami famille président ministre gouvernement état politique loi projet réforme marché entreprise économie énergie énergies éolienne éoliennes planète climat changement développement durable environnement écologie nature recherche science étude rapport rencontre journée semaine prochaine dernière premier première nouveau nouvelle grand petite vieux jeune haut bas long court lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre deux trois quatre cinq six sept huit neuf dix cent mille annonce appelle selon face lors afin malgré grâce chez parmi autour cause faveur lieu fin début suite partie sujet niveau annuler annulation modifier modification retard délai date heure livreur facteur point relais relay express gratuit gratuite frais remise réduction promo solde bon cadeau avoir argent euros`,
  en: `Hello, where is my order please? I ordered it last week and it still hasn't arrived. Can you help me?
Hi, I would like to return an item, how do I do that? The size is wrong, it is too small for me. Thank you very much.
wheres my order, i havent recieved my parcel yet, its been 3 weeks, pls help thx, im waiting, dont know whats going on, u said it would be here, cant log in, didnt get it
I want a refund, the sweater arrived damaged. This is unacceptable, I have been waiting for ages.
Do you ship to Ireland or the United States? How much is shipping and how long does delivery take?
Do you have this dress in black, size 10? Is it available in store? I can't find the size guide. What is it made of?
My discount code doesn't work. Can I pay later? My payment was declined but the money was taken from my account.
How do I wash this wool jumper? Is it machine washable? Which colour is it? What are your opening hours? Where is your shop?
I put in the wrong address, could you change it? Please cancel my order, I don't need it anymore.
You sent me the wrong product, there is something missing from the box. Who can I talk to? Nobody answers the phone.
Okay, thanks for your reply. Yes, no, great, perfect, fine, no problem, that's good, see you, bye, kind regards.
I can't log in to my account, I forgot my password. I want to speak to a human, a real person, an agent, someone.
The tracking says it was delivered but I never got it. What should I do now? It was a birthday gift for my mother.
Any news? Still nothing today. I'm really disappointed, this is terrible. When will it be back in stock? Why did the price change?
We are a company and we need an invoice. They said it would be free. Are these shoes true to size? Does it fit well?
the a an and or but so because if that which who whom whose what where when why how this these those my your his her its our their
i you he she it we they me him us them not no never nothing none any some very too much many more most less few also again already yet still
am is are was were be been being have has had having do does did done doing will would shall should can could may might must let get got go going went
in on at by for from with without of to into onto about over under between after before during against like than then there here now today tomorrow yesterday morning evening day week month year
order parcel package delivery shipping return refund exchange size price product item payment card address account invoice store shop website stock sold out new broken lost received sent send
bought buy change choose receive wait ask answer keep wear love like looking need want question reply request problem mistake help service customer number tracking please thanks hello hi hey
dress trousers skirt shirt jacket coat shoes bag jewellery ring necklace earrings black white red blue green cancel late delay date hour driver post office pickup point express free fee discount sale voucher gift credit money pounds dollars
ok okay label time times cool email return labels yes no delivered shipped awesome amazing people world life work home school music movie game team play watch story book show news friend family night weekend monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december wish hope think know believe remember try keep feel happen start stop run turn call ask seem leave tell become give show hear play move live happen write sit stand lose pay meet include continue set learn lead understand build stay fall reach kill remain set a alarm remind weather bank flight car song gas make made tell translate spell count play next last first second third three four five six seven eight nine ten hundred good bad best better right wrong small large big long short old just only really actually maybe probably thank cheers sorry okay yeah yep nope sure someone anyone something anything everything nothing`,
  es: `Hola, ¿dónde está mi pedido por favor? Lo hice hace una semana y todavía no me ha llegado nada. ¿Me pueden ayudar?
Buenos días, quiero devolver un artículo, ¿cómo lo hago? La talla no me queda bien, es demasiado pequeña. Muchas gracias.
Quiero que me devuelvan el dinero, el jersey llegó dañado. Es inaceptable, llevo tres semanas esperando el paquete.
¿Hacéis envíos a Portugal? ¿Cuánto cuestan los gastos de envío y cuánto tarda la entrega? ¿Tienen este vestido en negro, talla 38?
Mi código de descuento no funciona. ¿Puedo pagar a plazos? El pago fue rechazado pero me han cobrado.
¿Cómo se lava este jersey de lana? ¿De qué color es? ¿Cuál es el horario de la tienda? Me equivoqué de dirección, ¿pueden cambiarla?
Quiero cancelar mi pedido, ya no lo necesito. Me enviaron el producto equivocado, falta un artículo en la caja. Nadie contesta al teléfono.
De acuerdo, gracias por su respuesta. Sí, no, vale, perfecto, muy bien, hasta luego, adiós, un saludo. No puedo entrar en mi cuenta.
Quiero hablar con una persona, un humano, un agente. El seguimiento dice que está entregado pero no lo he recibido. ¿Qué hago ahora?
donde esta mi pedido, cuando llega, no he recibido nada, necesito una factura, tengo un problema, buenas tardes, buenas noches, ayuda por favor
el la los las un una unos unas y o pero porque si que quien cual cuando donde como cuanto este esta estos estas ese esa mi mis tu tus su sus nuestro
yo tú él ella nosotros vosotros ellos ellas usted ustedes me te se le les lo nos no nunca nada nadie ningún muy mucho muchos poco más menos también ya todavía aún
soy eres es somos son estoy estás está están fue era he has ha hemos han había tengo tiene tienen hago hace hacer quiero quiere puedo puede pueden debo debe ir voy va
en con sin para por de del al a desde hasta entre sobre después antes hoy mañana ayer día semana mes año pedido paquete entrega envío devolución reembolso cambio talla precio producto pago tarjeta dirección cuenta tienda
ok tiempo vida mundo casa trabajo gente hombre mujer niño país ciudad gobierno nuevo nueva grande primero último lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre dos tres cuatro cinco seis siete ocho nueve diez hablar llegar dejar llamar pensar salir volver conocer vivir sentir parecer según mejor peor siempre verdad comprado comprar cambiar recibir esperar gusta busco necesito pregunta respuesta problema ayuda servicio número seguimiento gracias hola regalo descuento gratis dinero euros zapatos camisa pantalón falda bolso rojo azul blanco negro`,
  de: `Hallo, wo ist meine Bestellung bitte? Ich habe sie letzte Woche bestellt und sie ist noch immer nicht angekommen. Können Sie mir helfen?
Guten Tag, ich möchte einen Artikel zurückschicken, wie mache ich das? Die Größe passt nicht, er ist zu klein. Vielen Dank.
Ich will mein Geld zurück, der Pullover ist beschädigt angekommen. Das ist unverschämt, ich warte seit drei Wochen auf das Paket.
Liefern Sie nach Österreich und in die Schweiz? Wie hoch sind die Versandkosten und wie lange dauert die Lieferung?
Haben Sie dieses Kleid in schwarz, Größe 38? Ist es im Laden verfügbar? Mein Rabattcode funktioniert nicht. Kann ich in Raten zahlen?
Wie wasche ich diesen Pullover aus Wolle? Welche Farbe hat er? Wann haben Sie geöffnet? Ich habe die falsche Adresse angegeben, können Sie sie ändern?
Bitte stornieren Sie meine Bestellung, ich brauche sie nicht mehr. Sie haben mir das falsche Produkt geschickt, es fehlt ein Artikel im Paket.
Niemand geht ans Telefon. In Ordnung, danke für Ihre Antwort. Ja, nein, gut, perfekt, sehr gut, kein Problem, auf Wiedersehen, tschüss, mit freundlichen Grüßen.
Ich kann mich nicht anmelden, ich habe mein Passwort vergessen. Ich möchte mit einem Menschen sprechen, einem Mitarbeiter. Laut Sendungsverfolgung wurde es geliefert, aber ich habe es nicht bekommen.
wo bleibt mein paket, wann kommt es, hab noch nichts bekommen, ich brauche eine rechnung, ich hab ein problem, guten morgen, guten abend, hilfe bitte, moin, servus
der die das den dem des ein eine einen einem einer und oder aber denn weil wenn dass ob wer was wo wann wie warum welche dieser diese dieses mein meine dein deine sein ihr unser euer
ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihnen nicht kein keine nie nichts niemand sehr viel viele wenig mehr weniger auch noch schon immer wieder
bin bist ist sind seid war waren habe hast hat haben hatte werde wird werden wurde kann können muss müssen soll will wollen möchte mache macht gehen geht kommt
in im an am auf aus bei mit nach von vom zu zum zur für über unter zwischen vor seit bis ohne gegen durch heute morgen gestern tag woche monat jahr bestellung paket lieferung versand rücksendung erstattung umtausch größe preis produkt zahlung karte adresse konto laden
ok zeit leben welt haus arbeit leute mann frau kind land stadt regierung neue neuen groß erste letzte montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember zwei drei vier fünf sechs sieben acht neun zehn sprechen denken finden bleiben lassen stehen wissen glauben beste besser gekauft kaufen ändern erhalten warten fragen antwort suche brauche frage problem hilfe nummer danke hallo geschenk rabatt kostenlos geld euro schuhe hemd hose rock tasche rot blau weiß schwarz`,
  it: `Ciao, dov'è il mio ordine per favore? L'ho fatto la settimana scorsa e non mi è ancora arrivato niente. Mi potete aiutare?
Buongiorno, vorrei restituire un articolo, come si fa? La taglia non va bene, è troppo piccola. Grazie mille.
Voglio essere rimborsata, il maglione è arrivato danneggiato. È inaccettabile, aspetto il pacco da tre settimane.
Spedite in Svizzera? Quanto costano le spese di spedizione e quanto tempo ci vuole per la consegna? Avete questo vestito in nero, taglia 42?
Il mio codice sconto non funziona. Posso pagare a rate? Il pagamento è stato rifiutato ma mi hanno addebitato i soldi.
Come si lava questo maglione di lana? Di che colore è? Quali sono gli orari del negozio? Ho sbagliato indirizzo, potete cambiarlo?
Vorrei annullare il mio ordine, non mi serve più. Mi avete mandato il prodotto sbagliato, manca un articolo nella scatola. Nessuno risponde al telefono.
Va bene, grazie per la risposta. Sì, no, ok, perfetto, benissimo, arrivederci, a presto, cordiali saluti. Non riesco ad accedere al mio account.
Vorrei parlare con una persona, un operatore. Il tracciamento dice che è stato consegnato ma non l'ho ricevuto. Cosa devo fare adesso?
dove il mio ordine, quando arriva, non ho ricevuto nulla, mi serve la fattura, ho un problema, buonasera, salve, aiuto per favore
il lo la i gli le un uno una e o ma perché se che chi quale quando dove come quanto questo questa questi queste quello quella mio mia miei mie tuo tua suo sua nostro vostro
io tu lui lei noi voi loro mi ti si ci vi ne non mai niente nulla nessuno molto tanto poco più meno anche già ancora sempre
sono sei è siamo siete era ho hai ha abbiamo avete hanno aveva faccio fa fare voglio vuole posso può potete devo deve vado va andare stato stata
in con senza per di del della dei delle dal dalla al alla ai alle da su nel nella tra fra dopo prima oggi domani ieri giorno settimana mese anno ordine pacco consegna spedizione reso rimborso cambio taglia prezzo prodotto pagamento carta indirizzo conto negozio
ok buongiorno buonasera reso resi tempo vita mondo casa lavoro gente uomo donna bambino paese città governo nuovo nuova grande primo ultimo lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre due tre quattro cinque sei sette otto nove dieci parlare pensare trovare sapere credere lasciare sentire migliore peggiore secondo comprato comprare cambiare ricevere aspettare piace cerco domanda risposta problema aiuto servizio numero grazie ciao regalo sconto gratis soldi euro scarpe camicia pantaloni gonna borsa rosso blu bianco nero`,
  pt: `Olá, onde está a minha encomenda por favor? Fiz o pedido há uma semana e ainda não chegou nada. Podem me ajudar? Bom dia, boa tarde, boa noite.
Quero devolver um artigo, como faço? O tamanho não serve, é muito pequeno. Muito obrigado, obrigada. Quero o meu dinheiro de volta, a camisola chegou danificada.
Vocês entregam em Portugal e no Brasil? Quanto custa o frete e qual é o prazo de entrega? Não recebi, cadê meu pedido, quando vai chegar, preciso da nota fiscal.
o a os as um uma e ou mas porque se que quem qual quando onde como quanto este esta isso meu minha seu sua nosso eu você ele ela nós eles elas não nunca nada muito mais menos também já ainda
sou é são estou está estão foi era tenho tem têm fazer quero quer posso pode vou vai com sem para por de do da dos das no na nos nas ao à até hoje amanhã ontem loja compra troca devolução reembolso endereço pagamento cartão sim então`,
  nl: `Hallo, waar is mijn bestelling alstublieft? Ik heb het vorige week besteld en het is nog steeds niet aangekomen. Kunt u mij helpen? Goedemorgen, goedemiddag, goedenavond.
Ik wil een artikel terugsturen, hoe doe ik dat? De maat past niet, het is te klein. Dank u wel, bedankt. Ik wil mijn geld terug, de trui is beschadigd aangekomen.
Leveren jullie in België en Nederland? Hoeveel kosten de verzendkosten en hoe lang duurt de levering? Wanneer komt mijn pakket? Ik heb niets ontvangen.
de het een en of maar want als dat die wie wat waar wanneer hoe waarom deze dit mijn jouw zijn haar ons jullie ik jij je hij zij ze wij we mij hem niet geen nooit niets veel meer ook nog al
ben is bent was heb hebt heeft hebben had kan kunnen moet wil willen zal zou doen gaan komt in op aan met van voor naar bij uit over door tot om te vandaag morgen gisteren winkel betaling retour ruilen adres prijs graag`,
  ca: `Hola, on és la meva comanda si us plau? La vaig fer fa una setmana i encara no ha arribat res. Em podeu ajudar? Bon dia, bona tarda. Moltes gràcies. Vull tornar un article, com ho faig? La talla no em va bé, és massa petita.
els les un una i o però perquè si que qui quin quan on com quant aquest aquesta el meu la meva jo tu ell ella nosaltres ells no mai res molt més també encara sóc és són estic està amb sense per de del dels al als avui demà ahir botiga`,
  sv: `Hej, var är min beställning tack? Jag beställde förra veckan och den har inte kommit än. Kan ni hjälpa mig? Jag vill returnera en vara, hur gör jag? Storleken passar inte, den är för liten. När kommer mitt paket? Tack så mycket. God morgon.
och att det som en ett på är av för med den till inte om har de jag du han hon vi ni var men eller så från kan ska vill när vad hur varför mycket mer också bara idag imorgon pengar tillbaka leverans`,
  da: `Hej, hvor er min ordre? Jeg bestilte i sidste uge og den er ikke kommet endnu. Kan I hjælpe mig? Jeg vil gerne returnere en vare, hvordan gør jeg det? Størrelsen passer ikke, den er for lille. Hvornår kommer min pakke? Mange tak. Hvor lenge tar det, takk, jeg har ikke fått pakken min ennå, ønsker å bytte.
og at det som en et på er af for med den til ikke om har de jeg du han hun vi men eller så fra kan skal vil når hvad hvordan hvorfor meget mere også kun i dag penge tilbage levering og ikke hva`,
  pl: `Dzień dobry, gdzie jest moje zamówienie? Zamówiłem w zeszłym tygodniu i jeszcze nie przyszło. Czy możecie mi pomóc? Chcę zwrócić towar, jak to zrobić? Rozmiar nie pasuje, jest za mały. Kiedy przyjdzie moja paczka? Dziękuję bardzo, proszę.
i w na z do nie że to się jest od po za jak ale co czy kiedy dlaczego mój moja moje mam masz ma może mogę chcę już tylko bardzo dziś jutro pieniądze zwrot dostawa`,
  ro: `Bună ziua, unde este comanda mea vă rog? Am comandat săptămâna trecută și încă nu a ajuns. Mă puteți ajuta? Vreau să returnez un produs, cum fac? Mărimea nu se potrivește, este prea mică. Când ajunge coletul meu? Mulțumesc mult.
și în la de pe cu nu că este sunt am ai are au un o din pentru ce cine când unde cum meu mea mai foarte doar astăzi mâine bani înapoi livrare sau dar dacă`,
  tr: `Merhaba, siparişim nerede? Geçen hafta sipariş verdim ve hâlâ gelmedi. Bana yardım edebilir misiniz? Ürünü iade etmek istiyorum, nasıl yapabilirim? Beden uymuyor, çok küçük. Kargom ne zaman gelecek? Çok teşekkürler, lütfen, günaydın, iyi günler.
ve bir bu da de için ile çok ne ben sen o biz siz var yok değil mi ama gibi daha en kadar sonra önce bugün yarın para iadesi teslimat`,
  fi: `Hei, missä tilaukseni on? Tilasin viime viikolla eikä se ole vielä saapunut. Voitteko auttaa minua? Haluan palauttaa tuotteen, miten se tehdään? Koko ei sovi, se on liian pieni. Milloin pakettini tulee? Kiitos paljon, hyvää päivää.
ja on ei se että hän minä sinä olen ole oli mutta tai kun jos niin vain myös mikä missä miksi koska rahat takaisin toimitus tänään huomenna`,
  id: `Halo, di mana pesanan saya? Saya sudah pesan minggu lalu dan belum sampai. Bisa tolong bantu saya? Saya mau mengembalikan barang, bagaimana caranya? Ukurannya tidak pas, terlalu kecil. Kapan paket saya datang? Terima kasih banyak, selamat pagi.
yang dan di ke dari ini itu untuk dengan tidak ada saya kamu dia kami apa kapan bagaimana kenapa sudah belum bisa akan hari besok uang kembali pengiriman`,
};
