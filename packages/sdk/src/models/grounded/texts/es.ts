import { endAside } from './aside.ts';
import type { ParcelFacts, Texts } from './texts.ts';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);
const tracking = ({ tracking: number }: ParcelFacts) => (number ? ` (seguimiento ${number})` : '');
const carriedBy = (parcel: ParcelFacts) =>
  `${parcel.carrier ? ` con ${parcel.carrier}` : ''}${tracking(parcel)}`;

const when: Texts['when'] = {
  past: ({ relative, day }) => relative ?? `el ${day}`,
  coming: ({ relative, today, weekday }) =>
    relative ? (today ? relative : `${relative}, ${weekday}`) : `el ${weekday}`,
  until: ({ day }) => `hasta el ${day}`,
  clock: (hour, minute) => `${hour}:${String(minute).padStart(2, '0')}`,
};
const leftOn = ({ shipped }: ParcelFacts) => (shipped ? ` ${when.past(shipped)}` : '');
const expected = ({ estimate }: ParcelFacts) =>
  estimate ? `, entrega prevista ${when.coming(estimate)}` : '';
const atTime = (clock: string) => (clock.startsWith('1:') ? `a la ${clock}` : `a las ${clock}`);

/** Spanish, with usted. */
export const es: Texts = {
  languageNames: { fr: 'francés', en: 'inglés', es: 'español', de: 'alemán', it: 'italiano' },
  when,
  smallTalk: {
    hello: '¡Hola!',
    greeting: (shop) => [
      `¡Hola! Le damos la bienvenida a ${shop}. ¿En qué puedo ayudarle?`,
      '¡Hola! ¿En qué puedo ayudarle?',
      `¡Hola! ¿Tiene alguna pregunta sobre un pedido, una devolución o un artículo de ${shop}?`,
    ],
    thanks: [
      '¡Con mucho gusto! ¿Puedo hacer algo más por usted?',
      'De nada. ¿Necesita algo más?',
      '¡No hay de qué! Si le surge otra pregunta, aquí estoy.',
    ],
    goodbye: (shop) => [
      `¡Gracias por su visita y hasta pronto en ${shop}!`,
      '¡Hasta luego, y que tenga un buen día!',
      '¡Hasta pronto! Aquí estoy si tiene otra pregunta.',
    ],
    praise: [
      '¡Muchas gracias! Todo el equipo se alegrará de leerlo.',
      '¡Qué amable, muchas gracias!',
      'Gracias por sus palabras: significan mucho para el equipo.',
    ],
    complaint: [
      'Sentimos que las cosas no hayan ido como debían. Cuénteme qué ha pasado, si puede con su número de pedido: lo miro con usted o se lo paso a una persona del equipo.',
      'Lo sentimos. ¿De qué pedido o artículo se trata? Busco una solución con usted o le pongo en contacto con una persona del equipo.',
    ],
    resolved: [
      '¡Perfecto, ha sido un placer ayudarle! Que tenga un buen día.',
      '¡Muy bien! Vuelva cuando lo necesite. Que tenga un buen día.',
    ],
    nothingFound: [
      'No encuentro una respuesta segura en nuestra información y prefiero no inventar nada. ¿Puede darme algún detalle más, o prefiere hablar con una persona?',
      'No tengo información fiable sobre este tema. Puede formular la pregunta de otra manera o pedir hablar con una persona.',
    ],
    outOfScope: (shop) => [
      `Soy el asistente de ${shop}: puedo ayudarle con nuestros artículos, sus pedidos, las entregas y las devoluciones, pero no con este tema.`,
      `Esta pregunta queda fuera de lo que conozco. Para todo lo relativo a ${shop} (artículos, pedidos, entregas, devoluciones), estoy a su disposición.`,
    ],
    assistant: (shop) => [
      `Soy el asistente automático de ${shop}, no una persona. Puedo ayudarle con nuestros artículos, los pedidos, las entregas y las devoluciones; si lo prefiere, le pongo en contacto con una persona del equipo.`,
    ],
    listening: ['Claro, dígame. ¿De qué se trata: un pedido, un artículo, una entrega, una devolución?'],
    acknowledged: ['Muy bien. ¿Puedo hacer algo más por usted?', 'De acuerdo. ¿Necesita algo más?'],
    askedHow: ['¡Todo bien, gracias! ¿En qué puedo ayudarle?'],
    notUnderstood: [
      'No le he entendido bien. ¿Puede decirlo de otra manera, e indicarme si se trata de un pedido, un artículo, una entrega o una devolución?',
    ],
    apology: ['Sentimos las molestias.', 'Entendemos su malestar y lo sentimos.'],
    answeringIn: (language) =>
      `Todavía no podemos responder a esta pregunta en español; esta es la respuesta en ${language}.`,
  },
  passages: {
    unnamed: 'Nuestra información no menciona exactamente lo que pregunta. Esto es lo que dice:',
    foreign: (language) => `Solo tenemos esta información en ${language}:`,
    quote: ['«', '»'],
  },
  order: {
    cancelled: (number, date) => `Su pedido n.º ${number} se canceló ${when.past(date)}.`,
    awaitingPayment: (number, placed) =>
      `Su pedido n.º ${number}, realizado ${when.past(placed)}, está registrado; el pago sigue pendiente de confirmación.`,
    preparing: (number, placed) =>
      `Su pedido n.º ${number}, realizado ${when.past(placed)}, está en preparación: todavía no ha salido.`,
    partial: (number) => `Una parte de su pedido n.º ${number} ya ha salido y el resto está en preparación.`,
    shipped: (number, parcel) =>
      `Su pedido n.º ${number} salió${leftOn(parcel)}${carriedBy(parcel)}${expected(parcel)}; el transportista aún no ha actualizado el seguimiento.`,
    inTransit: (number, parcel) =>
      `Su pedido n.º ${number} está en camino: salió${leftOn(parcel)}${carriedBy(parcel)}${expected(parcel)}.`,
    outForDelivery: (number, parcel) =>
      `Buenas noticias: su pedido n.º ${number} está en reparto${carriedBy(parcel)}.`,
    delivered: (number, parcel) =>
      `Su pedido n.º ${number} se entregó${parcel.delivered ? ` ${when.past(parcel.delivered)}` : ''}${carriedBy(parcel)}.`,
    failed: (number, parcel) => `No se ha podido entregar su pedido n.º ${number}${carriedBy(parcel)}.`,
    parcel: (parcel) =>
      `Un paquete salió${leftOn(parcel)}${carriedBy(parcel)}${parcel.delivered ? ` y se entregó ${when.past(parcel.delivered)}` : expected(parcel)}.`,
    late: (estimate) => `La entrega estaba prevista ${when.past(estimate)}: va con retraso.`,
    contents: (items, total) => `Contiene ${items}, por un total de ${total}.`,
    placed: (number, date) => `Su pedido n.º ${number} está registrado; se realizó ${when.past(date)}.`,
    refunded: 'Se ha reembolsado por completo.',
    partiallyRefunded: 'Se ha reembolsado en parte.',
    paymentVoided: 'El pago se ha anulado.',
    noReturn: 'No veo ninguna devolución ni reembolso en este pedido.',
    returned: (status, { requested, refunded, amount }) => {
      switch (status) {
        case 'requested':
          return `Su solicitud de devolución del ${requested.day} está registrada y espera nuestra aprobación.`;
        case 'approved':
          return `Su solicitud de devolución del ${requested.day} está aprobada y esperamos su paquete.`;
        case 'refused':
          return `Su solicitud de devolución del ${requested.day} no fue aceptada.`;
        case 'in_transit':
          return `Su devolución solicitada el ${requested.day} está en camino hacia nosotros.`;
        case 'received':
          return `Hemos recibido su devolución solicitada el ${requested.day}; el reembolso aún no se ha hecho.`;
        case 'refunded':
          return `Su devolución solicitada el ${requested.day} se reembolsó${refunded ? ` ${when.past(refunded)}` : ''}${amount ? `, por un importe de ${amount}` : ''}.`;
      }
    },
    cannotChange: 'Yo no puedo modificar un pedido: ¿quiere que se ocupe una persona del equipo?',
    notArrived: 'Si no lo encuentra, dígamelo y lo paso a una persona del equipo.',
    lookAround:
      'Mire primero en el buzón, con los vecinos o en recepción, y si hay un aviso del transportista: a veces un paquete se marca como entregado un poco antes de tiempo. Si no aparece en 24 horas, dígamelo y lo paso a una persona del equipo.',
    listIntro: (count) => plural(count, 'Este es su pedido:', `Estos son sus ${count} pedidos:`),
    listLine: (number, placed, status) => `Pedido n.º ${number} del ${placed.day}: ${status}`,
    listQuestion: '¿De cuál quiere hablar?',
    noOrders: 'No veo ningún pedido a su nombre.',
    statusWords: {
      cancelled: 'cancelado',
      unfulfilled: 'en preparación',
      partial: 'enviado en parte',
      fulfilled: 'enviado',
      in_transit: 'en camino',
      out_for_delivery: 'en reparto',
      delivered: 'entregado',
      failed: 'entrega fallida',
    },
  },
  verification: {
    orderNotFound: (number) =>
      `No encuentro ningún pedido n.º ${number} con esta dirección de correo. ¿Puede comprobar el número y la dirección que usó en el pedido?`,
    needOrderNumber: ['¿Cuál es su número de pedido?', '¿Puede darme su número de pedido?'],
    needEmail: (number) =>
      number
        ? `¿Qué dirección de correo usó para el pedido n.º ${number}? La necesito para comprobar que el pedido es suyo.`
        : '¿Qué dirección de correo usó para su pedido? La necesito para comprobar que el pedido es suyo.',
    codeSent: (email) =>
      `Para proteger sus datos, acabamos de enviar un código a ${email}. Escríbalo aquí y le respondo.`,
    codeSentIfKnown: (email) =>
      `Si hay pedidos con la dirección ${email}, acabamos de enviarle un código. Escríbalo aquí y le respondo.`,
    codeWrong: (left) =>
      left === 0
        ? 'El código no es correcto y ya no quedan intentos.'
        : `El código no es correcto. Le ${plural(left, 'queda', 'quedan')} ${left} ${plural(left, 'intento', 'intentos')}.`,
    codeExpired: 'El código ya no es válido. ¿Quiere recibir uno nuevo?',
    findOrderNumber:
      'Está en el correo de confirmación del pedido, a menudo ya en el asunto, y en su cuenta, con sus pedidos. Si no, deme la dirección de correo del pedido y lo busco con ella, o puede ayudarle una persona del equipo.',
    findEmail:
      'Es la dirección que recibió la confirmación del pedido. Sin ella no puedo comprobar que el pedido es suyo, pero puede ayudarle una persona del equipo.',
    findCode: (email) =>
      `Se envió a ${email} y puede tardar unos minutos: mire también en el correo no deseado. Si no llega, puedo enviar otro, o puede ayudarle una persona del equipo.`,
    tooManyCodes:
      'Se han pedido demasiados códigos: por seguridad, de momento no puedo enviar otro. Si lo desea, puede seguir una persona del equipo.',
    tooManyLookups:
      'Se han probado demasiados números de pedido y direcciones: por seguridad, no buscaré más pedidos durante una hora. Inicie sesión en su cuenta o, si lo desea, puede seguir una persona del equipo.',
    away: {
      orders:
        'Ahora mismo no puedo acceder al sistema de pedidos. Inténtelo de nuevo dentro de unos minutos, o pida hablar con una persona y le paso su solicitud.',
      articles:
        'Ahora mismo no puedo acceder al catálogo. Inténtelo de nuevo dentro de unos minutos, o pida hablar con una persona y le paso su pregunta.',
    },
  },
  product: {
    quote: ['«', '»'],
    again: { subject: 'este artículo', object: 'este artículo' },
    price: ({ subject }, price) => `${subject} cuesta ${price}.`,
    priceFrom: ({ subject }, price) => `${subject} cuesta desde ${price}.`,
    reduced: ({ subject }, price, before) => `${subject} cuesta ${price} en lugar de ${before}.`,
    fact: (fact, { subject, object }) => {
      switch (fact) {
        case 'material':
          return `Esta es la composición de ${object}:`;
        case 'care':
          return `Para el cuidado de ${object}:`;
        case 'origin':
          return `Lugar de fabricación de ${object}:`;
        case 'dimensions':
          return `Estas son las medidas de ${object}:`;
        case 'weight':
          return `Peso de ${object}:`;
        case 'duration':
          return `Duración de ${object}:`;
        case 'fit':
          return `Este es el corte de ${object}:`;
        case 'sizes':
          return `${subject} está en estas tallas:`;
        case 'colours':
          return `${subject} está en estos colores:`;
      }
    },
    labels: {
      price: 'Precio',
      availability: 'Disponibilidad',
      material: 'Composición',
      care: 'Cuidado',
      origin: 'Fabricación',
      dimensions: 'Medidas',
      weight: 'Peso',
      duration: 'Duración',
      fit: 'Corte',
      sizes: 'Tallas',
      colours: 'Colores',
    },
    inStock: ({ subject }) => `${subject} está en stock.`,
    inStockAll: ({ subject }) => `${subject} está en stock en todas sus variantes.`,
    inStockPartly: ({ subject }) => `${subject} está en stock en una parte de sus variantes.`,
    soldOut: ({ subject }) => `${subject} está sin existencias por el momento.`,
    onOrder: ({ subject }) => `${subject} ya no está en stock, pero se puede encargar.`,
    lastOnes: ({ subject }, count) =>
      `${subject} está en stock: ${plural(count, 'queda', 'quedan')} ${count} ${plural(count, 'unidad', 'unidades')}.`,
    availableIn: ({ subject }) => `${subject} está disponible en:`,
    words: { available: 'en stock', soldOut: 'sin existencias', onOrder: 'por encargo' },
    from: 'desde',
    unknownFact: ({ object }) => `La ficha de ${object} no lo indica.`,
    listIntro: (count) =>
      plural(count, 'Esto es lo que puedo ofrecerle:', 'Estos artículos pueden interesarle:'),
    compareIntro: (names) => `Estos son ${names}, uno al lado del otro y en ese orden:`,
    noProduct: [
      'No tenemos nada parecido en nuestra tienda. ¿Busca otra cosa, o prefiere hablar con una persona?',
      'No lo veo entre nuestros artículos. Dígame si busca otra cosa, o pida hablar con una persona.',
    ],
    nearest: 'No tenemos exactamente eso. Esto es lo que más se le parece:',
  },
  returns: {
    eligible: ({ number, items, itemCount, whole, until }) =>
      whole
        ? `Sí, puede devolver su pedido n.º ${number}${until ? ` ${when.until(until)}` : ''}: ${items}.`
        : `Sí, de su pedido n.º ${number} puede devolver ${plural(itemCount, 'este artículo', 'estos artículos')}${until ? ` ${when.until(until)}` : ''}: ${items}.`,
    eligibleNext: '¿Quiere que inicie la devolución?',
    refused: (rule, { number, items, windowDays, until }) => {
      switch (rule) {
        case 'window_passed':
          return `El plazo para devolver su pedido n.º ${number} ha pasado: es de ${windowDays} días desde la entrega${until ? ` y duraba ${when.until(until)}` : ''}.`;
        case 'not_delivered':
          return `Su pedido n.º ${number} aún no se ha entregado: cuando lo tenga, dispone de ${windowDays} días para pedir la devolución.`;
        case 'excluded':
          return `Lo que contiene su pedido n.º ${number} no está entre los artículos que aceptamos de vuelta: ${items}.`;
        case 'already_returned':
          return `Ya hay una devolución registrada para su pedido n.º ${number}.`;
        case 'cancelled':
          return `Su pedido n.º ${number} está cancelado: no hay nada que devolver.`;
        case 'within_window':
          return `Yo no puedo aceptar la devolución de su pedido n.º ${number}.`;
      }
    },
  },
  actions: {
    confirm: (action, number, total) =>
      action === 'start_return'
        ? `Voy a iniciar una devolución para su pedido n.º ${number}. ¿Lo confirma?`
        : `¿Seguro que quiere cancelar su pedido n.º ${number}, por un importe de ${total}?`,
    done: (action, number, items) =>
      action === 'start_return'
        ? `Hecho: su devolución del pedido n.º ${number} está registrada${items ? `: ${items}` : ''}.`
        : `Hecho: su pedido n.º ${number} está cancelado.`,
    which: (number, items) => `¿Qué artículo quiere devolver? Su pedido n.º ${number} contiene ${items}.`,
    refused: (action, number) =>
      action === 'start_return'
        ? `No puedo iniciar una devolución para su pedido n.º ${number}: nuestras condiciones no lo permiten.`
        : `No puedo cancelar su pedido n.º ${number}: nuestras condiciones no lo permiten.`,
    alreadyShipped: (number) => `Ya no puedo cancelar su pedido n.º ${number}: ya ha salido.`,
    alreadyCancelled: (number) => `Su pedido n.º ${number} ya está cancelado.`,
    refusedNext: 'Si lo desea, una persona del equipo puede estudiar su caso.',
    needsApproval: (action, number) =>
      action === 'start_return'
        ? `Su solicitud de devolución del pedido n.º ${number} se ha pasado a nuestro equipo, que debe aprobarla.`
        : `Su solicitud de cancelación del pedido n.º ${number} se ha pasado a nuestro equipo, que debe aprobarla.`,
    declined: 'De acuerdo, no cambio nada. ¿Puedo hacer algo más por usted?',
  },
  hours: {
    openNow: 'Nuestro servicio de atención al cliente está abierto ahora.',
    closedNow: 'Nuestro servicio de atención al cliente está cerrado ahora.',
    closedUntil: (date, clock) =>
      `Nuestro servicio de atención al cliente está cerrado ahora y vuelve a abrir ${when.coming(date)}${endAside(date)} ${atTime(clock)}.`,
    openThen: (date, hours) =>
      `Nuestro servicio de atención al cliente abre ${when.coming(date)}${endAside(date)} ${hours}.`,
    closedThen: (date) => `Nuestro servicio de atención al cliente está cerrado ${when.coming(date)}.`,
    days: (first, last) => (last ? `de ${first} a ${last}` : `el ${first}`),
    interval: (opens, closes) => `de ${opens} a ${closes}`,
    week: (parts) => `Nuestro equipo responde ${parts}.`,
    closedOn: (days) => `Cerrado excepcionalmente: ${days}.`,
  },
  handover: {
    opening: (reason) => {
      switch (reason) {
        case 'human_requested':
          return [
            'Por supuesto, le pongo en contacto con una persona del equipo.',
            'De acuerdo, paso su solicitud a una persona del equipo.',
          ];
        case 'strong_sentiment':
        case 'falling_sentiment':
          return ['Sentimos la situación. Prefiero que se ocupe de su solicitud una persona del equipo.'];
        case 'self_harm':
          return ['Nos preocupa lo que escribe. Aviso a una persona de nuestro equipo.'];
        case 'low_confidence':
        case 'repeated_question':
          return ['No quiero hacerle dar vueltas: paso su pregunta a una persona del equipo.'];
        case 'safety':
          return ['Su seguridad es lo primero: paso su mensaje con prioridad a nuestro equipo.'];
        case 'legal_threat':
          return ['Me tomo en serio su mensaje y lo paso con prioridad a la persona que puede responderle.'];
        case 'fraud':
        case 'payment_dispute':
          return ['Paso su mensaje con prioridad a una persona del equipo, para que se compruebe.'];
        case 'policy_limit':
          return ['Una persona debe estudiar esta solicitud: la paso al equipo.'];
        default:
          return ['Paso su solicitud a una persona del equipo.'];
      }
    },
    note: (reason) => {
      switch (reason) {
        case 'self_harm':
          return 'Si está en peligro, llame ahora mismo a los servicios de emergencia de su país o a alguien de confianza: no tiene que afrontar esto sin ayuda.';
        case 'safety':
          return 'Mientras tanto, deje de usar el artículo; si hay heridos o peligro, llame a los servicios de emergencia.';
        case 'fraud':
        case 'payment_dispute':
          return 'No escriba nunca aquí un número de tarjeta ni una contraseña.';
        default:
          return undefined;
      }
    },
    closed: 'Nuestro equipo no está disponible en este momento.',
    expectedWithin: (minutes) =>
      minutes < 2
        ? 'Recibirá respuesta en cualquier momento.'
        : `Se espera una respuesta en unos ${minutes} minutos.`,
    expectedAt: (date, clock) =>
      `Se espera una respuesta ${when.coming(date)}${endAside(date)} a partir de ${clock.startsWith('1:') ? 'la' : 'las'} ${clock}.`,
    stillWaiting: 'Su petición está en manos de nuestro equipo.',
    late: 'Sentimos que la espera sea más larga de lo previsto.',
    next: 'Es usted la siguiente persona en la cola.',
    ahead: (count) =>
      `${plural(count, 'Espera', 'Esperan')} ${count} ${plural(count, 'persona', 'personas')} antes que usted.`,
  },
  quickReplies: {
    whereIsMyOrder: '¿Dónde está mi pedido?',
    returnItem: 'Devolver un artículo',
    human: 'Hablar con una persona',
    startReturn: 'Sí, iniciar la devolución',
    yes: 'Sí, lo confirmo',
    no: 'No, gracias',
    notReceived: 'No lo he recibido',
    newCode: 'Recibir un código nuevo',
    order: (number) => `Pedido n.º ${number}`,
  },
};
