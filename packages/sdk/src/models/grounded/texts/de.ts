import { endAside } from './aside.ts';
import type { ParcelFacts, Texts } from './texts.ts';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);
const tracking = ({ tracking: number }: ParcelFacts) => (number ? ` (Sendungsnummer ${number})` : '');
const carriedBy = (parcel: ParcelFacts) =>
  `${parcel.carrier ? ` mit ${parcel.carrier}` : ''}${tracking(parcel)}`;

const when: Texts['when'] = {
  past: ({ relative, day }) => relative ?? `am ${day}`,
  coming: ({ relative, today, weekday }) =>
    relative ? (today ? relative : `${relative}, ${weekday}`) : `am ${weekday}`,
  until: ({ day }) => `bis zum ${day}`,
  clock: (hour, minute) => (minute === 0 ? `${hour} Uhr` : `${hour}:${String(minute).padStart(2, '0')} Uhr`),
};
const leftOn = ({ shipped }: ParcelFacts) => (shipped ? ` ${when.past(shipped)}` : '');
const expected = ({ estimate }: ParcelFacts) =>
  estimate ? `; die Lieferung ist ${when.coming(estimate)}${endAside(estimate)} vorgesehen` : '';

/** German, with Sie. */
export const de: Texts = {
  languageNames: { fr: 'Französisch', en: 'Englisch', es: 'Spanisch', de: 'Deutsch', it: 'Italienisch' },
  when,
  smallTalk: {
    hello: 'Guten Tag!',
    greeting: (shop) => [
      `Guten Tag und willkommen bei ${shop}! Was kann ich für Sie tun?`,
      'Guten Tag! Wie kann ich Ihnen helfen?',
      `Guten Tag! Haben Sie eine Frage zu einer Bestellung, einer Rückgabe oder einem Artikel von ${shop}?`,
    ],
    thanks: [
      'Sehr gern! Kann ich sonst noch etwas für Sie tun?',
      'Gern geschehen. Gibt es noch etwas?',
      'Keine Ursache! Melden Sie sich, wenn noch eine Frage auftaucht.',
    ],
    goodbye: (shop) => [
      `Danke für Ihren Besuch und bis bald bei ${shop}!`,
      'Auf Wiedersehen und einen schönen Tag!',
      'Bis bald! Ich bin da, wenn Sie noch eine Frage haben.',
    ],
    praise: [
      'Herzlichen Dank, darüber freut sich das ganze Team!',
      'Wie nett von Ihnen, vielen Dank!',
      'Danke für diese Worte: Sie bedeuten dem Team viel.',
    ],
    complaint: [
      'Es tut uns leid, dass es nicht so gelaufen ist, wie es sollte. Erzählen Sie mir, was passiert ist, möglichst mit Ihrer Bestellnummer: Ich sehe nach oder gebe es an unser Team weiter.',
      'Das tut uns leid. Um welche Bestellung oder welchen Artikel geht es? Ich suche mit Ihnen eine Lösung oder verbinde Sie mit unserem Team.',
    ],
    resolved: [
      'Wunderbar, das habe ich gern gemacht. Einen schönen Tag!',
      'Sehr gut! Melden Sie sich jederzeit wieder. Einen schönen Tag!',
    ],
    nothingFound: [
      'Dazu finde ich in unseren Informationen keine sichere Antwort, und ich möchte nichts erfinden. Können Sie Ihre Frage genauer stellen, oder möchten Sie mit einem Menschen sprechen?',
      'Dazu habe ich keine verlässlichen Informationen. Sie können die Frage anders stellen oder nach einem Menschen fragen.',
    ],
    outOfScope: (shop) => [
      `Ich bin der Assistent von ${shop}: Bei Artikeln, Bestellungen, Lieferungen und Rückgaben helfe ich gern, bei diesem Thema kann ich es nicht.`,
      `Diese Frage liegt außerhalb dessen, was ich weiß. Zu ${shop} (Artikel, Bestellungen, Lieferung, Rückgabe) helfe ich Ihnen gern.`,
    ],
    assistant: (shop) => [
      `Ich bin der automatische Assistent von ${shop}, kein Mensch. Ich helfe bei Artikeln, Bestellungen, Lieferungen und Rückgaben; wenn Sie möchten, verbinde ich Sie mit unserem Team.`,
    ],
    listening: ['Gern, worum geht es: um eine Bestellung, einen Artikel, eine Lieferung, eine Rückgabe?'],
    acknowledged: ['In Ordnung. Kann ich sonst noch etwas für Sie tun?', 'Alles klar. Gibt es noch etwas?'],
    askedHow: ['Alles gut, danke! Was kann ich für Sie tun?'],
    notUnderstood: [
      'Das habe ich nicht richtig verstanden. Können Sie es anders sagen und dazu, ob es um eine Bestellung, einen Artikel, eine Lieferung oder eine Rückgabe geht?',
    ],
    apology: ['Das tut uns leid.', 'Wir verstehen Ihren Ärger, und es tut uns leid.'],
    answeringIn: (language) =>
      `Auf Deutsch können wir diese Frage noch nicht beantworten. Hier ist die Antwort auf ${language}.`,
  },
  passages: {
    unnamed: 'Unsere Informationen nennen nicht genau das, wonach Sie fragen. Das steht darin:',
    foreign: (language) => `Diese Information haben wir nur auf ${language}:`,
    quote: ['„', '“'],
  },
  order: {
    cancelled: (number, date) => `Ihre Bestellung ${number} wurde ${when.past(date)} storniert.`,
    awaitingPayment: (number, placed) =>
      `Ihre Bestellung ${number}, ${when.past(placed)} aufgegeben, ist eingegangen; die Zahlung ist noch nicht bestätigt.`,
    preparing: (number, placed) =>
      `Ihre Bestellung ${number}, ${when.past(placed)} aufgegeben, wird vorbereitet: Sie ist noch nicht unterwegs.`,
    partial: (number) =>
      `Ein Teil Ihrer Bestellung ${number} ist schon unterwegs, der Rest wird vorbereitet.`,
    shipped: (number, parcel) =>
      `Ihre Bestellung ${number} wurde${leftOn(parcel)}${carriedBy(parcel)} verschickt${expected(parcel)}. Der Zusteller hat die Sendungsverfolgung noch nicht aktualisiert.`,
    inTransit: (number, parcel) =>
      `Ihre Bestellung ${number} ist unterwegs: Sie wurde${leftOn(parcel)}${carriedBy(parcel)} verschickt${expected(parcel)}.`,
    outForDelivery: (number, parcel) =>
      `Gute Nachricht: Ihre Bestellung ${number} wird gerade${carriedBy(parcel)} zugestellt.`,
    delivered: (number, parcel) =>
      `Ihre Bestellung ${number} wurde${parcel.delivered ? ` ${when.past(parcel.delivered)}` : ''}${carriedBy(parcel)} zugestellt.`,
    failed: (number, parcel) =>
      `Ihre Bestellung ${number} konnte${carriedBy(parcel)} nicht zugestellt werden.`,
    parcel: (parcel) =>
      `Ein Paket wurde${leftOn(parcel)}${carriedBy(parcel)} verschickt${parcel.delivered ? ` und ${when.past(parcel.delivered)} zugestellt` : expected(parcel)}.`,
    late: (estimate) => `Die Lieferung war ${when.past(estimate)} vorgesehen: Sie ist verspätet.`,
    contents: (items, total) => `Sie enthält ${items}, insgesamt ${total}.`,
    placed: (number, date) =>
      `Ihre Bestellung ${number} ist eingegangen; Sie haben sie ${when.past(date)} aufgegeben.`,
    refunded: 'Sie wurde vollständig erstattet.',
    partiallyRefunded: 'Sie wurde teilweise erstattet.',
    paymentVoided: 'Die Zahlung wurde storniert.',
    noReturn: 'Ich sehe dazu weder eine Rückgabe noch eine Erstattung.',
    returned: (status, { requested, refunded, amount }) => {
      switch (status) {
        case 'requested':
          return `Ihre Rückgabeanfrage vom ${requested.day} ist eingegangen und wartet auf unsere Zustimmung.`;
        case 'approved':
          return `Ihre Rückgabeanfrage vom ${requested.day} ist genehmigt, wir warten auf Ihr Paket.`;
        case 'refused':
          return `Ihre Rückgabeanfrage vom ${requested.day} wurde nicht angenommen.`;
        case 'in_transit':
          return `Ihre Rückgabe vom ${requested.day} ist auf dem Weg zu uns.`;
        case 'received':
          return `Wir haben Ihre Rückgabe vom ${requested.day} erhalten; die Erstattung steht noch aus.`;
        case 'refunded':
          return `Ihre Rückgabe vom ${requested.day} wurde${refunded ? ` ${when.past(refunded)}` : ''}${amount ? ` mit ${amount}` : ''} erstattet.`;
      }
    },
    cannotChange: 'Ich selbst kann eine Bestellung nicht ändern: Soll sich unser Team darum kümmern?',
    notArrived: 'Wenn Sie sie nicht finden, sagen Sie es mir, dann gebe ich es an unser Team weiter.',
    lookAround:
      'Sehen Sie bitte zuerst im Briefkasten, bei Nachbarn oder am Empfang nach, und ob es eine Benachrichtigung des Zustellers gibt: Manchmal wird ein Paket etwas zu früh als zugestellt gemeldet. Ist es nach 24 Stunden nicht da, sagen Sie es mir, dann gebe ich es an unser Team weiter.',
    listIntro: (count) => plural(count, 'Hier ist Ihre Bestellung:', `Hier sind Ihre ${count} Bestellungen:`),
    listLine: (number, placed, status) => `Bestellung ${number} vom ${placed.day}: ${status}`,
    listQuestion: 'Um welche geht es Ihnen?',
    noOrders: 'Ich sehe keine Bestellung auf Ihren Namen.',
    statusWords: {
      cancelled: 'storniert',
      unfulfilled: 'in Vorbereitung',
      partial: 'teilweise verschickt',
      fulfilled: 'verschickt',
      in_transit: 'unterwegs',
      out_for_delivery: 'in Zustellung',
      delivered: 'zugestellt',
      failed: 'Zustellung gescheitert',
    },
  },
  verification: {
    orderNotFound: (number) =>
      `Zu dieser E-Mail-Adresse finde ich keine Bestellung ${number}. Können Sie die Nummer und die für die Bestellung verwendete Adresse prüfen?`,
    needOrderNumber: ['Wie lautet Ihre Bestellnummer?', 'Können Sie mir Ihre Bestellnummer nennen?'],
    needEmail: (number) =>
      number
        ? `Welche E-Mail-Adresse haben Sie für die Bestellung ${number} verwendet? Ich brauche sie, um zu prüfen, dass es Ihre Bestellung ist.`
        : 'Welche E-Mail-Adresse haben Sie für Ihre Bestellung verwendet? Ich brauche sie, um zu prüfen, dass es Ihre Bestellung ist.',
    codeSent: (email) =>
      `Zum Schutz Ihrer Daten wurde soeben ein Code an ${email} geschickt. Geben Sie ihn hier ein, dann antworte ich Ihnen.`,
    codeSentIfKnown: (email) =>
      `Falls es Bestellungen zu ${email} gibt, wurde soeben ein Code dorthin geschickt. Geben Sie ihn hier ein, dann antworte ich Ihnen.`,
    codeWrong: (left) =>
      left === 0
        ? 'Dieser Code stimmt nicht, und es ist kein Versuch mehr übrig.'
        : `Dieser Code stimmt nicht. Sie haben noch ${left} ${plural(left, 'Versuch', 'Versuche')}.`,
    codeExpired: 'Dieser Code ist nicht mehr gültig. Möchten Sie einen neuen?',
    findOrderNumber:
      'Sie steht in der Bestellbestätigung per E-Mail, oft schon im Betreff, und in Ihrem Konto bei Ihren Bestellungen. Sonst nennen Sie mir die E-Mail-Adresse der Bestellung, dann suche ich damit, oder unser Team hilft Ihnen.',
    findEmail:
      'Es ist die Adresse, an die die Bestellbestätigung ging. Ohne sie kann ich nicht prüfen, dass es Ihre Bestellung ist, aber unser Team kann Ihnen helfen.',
    findCode: (email) =>
      `Er ging an ${email} und kann einige Minuten brauchen: Sehen Sie bitte auch im Spam-Ordner nach. Kommt er nicht, kann ich einen neuen schicken, oder unser Team hilft Ihnen.`,
    tooManyCodes:
      'Es wurden zu viele Codes angefordert: Aus Sicherheitsgründen kann ich vorerst keinen weiteren schicken. Auf Wunsch übernimmt unser Team.',
    tooManyLookups:
      'Es wurden zu viele Bestellnummern und Adressen versucht: Aus Sicherheitsgründen suche ich eine Stunde lang keine Bestellungen mehr. Melden Sie sich in Ihrem Konto an, oder unser Team übernimmt auf Wunsch.',
    away: {
      orders:
        'Ich erreiche das Bestellsystem gerade nicht. Versuchen Sie es bitte in einigen Minuten noch einmal, oder fragen Sie nach einem Menschen, und ich gebe Ihr Anliegen weiter.',
      articles:
        'Ich erreiche den Katalog gerade nicht. Versuchen Sie es bitte in einigen Minuten noch einmal, oder fragen Sie nach einem Menschen, und ich gebe Ihre Frage weiter.',
    },
  },
  product: {
    quote: ['„', '“'],
    again: { subject: 'dieser Artikel', object: 'diesem Artikel' },
    price: ({ subject }, price) => `${subject} kostet ${price}.`,
    priceFrom: ({ subject }, price) => `${subject} kostet ab ${price}.`,
    reduced: ({ subject }, price, before) => `${subject} kostet ${price} statt ${before}.`,
    fact: (fact, { subject, object }) => {
      switch (fact) {
        case 'material':
          return `Das Material von ${object}:`;
        case 'care':
          return `Zur Pflege von ${object}:`;
        case 'origin':
          return `Herkunft von ${object}:`;
        case 'dimensions':
          return `Die Maße von ${object}:`;
        case 'weight':
          return `Das Gewicht von ${object}:`;
        case 'duration':
          return `Die Dauer von ${object}:`;
        case 'fit':
          return `Die Passform von ${object}:`;
        case 'sizes':
          return `${subject} gibt es in diesen Größen:`;
        case 'colours':
          return `${subject} gibt es in diesen Farben:`;
      }
    },
    labels: {
      price: 'Preis',
      availability: 'Verfügbarkeit',
      material: 'Material',
      care: 'Pflege',
      origin: 'Herkunft',
      dimensions: 'Maße',
      weight: 'Gewicht',
      duration: 'Dauer',
      fit: 'Passform',
      sizes: 'Größen',
      colours: 'Farben',
    },
    inStock: ({ subject }) => `${subject} ist vorrätig.`,
    inStockAll: ({ subject }) => `${subject} ist in allen Ausführungen vorrätig.`,
    inStockPartly: ({ subject }) => `${subject} ist in einem Teil der Ausführungen vorrätig.`,
    soldOut: ({ subject }) => `${subject} ist zurzeit ausverkauft.`,
    onOrder: ({ subject }) => `${subject} ist nicht mehr vorrätig, kann aber bestellt werden.`,
    lastOnes: ({ subject }, count) => `${subject} ist vorrätig: noch ${count} Stück.`,
    availableIn: ({ subject }) => `${subject} ist erhältlich in:`,
    words: { available: 'vorrätig', soldOut: 'ausverkauft', onOrder: 'auf Bestellung' },
    from: 'ab',
    unknownFact: ({ object }) => `Auf der Seite von ${object} steht dazu nichts.`,
    listIntro: (count) =>
      plural(count, 'Das kann ich Ihnen anbieten:', 'Diese Artikel könnten zu Ihnen passen:'),
    compareIntro: (names) => `Hier sind ${names} nebeneinander, in dieser Reihenfolge:`,
    noProduct: [
      'So etwas führen wir in unserem Shop nicht. Suchen Sie etwas anderes, oder möchten Sie mit einer Person sprechen?',
      'Das sehe ich unter unseren Artikeln nicht. Sagen Sie mir, ob Sie etwas anderes suchen, oder bitten Sie um eine Person.',
    ],
    nearest: 'Genau das führen wir nicht. Am nächsten kommt:',
  },
  returns: {
    eligible: ({ number, items, itemCount, whole, until }) =>
      whole
        ? `Ja, Sie können Ihre Bestellung ${number}${until ? ` ${when.until(until)}` : ''} zurückgeben: ${items}.`
        : `Ja, aus Ihrer Bestellung ${number} können Sie ${plural(itemCount, 'diesen Artikel', 'diese Artikel')}${until ? ` ${when.until(until)}` : ''} zurückgeben: ${items}.`,
    eligibleNext: 'Soll ich die Rückgabe starten?',
    refused: (rule, { number, items, windowDays, until }) => {
      switch (rule) {
        case 'window_passed':
          return `Die Rückgabefrist Ihrer Bestellung ${number} ist abgelaufen: Sie beträgt ${windowDays} Tage ab Lieferung${until ? ` und lief ${when.until(until)}` : ''}.`;
        case 'not_delivered':
          return `Ihre Bestellung ${number} ist noch nicht zugestellt: Sobald Sie sie haben, bleiben Ihnen ${windowDays} Tage für eine Rückgabe.`;
        case 'excluded':
          return `Was Ihre Bestellung ${number} enthält, gehört nicht zu den Artikeln, die wir zurücknehmen: ${items}.`;
        case 'already_returned':
          return `Zu Ihrer Bestellung ${number} ist bereits eine Rückgabe eingetragen.`;
        case 'cancelled':
          return `Ihre Bestellung ${number} ist storniert: Es gibt nichts zurückzugeben.`;
        case 'within_window':
          return `Die Rückgabe Ihrer Bestellung ${number} kann ich nicht selbst annehmen.`;
      }
    },
  },
  actions: {
    confirm: (action, number, total) =>
      action === 'start_return'
        ? `Ich starte also eine Rückgabe für Ihre Bestellung ${number}. Bestätigen Sie das?`
        : `Möchten Sie Ihre Bestellung ${number} über ${total} wirklich stornieren?`,
    done: (action, number, items) =>
      action === 'start_return'
        ? `Erledigt: Ihre Rückgabe zur Bestellung ${number} ist eingetragen${items ? `: ${items}` : ''}.`
        : `Erledigt: Ihre Bestellung ${number} ist storniert.`,
    which: (number, items) =>
      `Welchen Artikel möchten Sie zurückschicken? Ihre Bestellung ${number} enthält ${items}.`,
    refused: (action, number) =>
      action === 'start_return'
        ? `Ich kann für Ihre Bestellung ${number} keine Rückgabe starten: Unsere Bedingungen lassen es nicht zu.`
        : `Ich kann Ihre Bestellung ${number} nicht stornieren: Unsere Bedingungen lassen es nicht zu.`,
    alreadyShipped: (number) =>
      `Ich kann Ihre Bestellung ${number} nicht mehr stornieren: Sie ist schon unterwegs.`,
    alreadyCancelled: (number) => `Ihre Bestellung ${number} ist bereits storniert.`,
    refusedNext: 'Auf Wunsch kann sich unser Team Ihren Fall ansehen.',
    needsApproval: (action, number) =>
      action === 'start_return'
        ? `Ihre Rückgabeanfrage zur Bestellung ${number} liegt unserem Team vor, das sie genehmigen muss.`
        : `Ihre Stornoanfrage zur Bestellung ${number} liegt unserem Team vor, das sie genehmigen muss.`,
    declined: 'In Ordnung, ich ändere nichts. Kann ich sonst noch etwas für Sie tun?',
  },
  hours: {
    openNow: 'Unser Kundenservice ist gerade erreichbar.',
    closedNow: 'Unser Kundenservice ist gerade nicht erreichbar.',
    closedUntil: (date, clock) =>
      `Unser Kundenservice ist gerade nicht erreichbar und öffnet wieder ${when.coming(date)}${endAside(date)} um ${clock}.`,
    openThen: (date, hours) =>
      `Unser Kundenservice ist ${when.coming(date)}${endAside(date)} ${hours} erreichbar.`,
    closedThen: (date) => `Unser Kundenservice ist ${when.coming(date)}${endAside(date)} nicht erreichbar.`,
    days: (first, last) => (last ? `${first} bis ${last}` : first),
    interval: (opens, closes) => `von ${opens} bis ${closes}`,
    week: (parts) => `Unser Team antwortet ${parts}.`,
    closedOn: (days) => `Ausnahmsweise geschlossen: ${days}.`,
  },
  handover: {
    opening: (reason) => {
      switch (reason) {
        case 'human_requested':
          return [
            'Selbstverständlich, ich verbinde Sie mit unserem Team.',
            'Gern, ich gebe Ihre Anfrage an unser Team weiter.',
          ];
        case 'strong_sentiment':
        case 'falling_sentiment':
          return ['Die Situation tut uns leid. Ich möchte Ihre Anfrage lieber einem Menschen anvertrauen.'];
        case 'self_harm':
          return ['Was Sie schreiben, macht uns Sorgen. Ich sage jemandem aus unserem Team Bescheid.'];
        case 'low_confidence':
        case 'repeated_question':
          return ['Ich möchte Sie nicht im Kreis führen: Ich gebe Ihre Frage an unser Team weiter.'];
        case 'safety':
          return ['Ihre Sicherheit geht vor: Ich gebe Ihre Nachricht vorrangig an unser Team weiter.'];
        case 'legal_threat':
          return [
            'Ich nehme Ihre Nachricht ernst und gebe sie vorrangig an die Person weiter, die Ihnen antworten kann.',
          ];
        case 'fraud':
        case 'payment_dispute':
          return ['Ich gebe Ihre Nachricht vorrangig zur Prüfung an unser Team weiter.'];
        case 'policy_limit':
          return ['Diese Anfrage muss sich ein Mensch ansehen: Ich gebe sie an unser Team weiter.'];
        default:
          return ['Ich gebe Ihre Anfrage an unser Team weiter.'];
      }
    },
    note: (reason) => {
      switch (reason) {
        case 'self_harm':
          return 'Wenn Sie in Gefahr sind, rufen Sie bitte sofort den Notruf Ihres Landes oder einen vertrauten Menschen an: Sie müssen das nicht ohne Hilfe durchstehen.';
        case 'safety':
          return 'Benutzen Sie den Artikel bis dahin bitte nicht mehr; bei Verletzung oder Gefahr rufen Sie den Notruf.';
        case 'fraud':
        case 'payment_dispute':
          return 'Schreiben Sie hier niemals eine Kartennummer oder ein Passwort.';
        default:
          return undefined;
      }
    },
    closed: 'Unser Team ist gerade nicht erreichbar.',
    expectedWithin: (minutes) =>
      minutes < 2
        ? 'Eine Antwort ist jeden Moment zu erwarten.'
        : `Eine Antwort ist in etwa ${minutes} Minuten zu erwarten.`,
    expectedAt: (date, clock) =>
      `Eine Antwort ist ${when.coming(date)}${endAside(date)} ab ${clock} zu erwarten.`,
    stillWaiting: 'Ihre Anfrage liegt unserem Team vor.',
    late: 'Es dauert leider länger als erwartet, das tut uns leid.',
    next: 'Sie sind als Nächstes an der Reihe.',
    ahead: (count) =>
      `Vor Ihnen ${plural(count, 'wartet', 'warten')} ${count} ${plural(count, 'Person', 'Personen')}.`,
  },
  quickReplies: {
    whereIsMyOrder: 'Wo ist meine Bestellung?',
    returnItem: 'Einen Artikel zurückgeben',
    human: 'Mit einem Menschen sprechen',
    startReturn: 'Ja, Rückgabe starten',
    yes: 'Ja, ich bestätige',
    no: 'Nein, danke',
    notReceived: 'Ich habe sie nicht erhalten',
    newCode: 'Neuen Code schicken',
    order: (number) => `Bestellung ${number}`,
  },
};
