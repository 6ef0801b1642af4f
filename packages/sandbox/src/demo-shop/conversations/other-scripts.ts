import type { ThreadScript } from './scripts.ts';

export const OTHER_SCRIPTS: readonly ThreadScript[] = [
  {
    language: 'en',
    channel: 'chat',
    intent: 'where_is_my_order',
    about: 'underway',
    status: 'resolved',
    satisfaction: 5,
    messages: [
      ['shopper', 'Hi, where is my order {number}?'],
      [
        'bot',
        'Hello {firstName}. Your order {number} is in transit with {carrier}, tracking number {tracking}. Estimated delivery: {estimated}.',
      ],
      ['shopper', 'Perfect, thanks!'],
    ],
  },
  {
    language: 'en',
    channel: 'email',
    intent: 'where_is_my_order',
    about: 'underway',
    status: 'resolved',
    satisfaction: 4,
    messages: [
      [
        'shopper',
        'Hello,\n\nThe tracking for order {number} has not moved since yesterday. Should I worry?\n\nBest,\n{firstName}',
      ],
      [
        'human',
        'Dear {firstName},\n\nNot at all: tracking often stays silent for a day or two between sorting centres. Delivery is estimated for {estimated}. If nothing has arrived 3 business days after that, reply here and I will open a search with {carrier}.\n\nMaïwenn, Atelier Brumelaine',
      ],
      ['shopper', 'Thank you Maïwenn, it arrived today.'],
    ],
  },
  {
    language: 'en',
    channel: 'chat',
    intent: 'shipping_information',
    about: 'none',
    status: 'resolved',
    satisfaction: 4,
    messages: [
      ['shopper', 'Do you ship to the UK and how much is it?'],
      [
        'bot',
        'Yes. Delivery to the United Kingdom costs €16.90 by Colissimo and takes 5 to 8 business days. The country’s duties and taxes are payable on arrival.',
      ],
      ['shopper', 'Ok, a bit pricey but thanks'],
    ],
  },
  {
    language: 'en',
    channel: 'chat',
    intent: 'return_item',
    about: 'delivered',
    status: 'resolved',
    satisfaction: 5,
    messages: [
      ['shopper', 'I need to return something from order {number}'],
      [
        'bot',
        'You have 30 days after delivery, if the item has not been worn and its labels are in place. The prepaid label costs €4.50 in mainland France and €9.90 in the European Union, deducted from the refund; elsewhere you choose and pay the carrier. Shall I start the return of “{item}”?',
      ],
      ['shopper', 'Yes please'],
      [
        'bot',
        'Done. The instructions are on their way to your e-mail address. The refund follows within 5 business days of the parcel reaching the workshop.',
      ],
    ],
  },
  {
    language: 'en',
    channel: 'chat',
    intent: 'size_advice',
    about: 'none',
    status: 'resolved',
    satisfaction: 5,
    messages: [
      ['shopper', 'I’m a UK 12, what size in the gauze dress?'],
      [
        'bot',
        'Our size guide gives body measurements: an M is 88 cm at the chest, 70 cm at the waist and 96 cm at the hips; an L is 94, 76 and 102. The Hermine dress is loose. Tell me your measurements and I will narrow it down.',
      ],
      ['shopper', 'Chest 90, waist 72, so M I guess'],
      ['bot', 'Yes, take the M: the cut is loose, so it leaves you room.'],
    ],
  },
  {
    language: 'en',
    channel: 'whatsapp',
    intent: 'damaged_item',
    about: 'delivered',
    status: 'resolved',
    satisfaction: 5,
    messages: [
      ['shopper', 'Order {number} arrived damaged, really gutted'],
      [
        'bot',
        'I am sorry. You pay nothing: we send the item again if it is in stock, otherwise we refund it. Could you send a photo of the item and one of the box? I am passing this to the team.',
      ],
      [
        'human',
        'Hello {firstName}, thank you for the photos. A new one leaves tomorrow, and there is no need to send the other back. With our apologies, Corentin',
      ],
      ['shopper', 'That’s brilliant, thank you Corentin'],
    ],
  },
  {
    language: 'en',
    channel: 'chat',
    intent: 'product_question',
    about: 'none',
    status: 'resolved',
    satisfaction: 4,
    messages: [
      ['shopper', 'is the hoop earring nickel free? I react to everything'],
      [
        'bot',
        'The Ressac hoops are vermeil, that is 925 silver with 18-carat gold, with silver posts for sensitive ears. Note that earrings cannot be returned, for reasons of hygiene.',
      ],
      ['shopper', 'good to know'],
    ],
  },
  {
    language: 'en',
    channel: 'messenger',
    intent: 'gift_card',
    about: 'none',
    status: 'resolved',
    messages: [
      ['shopper', 'Can I send a gift card to France on a set date?'],
      [
        'bot',
        'Yes: choose the date and add a note when you buy it. It is sent by e-mail free of charge, in amounts of €25, €50, €100 or €150, and is valid for 24 months.',
      ],
      ['shopper', 'lovely'],
    ],
  },
  {
    language: 'en',
    channel: 'email',
    intent: 'refund_status',
    about: 'refunded',
    status: 'resolved',
    satisfaction: 3,
    messages: [
      ['shopper', 'My return for {number} was accepted but I still see no money. How long does this take?'],
      [
        'human',
        'Dear {firstName},\n\nThe refund of {refund} has been sent to the card you used. Your bank takes 3 to 5 business days to show it. If it is not there after that, write back and I will trace it.\n\nCorentin',
      ],
      ['shopper', 'It came through. Slow, but fine.'],
    ],
  },
  {
    language: 'en',
    channel: 'chat',
    intent: 'stock_availability',
    about: 'none',
    status: 'bot',
    messages: [
      ['shopper', 'is the navy pea coat available in M?'],
      [
        'bot',
        'Yes, the Erdeven wool pea coat in navy is in stock in M, at €295. Would you like to know the measurements?',
      ],
    ],
  },
  {
    language: 'en',
    channel: 'chat',
    intent: 'complaint',
    about: 'none',
    status: 'waiting',
    messages: [
      [
        'shopper',
        'The candle I bought gave my daughter a rash on her hands. This is unacceptable, I want to speak to a manager',
      ],
      [
        'bot',
        'I am sorry to hear this, and I hope your daughter is feeling better. I am passing your message to a person now, as a priority. Please keep the candle and, if you can, a photo. If the reaction gets worse, see a doctor or call the emergency number 112.',
      ],
    ],
  },
  {
    language: 'es',
    channel: 'chat',
    intent: 'shipping_information',
    about: 'none',
    status: 'resolved',
    satisfaction: 5,
    messages: [
      ['shopper', 'Hola, ¿cuánto cuesta el envío a España?'],
      [
        'bot',
        'El envío a España cuesta 9,90 € con Colissimo, gratis desde 150 € de compra, y tarda de 4 a 6 días laborables.',
      ],
      ['shopper', 'Muchas gracias'],
    ],
  },
  {
    language: 'de',
    channel: 'email',
    intent: 'where_is_my_order',
    about: 'underway',
    status: 'resolved',
    satisfaction: 5,
    messages: [
      ['shopper', 'Guten Tag, wann kommt meine Bestellung {number} an? Viele Grüße, {firstName}'],
      [
        'human',
        'Guten Tag {firstName},\n\nIhre Bestellung {number} ist mit {carrier} unterwegs, Sendungsnummer {tracking}. Die Lieferung ist für {estimated} vorgesehen.\n\nViele Grüße aus Nantes, Maïwenn',
      ],
      ['shopper', 'Vielen Dank!'],
    ],
  },
  {
    language: 'it',
    channel: 'chat',
    intent: 'return_item',
    about: 'none',
    status: 'resolved',
    satisfaction: 4,
    messages: [
      ['shopper', 'Buongiorno, quanto tempo ho per fare un reso?'],
      [
        'bot',
        'Ha 30 giorni dopo la consegna. L’etichetta prepagata costa 9,90 € nell’Unione europea e viene detratta dal rimborso.',
      ],
      ['shopper', 'Perfetto, grazie'],
    ],
  },
];
