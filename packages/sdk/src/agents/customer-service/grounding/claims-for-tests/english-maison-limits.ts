import type { Source } from '#agents/customer-service/reply.ts';
import { ENGLISH_SOURCES as SECTIONS } from './english-maison.ts';

const source = (index: number, title: string, text: string): Source => ({
  index,
  kind: 'passage',
  id: `maison-${index}`,
  title,
  text,
  language: 'en',
});

/** Sections of the demo shop's articles, with more of those in which a place or a condition says how far something holds. */
export const ENGLISH_SOURCES: readonly Source[] = [
  ...SECTIONS,
  source(
    31,
    'Customs, duties and taxes',
    '- **European Union**: nothing to pay on delivery, VAT is included in our prices.\n- **United Kingdom and Switzerland**: local VAT, any duties and the carrier’s handling fee are payable on arrival, on top of the price paid to us.\n- **Overseas territories and rest of the world**: dock dues or local duties are paid by the recipient.\n\nWe always declare the real value of the order and never mark a purchase as a “gift”. If you refuse a parcel because of duties, we refund the items when it comes back, less the delivery cost both ways.',
  ),
  source(
    32,
    'Contact us',
    '- **Chat**: the bubble at the bottom of every page. Ask for “a person” at any time.\n- **E-mail**: bonjour@atelier-brumelaine.example, answered within 1 business day.\n- **Phone**: 01 99 00 24 44 from France (standard rate).\n- **WhatsApp**: 06 39 98 24 44.\n- **Post and shop**: Atelier Brumelaine, 14 rue de la Voilerie, 44100 Nantes, France.\n\nAbout an order, give its number and the e-mail address used: we only discuss an order with the person who placed it. Never send us a card number, by e-mail or in the chat; we will not ask for one.\n\nA disagreement we could not settle? You can refer it free of charge to the consumer mediator named in our terms of sale, within a year of your written complaint.',
  ),
  source(
    33,
    'Payment declined or charged twice – I was charged twice',
    'A payment that fails sometimes leaves an **authorisation** on your statement: it is not a charge and disappears by itself, within 7 days at most depending on the bank. If two final charges appear, write to us with the order number and a copy of the statement, card number hidden: we refund the duplicate within 5 business days.',
  ),
  source(
    34,
    'Payment declined or charged twice – My payment is declined',
    'The refusal almost always comes from the bank. Check, in this order:\n\n1. that you did confirm the purchase in your bank’s app (3-D Secure);\n2. the card’s limit and expiry date;\n3. that the billing address is the one your bank knows;\n4. in a private window or another browser, without an ad blocker.\n\nYour basket is kept for **48 hours** after a failure. You can try another means, such as PayPal. A payment in 3 instalments may be refused by the credit provider without our knowing why.',
  ),
  source(
    35,
    'Customer service and shop opening hours – Customer service (chat, e-mail, phone, WhatsApp)',
    '- Monday to Friday: 9:00 to 18:00\n- Saturday: 10:00 to 13:00\n- Closed on Sundays and French public holidays\n\nHours are Paris time. Outside them, the site’s assistant answers what it knows straight away, and a person picks up your message when we next open. During opening hours, expect about 10 minutes in the chat; by e-mail, we answer within 1 business day.',
  ),
  source(
    36,
    'Customer service and shop opening hours – Workshop and shop in Nantes',
    '14 rue de la Voilerie, 44100 Nantes. Tuesday to Saturday, 10:30 to 19:00. Closed on Sundays, Mondays and public holidays. From the big table you can watch the workshop at work.',
  ),
  source(
    37,
    'Pick-up points and collection at the shop – Mondial Relay pick-up points',
    'You choose the pick-up point when you order. An e-mail or text message tells you when the parcel is there; show an identity document and the code you received. The parcel waits for you for **14 days**. After that it comes back to us and we refund the items, without the delivery cost.\n\nSomeone else can collect the parcel with the code and a copy of your identity document. The pick-up point cannot be changed once the parcel has left.',
  ),
  source(
    38,
    'Pick-up points and collection at the shop – Collection at the Nantes shop',
    'Collection is free, at 14 rue de la Voilerie, Tuesday to Saturday from 10:30 to 19:00. Your order is ready within 1 to 2 business days; wait for the e-mail “Your order is ready” before you come. We keep it for 14 days.',
  ),
  source(
    39,
    'Size guide: rings and bracelets – Rings',
    'The French size is the circumference of the finger in millimetres. Wrap a thread round the finger, mark it, measure it. Better in the evening, with warm fingers: a cold finger loses a size.\n\n| Size | Finger circumference | Inside diameter |\n|---|---|---|\n| 50 | 50 mm | 15.9 mm |\n| 52 | 52 mm | 16.6 mm |\n| 54 | 54 mm | 17.2 mm |\n| 56 | 56 mm | 17.8 mm |\n| 58 | 58 mm | 18.5 mm |\n\nBetween two sizes, or for a wide band like the Houle ring, take the larger one.\n\n**Resizing**: free 1 time within 60 days after delivery, €15 afterwards, for 2 sizes up or down. The Marée ring, which has a set stone, can only move by one size.',
  ),
  source(
    40,
    'Alterations, made to measure, engraving and repairs – Repairs',
    'Seams are repaired free of charge for 3 years. After that, or for a snag, we repair at cost, mostly between €10 and €30, on quotation. Send two photos before you post the item, clean. We do not repair broken ceramics.',
  ),
  source(
    41,
    'Alterations, made to measure, engraving and repairs – Alterations when you buy',
    '- **Hem** of trousers, skirt or dress: €12.\n- **Sleeves** shortened: €18.\n- **Waist** taken in: €22.\n\nState the length you want in the order. Alterations add **8 business days** to the delivery time. An altered item cannot be returned unless it is faulty.',
  ),
];

