import type { When } from '../format.ts';
import { endAside } from './aside.ts';
import type { ParcelFacts, Texts } from './texts.ts';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);
const tracking = ({ tracking: number }: ParcelFacts) => (number ? ` (spedizione ${number})` : '');
const carriedBy = (parcel: ParcelFacts) =>
  `${parcel.carrier ? ` con ${parcel.carrier}` : ''}${tracking(parcel)}`;

/** "l’8" and "l’11", because both numbers begin with a vowel when read aloud. */
const startsWithVowel = (day: string) => /^(?:8|11)\b/.test(day);
const theDay = ({ day }: When) => (startsWithVowel(day) ? `l’${day}` : `il ${day}`);
const ofTheDay = ({ day }: When) => (startsWithVowel(day) ? `dell’${day}` : `del ${day}`);
const atTime = (clock: string) => (/^1:/.test(clock) ? `all’${clock}` : `alle ${clock}`);

const when: Texts['when'] = {
  past: (date) => date.relative ?? theDay(date),
  coming: ({ relative, today, weekday }) =>
    relative ? (today ? relative : `${relative}, ${weekday}`) : weekday,
  until: ({ day }) => (startsWithVowel(day) ? `fino all’${day}` : `fino al ${day}`),
  clock: (hour, minute) => `${hour}:${String(minute).padStart(2, '0')}`,
};
const leftOn = ({ shipped }: ParcelFacts) => (shipped ? ` ${when.past(shipped)}` : '');
const expected = ({ estimate }: ParcelFacts) =>
  estimate ? `, consegna prevista ${when.coming(estimate)}` : '';

