import { endAside } from './aside.ts';
import type { ParcelFacts, Texts } from './texts.ts';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);
const tracking = ({ tracking: number }: ParcelFacts) => (number ? ` (tracking ${number})` : '');
const carriedBy = (parcel: ParcelFacts) =>
  `${parcel.carrier ? ` with ${parcel.carrier}` : ''}${tracking(parcel)}`;

const when: Texts['when'] = {
  past: ({ relative, day }) => relative ?? `on ${day}`,
  coming: ({ relative, today, weekday }) =>
    relative ? (today ? relative : `${relative}, ${weekday}`) : `on ${weekday}`,
  until: ({ day }) => `until ${day}`,
  clock: (hour, minute, locale) => {
    const minutes = String(minute).padStart(2, '0');
    if (locale !== 'en-US') return `${hour}:${minutes}`;
    return `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? '' : `:${minutes}`} ${hour < 12 ? 'am' : 'pm'}`;
  },
};
const leftOn = ({ shipped }: ParcelFacts) => (shipped ? ` ${when.past(shipped)}` : '');
const expected = ({ estimate }: ParcelFacts) =>
  estimate ? `, and is expected ${when.coming(estimate)}` : '';

/** English, as a good adviser writes it: friendly, plain, "we" for the shop. */
export const en: Texts = {
  languageNames: { fr: 'French', en: 'English', es: 'Spanish', de: 'German', it: 'Italian' },
  when,
  smallTalk: {
    hello: 'Hello!',
    greeting: (shop) => [
      `Hello, and welcome to ${shop}! What can I do for you?`,
      'Hello! How can I help?',
      `Hello! Do you have a question about an order, a return or something from ${shop}? I’m listening.`,
    ],
    thanks: [
      'My pleasure! Is there anything else I can do for you?',
      'You’re welcome. Is there anything else?',
      'You’re very welcome! Just ask if something else comes to mind.',
    ],
    goodbye: (shop) => [
      `Thank you for your visit, and see you soon at ${shop}!`,
      'Goodbye, and have a lovely day!',
      'See you soon! I’m here if another question comes up.',
    ],
    praise: [
      'Thank you so much, the whole team will love to read this!',
      'How kind of you, thank you!',
      'Thank you for these words: they mean a lot to the team.',
    ],
    complaint: [
      'I’m sorry this did not go as it should have. Tell me what happened, with your order number if you have it: I’ll look into it here, or pass you on to an adviser.',
      'I’m sorry about this. Which order or item is it about? I’ll look for a solution with you, or put you in touch with an adviser.',
    ],
    resolved: [
      'Perfect, it was a pleasure to help. Have a good day!',
      'Great! Come back any time you need us. Have a good day!',
    ],
    nothingFound: [
      'I can’t find a reliable answer to this in our information, and I’d rather not make one up. Could you say a little more, or would you like to talk to an adviser?',
      'I have no reliable information on this. You can put the question another way, or ask for an adviser.',
    ],
    outOfScope: (shop) => [
      `I’m the assistant of ${shop}: I can help with our products, your orders, deliveries and returns, but not with this.`,
      `This is outside what I know. For anything about ${shop} (products, orders, delivery, returns), I’m all yours.`,
    ],
    assistant: (shop) => [
      `I’m the automatic assistant of ${shop}, not a person. I can help with our products, orders, deliveries and returns; if you’d rather, I’ll put you in touch with an adviser.`,
    ],
    listening: ['Of course, I’m listening. What is it about: an order, a product, a delivery, a return?'],
    acknowledged: [
      'All right. Is there anything else I can do for you?',
      'Very good. Is there anything else?',
    ],
    askedHow: ['All is well, thank you! What can I do for you?'],
    notUnderstood: [
      'I’m not sure I understood. Could you put it another way, and tell me whether it is about an order, a product, a delivery or a return?',
    ],
    apology: ['I’m sorry about this.', 'I understand that this is frustrating, and I’m sorry.'],
    answeringIn: (language) =>
      `We can’t answer this question in English yet, so here is the answer in ${language}.`,
  },
  passages: {
    unnamed: 'Our information does not name exactly what you ask about. Here is what it says:',
    foreign: (language) => `We only have this information in ${language}:`,
    quote: ['“', '”'],
  },
  order: {
    cancelled: (number, date) => `Your order ${number} was cancelled ${when.past(date)}.`,
    awaitingPayment: (number, placed) =>
      `Your order ${number}, placed ${when.past(placed)}, is registered; its payment is still waiting to be confirmed.`,
    preparing: (number, placed) =>
      `Your order ${number}, placed ${when.past(placed)}, is being prepared: it has not left yet.`,
    partial: (number) => `Part of your order ${number} has left, and the rest is being prepared.`,
    shipped: (number, parcel) =>
      `Your order ${number} left${leftOn(parcel)}${carriedBy(parcel)}${expected(parcel)}; the carrier has not updated its tracking yet.`,
    inTransit: (number, parcel) =>
      `Your order ${number} is on its way: it left${leftOn(parcel)}${carriedBy(parcel)}${expected(parcel)}.`,
    outForDelivery: (number, parcel) =>
      `Good news: your order ${number} is out for delivery${carriedBy(parcel)}.`,
    delivered: (number, parcel) =>
      `Your order ${number} was delivered${parcel.delivered ? ` ${when.past(parcel.delivered)}` : ''}${parcel.carrier ? ` by ${parcel.carrier}` : ''}${tracking(parcel)}.`,
    failed: (number, parcel) =>
      `The delivery of your order ${number} failed${parcel.carrier ? `: ${parcel.carrier} could not hand the parcel over` : ''}${tracking(parcel)}.`,
    parcel: (parcel) =>
      `One parcel left${leftOn(parcel)}${carriedBy(parcel)}${parcel.delivered ? `, and was delivered ${when.past(parcel.delivered)}` : expected(parcel)}.`,
    late: (estimate) => `Delivery was expected ${when.past(estimate)}, so it is late.`,
    contents: (items, total) => `It contains ${items}, for a total of ${total}.`,
    placed: (number, date) => `Your order ${number} is registered; it was placed ${when.past(date)}.`,
    refunded: 'It has been refunded in full.',
    partiallyRefunded: 'It has been refunded in part.',
    paymentVoided: 'The payment was cancelled.',
    noReturn: 'I see no return or refund on it.',
    returned: (status, { requested, refunded, amount }) => {
      switch (status) {
        case 'requested':
          return `Your return request of ${requested.day} is registered and waits for our approval.`;
        case 'approved':
          return `Your return request of ${requested.day} is approved, and we are waiting for your parcel.`;
        case 'refused':
          return `Your return request of ${requested.day} was not accepted.`;
        case 'in_transit':
          return `Your return of ${requested.day} is on its way to us.`;
        case 'received':
          return `We have received your return of ${requested.day}; the refund has not been made yet.`;
        case 'refunded':
          return `Your return of ${requested.day} was refunded${refunded ? ` ${when.past(refunded)}` : ''}${amount ? `, for an amount of ${amount}` : ''}.`;
      }
    },
    cannotChange: 'I can’t change an order myself: would you like an adviser to look after it?',
    notArrived: 'If you can’t find it, tell me and I’ll pass this on to an adviser.',
    lookAround:
      'Please look first in the mailbox, with neighbours or reception, and for a note from the carrier: a parcel is sometimes marked as delivered a little too early. If it is not there within 24 hours, tell me and I’ll pass this on to an adviser.',
    listIntro: (count) => plural(count, 'Here is your order:', `Here are your ${count} orders:`),
    listLine: (number, placed, status) => `Order ${number} of ${placed.day}: ${status}`,
    listQuestion: 'Which one would you like to talk about?',
    noOrders: 'I see no order in your name.',
    statusWords: {
      cancelled: 'cancelled',
      unfulfilled: 'being prepared',
      partial: 'partly sent',
      fulfilled: 'sent',
      in_transit: 'on its way',
      out_for_delivery: 'out for delivery',
      delivered: 'delivered',
      failed: 'delivery failed',
    },
  },
  verification: {
    orderNotFound: (number) =>
      `I can’t find an order ${number} for this e-mail address. Could you check the number and the address used for the order?`,
    needOrderNumber: ['What is your order number?', 'Could you give me your order number?'],
    needEmail: (number) =>
      number
        ? `Which e-mail address did you use for order ${number}? I need it to check that the order is yours.`
        : 'Which e-mail address did you use for your order? I need it to check that the order is yours.',
    codeSent: (email) =>
      `To protect your information, a code has just been sent to ${email}. Copy it here and I’ll answer you.`,
    codeSentIfKnown: (email) =>
      `If there are orders for ${email}, a code has just been sent there. Copy it here and I’ll answer you.`,
    codeWrong: (left) =>
      left === 0
        ? 'That code is not right, and there are no tries left.'
        : `That code is not right. You have ${left} ${plural(left, 'try', 'tries')} left.`,
    codeExpired: 'That code is no longer valid. Would you like a new one?',
    findOrderNumber:
      'It is in the order confirmation e-mail, often in its subject line, and in your account with your orders. Otherwise give me the e-mail address of the order and I’ll look with that, or an adviser can help.',
    findEmail:
      'It is the address that received the order confirmation. Without it I can’t check that the order is yours, but an adviser can help.',
    findCode: (email) =>
      `It was sent to ${email} and may take a few minutes: please look in your junk mail too. If it does not come, I can send a new one, or an adviser can help.`,
    tooManyCodes:
      'Too many codes have been requested, so for safety I can’t send another for now. An adviser can take over if you like.',
    tooManyLookups:
      'Too many order numbers and addresses have been tried, so for safety I won’t look up orders for an hour. Sign in to your account, or an adviser can take over.',
    away: {
      orders:
        'I can’t reach the order system right now. Please try again in a few minutes, or ask for an adviser and I’ll pass your request on.',
      articles:
        'I can’t reach the catalogue right now. Please try again in a few minutes, or ask for an adviser and I’ll pass your question on.',
    },
  },
  product: {
    quote: ['“', '”'],
    again: { subject: 'it', object: 'it' },
    price: ({ subject }, price) => `${subject} costs ${price}.`,
    priceFrom: ({ subject }, price) => `${subject} starts at ${price}.`,
    reduced: ({ subject }, price, before) => `${subject} costs ${price} instead of ${before}.`,
    fact: (fact, { subject, object }) => {
      switch (fact) {
        case 'material':
          return `Here is what ${subject} is made of:`;
        case 'care':
          return `To care for ${object}:`;
        case 'origin':
          return `Here is where ${subject} is made:`;
        case 'dimensions':
          return `Here are the dimensions of ${object}:`;
        case 'weight':
          return `Here is the weight of ${object}:`;
        case 'duration':
          return `Here is how long ${object} lasts:`;
        case 'fit':
          return `Here is the fit of ${object}:`;
        case 'sizes':
          return `${subject} comes in these sizes:`;
        case 'colours':
          return `${subject} comes in these colours:`;
      }
    },
    labels: {
      price: 'Price',
      availability: 'Availability',
      material: 'Material',
      care: 'Care',
      origin: 'Made in',
      dimensions: 'Dimensions',
      weight: 'Weight',
      duration: 'Duration',
      fit: 'Fit',
      sizes: 'Sizes',
      colours: 'Colours',
    },
    inStock: ({ subject }) => `${subject} is in stock.`,
    inStockAll: ({ subject }) => `${subject} is in stock in every version.`,
    inStockPartly: ({ subject }) => `${subject} is in stock in some of its versions.`,
    soldOut: ({ subject }) => `${subject} is sold out for now.`,
    onOrder: ({ subject }) => `${subject} is out of stock, but can be ordered.`,
    lastOnes: ({ subject }, count) => `${subject} is in stock: ${count} left.`,
    availableIn: ({ subject }) => `${subject} is available in:`,
    words: { available: 'in stock', soldOut: 'sold out', onOrder: 'on order' },
    from: 'from',
    unknownFact: ({ object }) => `The product page of ${object} does not say.`,
    listIntro: (count) => plural(count, 'Here is what I can offer:', 'Here are a few that may suit you:'),
    compareIntro: (names) => `Here are ${names} side by side, in that order:`,
    noProduct: [
      'We don’t have anything like that in our shop. Are you looking for something else, or would you like to talk to an adviser?',
      'I don’t see that among our products. Tell me if you are looking for something else, or ask for an adviser.',
    ],
    nearest: 'We don’t have exactly that. Here is what comes closest:',
  },
  returns: {
    eligible: ({ number, items, itemCount, whole, until }) =>
      whole
        ? `Yes, you can return your order ${number}${until ? ` ${when.until(until)}` : ''}: ${items}.`
        : `Yes, from your order ${number} you can return ${plural(itemCount, 'this item', 'these items')}${until ? ` ${when.until(until)}` : ''}: ${items}.`,
    eligibleNext: 'Shall I start the return?',
    refused: (rule, { number, items, windowDays, until }) => {
      switch (rule) {
        case 'window_passed':
          return `The time to return your order ${number} has passed: it is ${windowDays} days after delivery${until ? `, and ran ${when.until(until)}` : ''}.`;
        case 'not_delivered':
          return `Your order ${number} has not been delivered yet: once you have it, you have ${windowDays} days to ask for a return.`;
        case 'excluded':
          return `What your order ${number} contains is not among the items we take back: ${items}.`;
        case 'already_returned':
          return `A return is already registered for your order ${number}.`;
        case 'cancelled':
          return `Your order ${number} is cancelled, so there is nothing to return.`;
        case 'within_window':
          return `I can’t accept the return of your order ${number} myself.`;
      }
    },
  },
  actions: {
    confirm: (action, number, total) =>
      action === 'start_return'
        ? `I’ll start a return for your order ${number}. Do you confirm?`
        : `Do you really want to cancel your order ${number}, worth ${total}?`,
    done: (action, number, items) =>
      action === 'start_return'
        ? `Done: your return for order ${number} is registered${items ? `: ${items}` : ''}.`
        : `Done: your order ${number} is cancelled.`,
    which: (number, items) =>
      `Which article would you like to send back? Your order ${number} contains ${items}.`,
    refused: (action, number) =>
      action === 'start_return'
        ? `I can’t start a return for your order ${number}: our terms do not allow it.`
        : `I can’t cancel your order ${number}: our terms do not allow it.`,
    alreadyShipped: (number) => `I can no longer cancel your order ${number}: it has already left.`,
    alreadyCancelled: (number) => `Your order ${number} is already cancelled.`,
    refusedNext: 'An adviser can look at your situation if you like.',
    needsApproval: (action, number) =>
      action === 'start_return'
        ? `Your return request for order ${number} has been passed to our team, who have to approve it.`
        : `Your request to cancel order ${number} has been passed to our team, who have to approve it.`,
    declined: 'All right, nothing changes. Is there anything else I can do for you?',
  },
  hours: {
    openNow: 'Our customer service is open right now.',
    closedNow: 'Our customer service is closed right now.',
    closedUntil: (date, clock) =>
      `Our customer service is closed right now and opens again ${when.coming(date)}${endAside(date)} at ${clock}.`,
    openThen: (date, hours) => `Our customer service is open ${when.coming(date)}${endAside(date)} ${hours}.`,
    closedThen: (date) => `Our customer service is closed ${when.coming(date)}.`,
    days: (first, last) => (last ? `${first} to ${last}` : `on ${first}`),
    interval: (opens, closes) => `from ${opens} to ${closes}`,
    week: (parts) => `Our advisers answer ${parts}.`,
    closedOn: (days) => `Exceptionally closed: ${days}.`,
  },
  handover: {
    opening: (reason) => {
      switch (reason) {
        case 'human_requested':
          return [
            'Of course, I’m putting you in touch with an adviser.',
            'Certainly, I’m passing you on to an adviser.',
          ];
        case 'strong_sentiment':
        case 'falling_sentiment':
          return ['I’m sorry about the situation. I’d rather have an adviser look after this for you.'];
        case 'self_harm':
          return ['I’m really sorry that you are going through this. I’m letting a person in our team know.'];
        case 'low_confidence':
        case 'repeated_question':
          return ['I don’t want to send you round in circles, so I’m passing your question to an adviser.'];
        case 'safety':
          return ['Your safety comes first: I’m passing your message to our team with priority.'];
        case 'legal_threat':
          return [
            'I take your message seriously, and I’m passing it with priority to the person who can answer you.',
          ];
        case 'fraud':
        case 'payment_dispute':
          return ['I’m passing your message with priority to an adviser, to have this checked.'];
        case 'policy_limit':
          return ['A person has to look at this request, so I’m passing it to an adviser.'];
        default:
          return ['I’m passing your request to an adviser.'];
      }
    },
    note: (reason) => {
      switch (reason) {
        case 'self_harm':
          return 'If you are in danger, please call your country’s emergency services or somebody you trust right away: you don’t have to face this without help.';
        case 'safety':
          return 'Until then, please stop using the item; if anyone is hurt or in danger, call the emergency services.';
        case 'fraud':
        case 'payment_dispute':
          return 'Never write a card number or a password here.';
        default:
          return undefined;
      }
    },
    closed: 'Our team is not available right now.',
    expectedWithin: (minutes) =>
      minutes < 2
        ? 'You can expect an answer any moment now.'
        : `You can expect an answer within about ${minutes} minutes.`,
    expectedAt: (date, clock) =>
      `You can expect an answer ${when.coming(date)}${endAside(date)} from ${clock}.`,
    stillWaiting: 'Your request is with our advisers.',
    late: 'I’m sorry that it is taking longer than expected.',
    next: 'You are next in the queue.',
    ahead: (count) => `${count} ${plural(count, 'person is', 'people are')} waiting before you.`,
  },
  quickReplies: {
    whereIsMyOrder: 'Where is my order?',
    returnItem: 'Return an item',
    human: 'Talk to an adviser',
    startReturn: 'Yes, start the return',
    yes: 'Yes, I confirm',
    no: 'No, thanks',
    notReceived: 'I have not received it',
    newCode: 'Send me a new code',
    order: (number) => `Order ${number}`,
  },
};