/** What those sections say, with what limits it. */
export const ENGLISH_TRUE: readonly string[] = [
  'If you bring the item back to our Nantes shop, the return is free. [4]',
  'The return of a damaged item is always free. [4]',
  'In other countries, you pay for the shipment yourself. [4]',
  'There are no customs duties in the European Union. [9]',
  'In the United Kingdom and Switzerland, local VAT and any duties are payable on arrival. [31]',
  'In the European Union there is nothing to pay on delivery. [31]',
  'If you return the whole order within 14 days, we also refund the standard delivery cost. [13]',
  'In mainland France, we pay for the return label of one exchange per order. [21]',
  'An order placed before 12:00 on a business day leaves the same day. [7]',
  'Our workshop and shop are at 14 rue de la Voilerie in Nantes. [36]',
  'The shop is closed on Sundays and Mondays. [36]',
  'Collection at the Nantes shop is free. [38]',
  'Resizing is free once within 60 days after delivery. [39]',
  'Seams are repaired free of charge for 3 years. [40]',
  'You can pay in 3 instalments at no cost, by card, for an order of €150 to €1,500. [20]',
  'You can cancel an order free of charge until it has shipped. [15]',
  'We never ask for your card number. [32]',
  'Please never send us a card number, by e-mail or in the chat. [32]',
  'Customer service is open Monday to Friday from 9:00 to 18:00. [35]',
  'Your basket is kept for 48 hours after a failed payment. [34]',
];

/** What they do not say: a limit dropped, turned round or made up. */
export const ENGLISH_FALSE: readonly string[] = [
  'The return is always free. [4]',
  'Returns are free. [4]',
  'In mainland France, the return is free. [4]',
  'The return label is free. [4]',
  'The return label is free. [21]',
  'You may return worn items within 30 days after delivery. [1][2]',
  'You may return worn items within 30 days after delivery. [2]',
  'There are no customs duties. [10]',
  'Duties and taxes are payable by us. [10]',
  'Duties and taxes are payable by us. [31]',
  'Your refund has been sent. [13]',
  'You can pay in 10 instalments. [20]',
  'The return is free from Belgium. [4]',
  'The return is free in the European Union. [4]',
  'You pay nothing for a return. [4]',
  'We pay for the return. [4]',
  'Exchanges are free. [21]',
  'You can exchange as many items as you like for free. [21]',
  'The new shipment is free. [21]',
  'You can return a washed item. [2]',
  'You can return a used item within 30 days. [1][2]',
  'Delivery costs are always refunded. [13]',
  'The delivery cost is refunded. [13]',
  'The express supplement is refunded. [13]',
  'Your order has been shipped. [6]',
  'Your return has been accepted. [4]',
  'Your parcel has been handed to the carrier. [6]',
  'Resizing is free 3 times. [39]',
  'The shop is open on Mondays. [36]',
  'Our workshop is in Monaco. [6]',
  'Collection is free at the Paris shop. [38]',
  'Repairs are free. [40]',
  'You can pay in 4 instalments at no cost. [20]',
  'You can pay cash online. [20]',
  'We pay the duties for Switzerland. [31]',
  'Nothing to pay on delivery in the United Kingdom. [31]',
  'Your parcel waits for you for 14 days at the shop in Lyon. [37]',
];