/** Italian, with Lei. */
export const it: Texts = {
  languageNames: { fr: 'francese', en: 'inglese', es: 'spagnolo', de: 'tedesco', it: 'italiano' },
  when,
  smallTalk: {
    hello: 'Buongiorno!',
    greeting: (shop) => [
      `Buongiorno e benvenuti da ${shop}! Come posso aiutarLa?`,
      'Buongiorno! Come posso aiutarLa?',
      `Buongiorno! Ha una domanda su un ordine, un reso o un articolo di ${shop}?`,
    ],
    thanks: [
      'Con piacere! Posso fare altro per Lei?',
      'Prego. C’è altro?',
      'Di nulla! Se Le viene in mente un’altra domanda, sono qui.',
    ],
    goodbye: (shop) => [
      `Grazie della visita e a presto da ${shop}!`,
      'Arrivederci e buona giornata!',
      'A presto! Sono qui se ha un’altra domanda.',
    ],
    praise: [
      'Grazie di cuore, tutta la squadra ne sarà felice!',
      'Che gentile, grazie mille!',
      'Grazie per queste parole: significano molto per la squadra.',
    ],
    complaint: [
      'Ci dispiace che le cose non siano andate come dovevano. Mi racconti che cosa è successo, se può con il numero d’ordine: controllo io, oppure passo tutto a una persona del nostro servizio.',
      'Ci dispiace. Di quale ordine o articolo si tratta? Cerco una soluzione con Lei, oppure La metto in contatto con una persona del nostro servizio.',
    ],
    resolved: [
      'Perfetto, è stato un piacere aiutarLa. Buona giornata!',
      'Molto bene! Torni quando vuole. Buona giornata!',
    ],
    nothingFound: [
      'Nelle nostre informazioni non trovo una risposta sicura e preferisco non inventare nulla. Può darmi qualche dettaglio in più, o preferisce parlare con una persona?',
      'Su questo non ho informazioni affidabili. Può riformulare la domanda o chiedere di parlare con una persona.',
    ],
    outOfScope: (shop) => [
      `Sono l’assistente di ${shop}: posso aiutarLa con i nostri articoli, i Suoi ordini, le consegne e i resi, ma non con questo argomento.`,
      `Questa domanda va oltre ciò che conosco. Per tutto ciò che riguarda ${shop} (articoli, ordini, consegne, resi) sono a Sua disposizione.`,
    ],
    assistant: (shop) => [
      `Sono l’assistente automatico di ${shop}, non una persona. Posso aiutarLa con i nostri articoli, gli ordini, le consegne e i resi; se preferisce, La metto in contatto con una persona del nostro servizio.`,
    ],
    listening: ['Certo, mi dica. Di che cosa si tratta: un ordine, un articolo, una consegna, un reso?'],
    acknowledged: ['Va bene. Posso fare altro per Lei?', 'D’accordo. C’è altro?'],
    askedHow: ['Tutto bene, grazie! Come posso aiutarLa?'],
    notUnderstood: [
      'Non ho capito bene. Può dirlo in altro modo, precisando se si tratta di un ordine, un articolo, una consegna o un reso?',
    ],
    apology: ['Ci dispiace per l’inconveniente.', 'Comprendiamo il Suo disappunto e ce ne scusiamo.'],
    answeringIn: (language) =>
      `Non possiamo ancora rispondere a questa domanda in italiano: ecco la risposta in ${language}.`,
  },
  passages: {
    unnamed: 'Le nostre informazioni non nominano esattamente ciò che chiede. Ecco che cosa dicono:',
    foreign: (language) => `Abbiamo questa informazione solo in ${language}:`,
    quote: ['«', '»'],
  },
  order: {
    cancelled: (number, date) => `Il Suo ordine n. ${number} è stato annullato ${when.past(date)}.`,
    awaitingPayment: (number, placed) =>
      `Il Suo ordine n. ${number}, effettuato ${when.past(placed)}, è registrato; il pagamento è ancora in attesa di conferma.`,
    preparing: (number, placed) =>
      `Il Suo ordine n. ${number}, effettuato ${when.past(placed)}, è in preparazione: non è ancora partito.`,
    partial: (number) => `Una parte del Suo ordine n. ${number} è già partita, il resto è in preparazione.`,
    shipped: (number, parcel) =>
      `Il Suo ordine n. ${number} è partito${leftOn(parcel)}${carriedBy(parcel)}${expected(parcel)}; il corriere non ha ancora aggiornato il tracciamento.`,
    inTransit: (number, parcel) =>
      `Il Suo ordine n. ${number} è in viaggio: è partito${leftOn(parcel)}${carriedBy(parcel)}${expected(parcel)}.`,
    outForDelivery: (number, parcel) =>
      `Buone notizie: il Suo ordine n. ${number} è in consegna${carriedBy(parcel)}.`,
    delivered: (number, parcel) =>
      `Il Suo ordine n. ${number} è stato consegnato${parcel.delivered ? ` ${when.past(parcel.delivered)}` : ''}${carriedBy(parcel)}.`,
    failed: (number, parcel) => `La consegna del Suo ordine n. ${number}${carriedBy(parcel)} non è riuscita.`,
    parcel: (parcel) =>
      `Un pacco è partito${leftOn(parcel)}${carriedBy(parcel)}${parcel.delivered ? ` ed è stato consegnato ${when.past(parcel.delivered)}` : expected(parcel)}.`,
    late: (estimate) => `La consegna era prevista ${when.past(estimate)}: è in ritardo.`,
    contents: (items, total) => `Contiene ${items}, per un totale di ${total}.`,
    placed: (number, date) =>
      `Il Suo ordine n. ${number} è registrato; è stato effettuato ${when.past(date)}.`,
    refunded: 'È stato rimborsato per intero.',
    partiallyRefunded: 'È stato rimborsato in parte.',
    paymentVoided: 'Il pagamento è stato annullato.',
    noReturn: 'Non vedo né resi né rimborsi su questo ordine.',
    returned: (status, { requested, refunded, amount }) => {
      switch (status) {
        case 'requested':
          return `La Sua richiesta di reso ${ofTheDay(requested)} è registrata e attende la nostra approvazione.`;
        case 'approved':
          return `La Sua richiesta di reso ${ofTheDay(requested)} è approvata e aspettiamo il Suo pacco.`;
        case 'refused':
          return `La Sua richiesta di reso ${ofTheDay(requested)} non è stata accettata.`;
        case 'in_transit':
          return `Il Suo reso ${ofTheDay(requested)} è in viaggio verso di noi.`;
        case 'received':
          return `Abbiamo ricevuto il Suo reso ${ofTheDay(requested)}; il rimborso non è ancora stato fatto.`;
        case 'refunded':
          return `Il Suo reso ${ofTheDay(requested)} è stato rimborsato${refunded ? ` ${when.past(refunded)}` : ''}${amount ? `, per un importo di ${amount}` : ''}.`;
      }
    },
    cannotChange: 'Non posso modificare un ordine: vuole che se ne occupi una persona del nostro servizio?',
    notArrived: 'Se non lo trova, me lo dica e passo la segnalazione a una persona del nostro servizio.',
    lookAround:
      'Guardi prima nella cassetta delle lettere, dai vicini o in portineria, e se c’è un avviso del corriere: a volte un pacco risulta consegnato un po’ in anticipo. Se entro 24 ore non c’è, me lo dica e passo la segnalazione a una persona del nostro servizio.',
    listIntro: (count) => plural(count, 'Ecco il Suo ordine:', `Ecco i Suoi ${count} ordini:`),
    listLine: (number, placed, status) => `Ordine n. ${number} ${ofTheDay(placed)}: ${status}`,
    listQuestion: 'Di quale vuole parlare?',
    noOrders: 'Non vedo ordini a Suo nome.',
    statusWords: {
      cancelled: 'annullato',
      unfulfilled: 'in preparazione',
      partial: 'spedito in parte',
      fulfilled: 'spedito',
      in_transit: 'in viaggio',
      out_for_delivery: 'in consegna',
      delivered: 'consegnato',
      failed: 'consegna non riuscita',
    },
  },
  verification: {
    orderNotFound: (number) =>
      `Non trovo un ordine n. ${number} con questo indirizzo e-mail. Può controllare il numero e l’indirizzo usato per l’ordine?`,
    needOrderNumber: ['Qual è il Suo numero d’ordine?', 'Può darmi il Suo numero d’ordine?'],
    needEmail: (number) =>
      number
        ? `Quale indirizzo e-mail ha usato per l’ordine n. ${number}? Mi serve per verificare che l’ordine sia Suo.`
        : 'Quale indirizzo e-mail ha usato per il Suo ordine? Mi serve per verificare che l’ordine sia Suo.',
    codeSent: (email) =>
      `Per proteggere i Suoi dati, un codice è stato appena inviato a ${email}. Lo scriva qui e Le rispondo.`,
    codeSentIfKnown: (email) =>
      `Se ci sono ordini con l’indirizzo ${email}, vi è stato appena inviato un codice. Lo scriva qui e Le rispondo.`,
    codeWrong: (left) =>
      left === 0
        ? 'Il codice non è corretto e non ci sono altri tentativi.'
        : `Il codice non è corretto. Le ${plural(left, 'resta', 'restano')} ${left} ${plural(left, 'tentativo', 'tentativi')}.`,
    codeExpired: 'Il codice non è più valido. Vuole riceverne uno nuovo?',
    findOrderNumber:
      'Lo trova nell’e-mail di conferma dell’ordine, spesso già nell’oggetto, e nel Suo account, con i Suoi ordini. Altrimenti mi dia l’indirizzo e-mail dell’ordine e cerco con quello, oppure può aiutarLa una persona del nostro servizio.',
    findEmail:
      'È l’indirizzo che ha ricevuto la conferma dell’ordine. Senza, non posso verificare che l’ordine sia Suo, ma può aiutarLa una persona del nostro servizio.',
    findCode: (email) =>
      `È stato inviato a ${email} e può impiegare qualche minuto: guardi anche nella posta indesiderata. Se non arriva, posso inviarne uno nuovo, oppure può aiutarLa una persona del nostro servizio.`,
    tooManyCodes:
      'Sono stati richiesti troppi codici: per sicurezza, al momento non posso inviarne un altro. Se vuole, può proseguire con una persona del nostro servizio.',
    tooManyLookups:
      'Sono stati provati troppi numeri d’ordine e indirizzi: per sicurezza non cercherò altri ordini per un’ora. Acceda al suo account oppure, se vuole, può proseguire con una persona del nostro servizio.',
    away: {
      orders:
        'In questo momento non riesco a raggiungere il sistema degli ordini. Riprovi tra qualche minuto, oppure chieda di una persona e inoltro la Sua richiesta.',
      articles:
        'In questo momento non riesco a raggiungere il catalogo. Riprovi tra qualche minuto, oppure chieda di una persona e inoltro la Sua domanda.',
    },
  },
  product: {
    quote: ['«', '»'],
    again: { subject: 'questo articolo', object: 'questo articolo' },
    price: ({ subject }, price) => `${subject} costa ${price}.`,
    priceFrom: ({ subject }, price) => `${subject} costa a partire da ${price}.`,
    reduced: ({ subject }, price, before) => `${subject} costa ${price} invece di ${before}.`,
    fact: (fact, { subject, object }) => {
      switch (fact) {
        case 'material':
          return `Ecco la composizione di ${object}:`;
        case 'care':
          return `Per la cura di ${object}:`;
        case 'origin':
          return `Luogo di produzione di ${object}:`;
        case 'dimensions':
          return `Ecco le misure di ${object}:`;
        case 'weight':
          return `Peso di ${object}:`;
        case 'duration':
          return `Durata di ${object}:`;
        case 'fit':
          return `Ecco la vestibilità di ${object}:`;
        case 'sizes':
          return `${subject} esiste in queste taglie:`;
        case 'colours':
          return `${subject} esiste in questi colori:`;
      }
    },
    labels: {
      price: 'Prezzo',
      availability: 'Disponibilità',
      material: 'Composizione',
      care: 'Cura',
      origin: 'Produzione',
      dimensions: 'Misure',
      weight: 'Peso',
      duration: 'Durata',
      fit: 'Vestibilità',
      sizes: 'Taglie',
      colours: 'Colori',
    },
    inStock: ({ subject }) => `${subject} è disponibile.`,
    inStockAll: ({ subject }) => `${subject} è disponibile in tutte le varianti.`,
    inStockPartly: ({ subject }) => `${subject} è disponibile in una parte delle varianti.`,
    soldOut: ({ subject }) => `${subject} è al momento fuori stock.`,
    onOrder: ({ subject }) => `${subject} è fuori stock, ma si può ordinare.`,
    lastOnes: ({ subject }, count) =>
      `${subject} è disponibile: ${plural(count, 'ne resta', 'ne restano')} ${count}.`,
    availableIn: ({ subject }) => `${subject} è disponibile in:`,
    words: { available: 'disponibile', soldOut: 'fuori stock', onOrder: 'su ordinazione' },
    from: 'a partire da',
    unknownFact: ({ object }) => `La scheda di ${object} non lo precisa.`,
    listIntro: (count) =>
      plural(count, 'Ecco che cosa posso proporLe:', 'Ecco alcuni articoli che potrebbero andare bene:'),
    compareIntro: (names) => `Ecco ${names} a confronto, in quest’ordine:`,
    noProduct: [
      'Non abbiamo nulla di simile nel nostro negozio. Cerca altro, o preferisce parlare con una persona?',
      'Non lo vedo tra i nostri articoli. Mi dica se cerca altro, o chieda di parlare con una persona.',
    ],
    nearest: 'Non abbiamo esattamente questo. Ecco ciò che più si avvicina:',
  },
  returns: {
    eligible: ({ number, items, itemCount, whole, until }) =>
      whole
        ? `Sì, può restituire il Suo ordine n. ${number}${until ? ` ${when.until(until)}` : ''}: ${items}.`
        : `Sì, dal Suo ordine n. ${number} può restituire ${plural(itemCount, 'questo articolo', 'questi articoli')}${until ? ` ${when.until(until)}` : ''}: ${items}.`,
    eligibleNext: 'Vuole che avvii il reso?',
    refused: (rule, { number, items, windowDays, until }) => {
      switch (rule) {
        case 'window_passed':
          return `Il termine per il reso del Suo ordine n. ${number} è passato: è di ${windowDays} giorni dalla consegna${until ? ` e durava ${when.until(until)}` : ''}.`;
        case 'not_delivered':
          return `Il Suo ordine n. ${number} non è ancora stato consegnato: quando lo avrà ricevuto, avrà ${windowDays} giorni per chiedere il reso.`;
        case 'excluded':
          return `Il contenuto del Suo ordine n. ${number} non rientra tra gli articoli che riprendiamo: ${items}.`;
        case 'already_returned':
          return `Per il Suo ordine n. ${number} è già registrato un reso.`;
        case 'cancelled':
          return `Il Suo ordine n. ${number} è annullato: non c’è nulla da restituire.`;
        case 'within_window':
          return `Non posso accettare il reso del Suo ordine n. ${number}.`;
      }
    },
  },
  actions: {
    confirm: (action, number, total) =>
      action === 'start_return'
        ? `Avvio quindi un reso per il Suo ordine n. ${number}. Conferma?`
        : `Vuole davvero annullare il Suo ordine n. ${number}, per un importo di ${total}?`,
    done: (action, number, items) =>
      action === 'start_return'
        ? `Fatto: il reso per il Suo ordine n. ${number} è registrato${items ? `: ${items}` : ''}.`
        : `Fatto: il Suo ordine n. ${number} è annullato.`,
    which: (number, items) =>
      `Quale articolo vuole restituire? Il Suo ordine n. ${number} contiene ${items}.`,
    refused: (action, number) =>
      action === 'start_return'
        ? `Non posso avviare un reso per il Suo ordine n. ${number}: le nostre condizioni non lo permettono.`
        : `Non posso annullare il Suo ordine n. ${number}: le nostre condizioni non lo permettono.`,
    alreadyShipped: (number) => `Non posso più annullare il Suo ordine n. ${number}: è già partito.`,
    alreadyCancelled: (number) => `Il Suo ordine n. ${number} è già annullato.`,
    refusedNext: 'Se vuole, una persona del nostro servizio può esaminare il Suo caso.',
    needsApproval: (action, number) =>
      action === 'start_return'
        ? `La Sua richiesta di reso per l’ordine n. ${number} è passata alla nostra squadra, che deve approvarla.`
        : `La Sua richiesta di annullamento dell’ordine n. ${number} è passata alla nostra squadra, che deve approvarla.`,
    declined: 'Va bene, non cambio nulla. Posso fare altro per Lei?',
  },
  hours: {
    openNow: 'Il nostro servizio clienti è aperto in questo momento.',
    closedNow: 'Il nostro servizio clienti è chiuso in questo momento.',
    closedUntil: (date, clock) =>
      `Il nostro servizio clienti è chiuso in questo momento e riapre ${when.coming(date)}${endAside(date)} ${atTime(clock)}.`,
    openThen: (date, hours) =>
      `Il nostro servizio clienti è aperto ${when.coming(date)}${endAside(date)} ${hours}.`,
    closedThen: (date) => `Il nostro servizio clienti è chiuso ${when.coming(date)}.`,
    days: (first, last) => (last ? `da ${first} a ${last}` : first),
    interval: (opens, closes) => `dalle ${opens} alle ${closes}`,
    week: (parts) => `La nostra squadra risponde ${parts}.`,
    closedOn: (days) => `Chiusura straordinaria: ${days}.`,
  },
  handover: {
    opening: (reason) => {
      switch (reason) {
        case 'human_requested':
          return [
            'Certo, La metto in contatto con una persona del nostro servizio.',
            'Va bene, passo la Sua richiesta a una persona del nostro servizio.',
          ];
        case 'strong_sentiment':
        case 'falling_sentiment':
          return [
            'Ci dispiace per la situazione. Preferisco affidare la Sua richiesta a una persona del nostro servizio.',
          ];
        case 'self_harm':
          return ['Ciò che scrive ci preoccupa. Avviso una persona della nostra squadra.'];
        case 'low_confidence':
        case 'repeated_question':
          return ['Non vorrei farLa girare a vuoto: passo la Sua domanda a una persona del nostro servizio.'];
        case 'safety':
          return [
            'La Sua sicurezza viene prima di tutto: passo il Suo messaggio con priorità alla nostra squadra.',
          ];
        case 'legal_threat':
          return [
            'Prendo sul serio il Suo messaggio e lo passo con priorità alla persona che può risponderLe.',
          ];
        case 'fraud':
        case 'payment_dispute':
          return ['Passo il Suo messaggio con priorità a una persona del nostro servizio, per una verifica.'];
        case 'policy_limit':
          return ['Questa richiesta va esaminata da una persona: la passo al nostro servizio.'];
        default:
          return ['Passo la Sua richiesta a una persona del nostro servizio.'];
      }
    },
    note: (reason) => {
      switch (reason) {
        case 'self_harm':
          return 'Se è in pericolo, chiami subito i servizi di emergenza del Suo Paese o una persona di fiducia: non deve affrontare tutto questo senza aiuto.';
        case 'safety':
          return 'Nel frattempo non usi più l’articolo; in caso di ferite o di pericolo, chiami i servizi di emergenza.';
        case 'fraud':
        case 'payment_dispute':
          return 'Non scriva mai qui un numero di carta o una password.';
        default:
          return undefined;
      }
    },
    closed: 'La nostra squadra non è raggiungibile in questo momento.',
    expectedWithin: (minutes) =>
      minutes < 2
        ? 'Una risposta è attesa da un momento all’altro.'
        : `Una risposta è attesa entro circa ${minutes} minuti.`,
    expectedAt: (date, clock) =>
      `Una risposta è attesa ${when.coming(date)}${endAside(date)} a partire ${/^1:/.test(clock) ? 'dall’' : 'dalle '}${clock}.`,
    stillWaiting: 'La Sua richiesta è presso il nostro servizio.',
    late: 'L’attesa è più lunga del previsto, ci dispiace.',
    next: 'È la prossima persona in coda.',
    ahead: (count) =>
      `Prima di Lei ${plural(count, 'attende', 'attendono')} ${count} ${plural(count, 'persona', 'persone')}.`,
  },
  quickReplies: {
    whereIsMyOrder: 'Dov’è il mio ordine?',
    returnItem: 'Restituire un articolo',
    human: 'Parlare con una persona',
    startReturn: 'Sì, avviare il reso',
    yes: 'Sì, confermo',
    no: 'No, grazie',
    notReceived: 'Non l’ho ricevuto',
    newCode: 'Ricevere un nuovo codice',
    order: (number) => `Ordine n. ${number}`,
  },
};
