import type { Source } from '#agents/customer-service/reply.ts';

const source = (index: number, title: string, text: string): Source => ({
  index,
  kind: 'passage',
  id: `maison-${index}`,
  title,
  text,
  language: 'en',
});

/** Sections of the demo shop's articles, lists and all. */
export const ENGLISH_SOURCES: readonly Source[] = [
  source(
    1,
    'Returning an item',
    'You have **30 days after delivery** to return an item to us. This includes the 14 days of the legal right of withdrawal.',
  ),
  source(
    2,
    'Returning an item – Conditions',
    '- The item has not been worn, washed or used; its labels are in place. Trying it on is of course allowed, as in a shop.\n- Cannot be taken back: earrings (for reasons of hygiene), candles that have been lit, made-to-measure, altered or engraved items, and gift cards.\n- Sale items follow the same rules as all others.',
  ),
  source(
    3,
    'Returning an item – How to do it',
    '1. Open your account, go to “My orders”, then “Return”, or ask for it in the chat with your order number.\n2. Print the prepaid label, or show the QR code at the pick-up point.\n3. Drop off the parcel within the following 7 days. Keep the proof of drop-off.',
  ),
  source(
    4,
    'Returning an item – Who pays for the return?',
    '- **Mainland France**: the prepaid Mondial Relay label costs €4.50, deducted from the refund.\n- **European Union**: the prepaid label costs €9.90, deducted from the refund.\n- **Other countries and French overseas territories**: you pay for the shipment, with the tracked carrier of your choice.\n- **At the Nantes shop**: the return is free.\n- **Faulty, damaged or wrong item**: the return is always free.',
  ),
  source(
    5,
    'Returning an item – After 30 days',
    'We no longer take the item back, unless it has a fault covered by the guarantee. An item returned worn or washed is sent back to you.',
  ),
  source(
    6,
    'Shipping: countries, rates and times',
    'Every order is prepared in our Nantes workshop within 1 to 2 business days, then handed to the carrier. The times below are in business days from that departure.',
  ),
  source(
    7,
    'Shipping: countries, rates and times – Mainland France and Monaco',
    '- **To your door, by Colissimo**: €5.90, free from €80 of goods, 2 to 3 business days.\n- **To a pick-up point, by Mondial Relay**: €3.90, free from €60 of goods, 3 to 5 business days.\n- **Express to your door, by Chronopost**: €12.90, 1 business day. An order placed before 12:00 (Paris time) on a business day leaves the same day. Express is never free.',
  ),
  source(
    9,
    'Shipping: countries, rates and times – European Union',
    'We deliver to Austria, Belgium, Denmark, Finland, Germany, Ireland, Italy, Luxembourg, the Netherlands, Portugal, Spain and Sweden: €9.90 by Colissimo, free from €150 of goods, 4 to 6 business days. There are no customs duties.',
  ),
  source(
    10,
    'Shipping: countries, rates and times – United Kingdom and Switzerland',
    'Delivery to the United Kingdom and Switzerland costs €16.90 by Colissimo and takes 5 to 8 business days. The country’s duties and taxes are payable on arrival.',
  ),
  source(
    13,
    'When and how you are refunded',
    'We refund you within **5 business days** of the parcel reaching the workshop, after a quick check of the item. An e-mail confirms it the same day. Your bank then takes 3 to 5 business days to show the amount.\n\n- The refund goes **to the payment method of the order**: card, PayPal, bank transfer. A purchase paid in 3 instalments is refunded by the same provider, which cancels those still due.\n- The part paid with a gift card returns on a new gift card, valid for as long as the first one.\n- If you return **the whole order within 14 days**, the standard delivery cost is refunded too (not the express supplement). After that, or for a partial return, it is not.\n- The cost of the prepaid label is deducted, unless the mistake is ours.\n\nThe law gives us at most 14 days from your withdrawal, or until we have the parcel or proof of posting.\n\nNothing received after that? Write to us with your order number and the return’s tracking number: we will check with the bank.',
  ),
  source(
    14,
    'Gift cards',
    '- **Amounts**: €25, €50, €100 or €150.\n- **Sending**: by e-mail within minutes, or on the date you choose, with a note from you. Free of charge.\n- **Validity**: 24 months from purchase, in several purchases.\n- **Where to use it**: on the site, by entering the code when you pay, and at the Nantes shop.\n- **Balance**: ask in the chat or by e-mail, with the last 4 characters of the code only.\n\nThe card can be combined with a promo code and with another means of payment. It cannot be exchanged for money or refunded, and does not count towards free delivery. Lost it? With the order number of the purchase, we send the code again and cancel the old one.',
  ),
  source(
    15,
    'Cancelling an order',
    'You can cancel an order **as long as it has not shipped**, without giving a reason and at no cost. This is guaranteed during the **first 2 hours**; after that, if preparation has begun, we do our best and tell you at once if it was too late.\n\n- **How**: in the chat, with the order number and your e-mail address, or in your account with the “Cancel” button.\n- **Refund**: in full, delivery cost included, started the same day; your bank shows it within 3 to 5 business days.\n- **Already shipped**: refuse the parcel or return it within 30 days after delivery, on the conditions of a return.\n- **Pre-ordered or made-on-request items**: can be cancelled until they ship, unless they are made to measure or engraved and the work has begun.',
  ),
  source(
    16,
    'Guarantees',
    '## Legal guarantee\n\nAll our items are covered for **2 years** by the legal guarantee of conformity, from delivery: if they have a fault, we repair or replace them free of charge, and otherwise refund them. The guarantee against hidden defects applies as well.',
  ),
  source(
    17,
    'Guarantees – Our own guarantees',
    '- **Seams: 3 years.** A seam that gives way, a button that comes off: we sew it back free of charge, shipping both ways included in mainland France.\n- **Gold plating of jewellery: 1 year.** If the plating wears off before 1 year in normal use, we redo it free of charge.\n- **Ceramics**: we replace a piece that cracks without a knock within 2 years.',
  ),
  source(
    20,
    'Means of payment and paying in 3 instalments',
    '- **Cards**: CB, Visa, Mastercard and American Express. Your bank asks you to confirm the purchase in its app (3-D Secure).\n- **Wallets**: PayPal, Apple Pay and Google Pay.\n- **In 3 instalments at no cost**: by card, for an order of €150 to €1,500. The first third is charged when you order, the other two 30 and 60 days later. Only for cards issued in France.\n- **Bank transfer**: from €300. You have 7 days to make it; the order leaves when it reaches us.\n- **Gift card**: alone or topped up with another means of payment.\n\nWe accept neither cheques nor cash online. At the shop, cash and cards are accepted.\n\nThe card is charged when you order. Payments are handled by an authorised provider; we never see or keep your card number. Our prices are in euros, VAT included; if your card is in another currency, your bank sets the exchange rate.',
  ),
  source(
    21,
    'Exchanging a size or colour',
    'You have 30 days after delivery to exchange an item, on the same conditions as a return. In mainland France, **1 exchange per order is free**: we pay for the return label and the new shipment.\n\n1. Ask for the exchange in your account or in the chat, and tell us the size or colour you want.\n2. We put the replacement aside for 15 days.\n3. As soon as your parcel has arrived and been checked, the new item leaves within 1 to 2 business days.\n\nIf the new item costs more, we send you a link to pay the difference; if it costs less, we refund the difference. If the size you want is no longer in stock, we offer you a refund.\n\nOutside mainland France, return the item for a refund and place a new order: it is faster. Earrings cannot be exchanged unless they are faulty.',
  ),
];

/** Their sentences in other words. */
export const ENGLISH_TRUE: readonly string[] = [
  'You have 30 days after delivery to return an item. [1]',
  'You can return an item to us within 30 days of delivery. [1]',
  'The item must not have been worn, washed or used, and its labels must be in place. [2]',
  'You can of course try it on. [2]',
  'Earrings cannot be returned, for reasons of hygiene. [2]',
  'We cannot take back candles that have been lit, or altered and engraved items. [2]',
  'Sale items follow the same rules as other items. [2]',
  'You can start your return in your account, under “My orders”, then “Return”. [3]',
  'Then drop off the parcel within 7 days. [3]',
  'In mainland France, the prepaid Mondial Relay label costs €4.50, which is deducted from your refund. [4]',
  'From mainland France, the return label costs €4.50. [4]',
  'In the European Union, the prepaid label costs €9.90. [4]',
  'If the item is faulty or damaged, the return is free. [4]',
  'The return is free at our Nantes shop. [4]',
  'After 30 days, we no longer take items back, unless they have a fault covered by the guarantee. [5]',
  'Orders are prepared in our Nantes workshop within 1 to 2 business days. [6]',
  'Home delivery with Colissimo costs €5.90 and takes 2 to 3 business days. [7]',
  'Delivery by Colissimo is free from €80 of goods. [7]',
  'Delivery to a pick-up point with Mondial Relay costs €3.90. [7]',
  'Express delivery with Chronopost costs €12.90 and takes 1 business day. [7]',
  'Yes, we deliver to Belgium, for €9.90 with Colissimo. [9]',
  'Delivery to Spain costs €9.90 and takes 4 to 6 business days. [9]',
  'Delivery to Switzerland costs €16.90 and takes 5 to 8 business days. [10]',
  'Duties and taxes are payable on arrival. [10]',
  'We refund you within 5 business days after the parcel reaches our workshop. [13]',
  'The refund goes to the payment method used for the order. [13]',
  'Your bank may then take 3 to 5 business days to show the amount. [13]',
  'Gift cards are available for €25, €50, €100 or €150. [14]',
  'A gift card is valid for 24 months from purchase. [14]',
  'Gift cards can’t be exchanged for money or refunded. [14]',
  'You can cancel your order free of charge as long as it has not shipped. [15]',
  'Cancellation is guaranteed during the first 2 hours. [15]',
  'All our items are covered by the legal guarantee for 2 years from delivery. [16]',
  'Seams are guaranteed for 3 years. [17]',
  'You can pay by card, PayPal, Apple Pay or Google Pay. [20]',
  'Bank transfer is possible from €300. [20]',
  'One exchange per order is free in mainland France. [21]',
  'You have 30 days after delivery to exchange an item. [21]',
  'Earrings can’t be exchanged unless they are faulty. [21]',
];

/** Sentences that are wrong in one place. */
export const ENGLISH_FALSE: readonly string[] = [
  'Earrings can be returned. [2]',
  'Candles that have been lit can be returned. [2]',
  'Gift cards can be taken back. [2]',
  'Worn items can be returned. [2]',
  'Sale items cannot be returned. [2]',
  'The prepaid label costs €4.50 in the European Union. [4]',
  'Home delivery by Colissimo costs €3.90. [7]',
  'Delivery to a pick-up point is free from €80. [7]',
  'Express is free from €80 of goods. [7]',
  'We deliver to Norway for €9.90. [9]',
  'Delivery to Switzerland costs €9.90. [9][10]',
  'Delivery to Switzerland takes 4 to 6 business days. [9][10]',
  'You are refunded within 3 business days of the parcel reaching the workshop. [13]',
  'A gift card is valid for 24 months from delivery. [14]',
  'Gift cards can be refunded. [14]',
  'You can cancel an order even after it has shipped. [15]',
  'Seams are guaranteed for 2 years. [17]',
  'Gold plating is guaranteed for 3 years. [17]',
  'Bank transfer is possible from €150. [20]',
  'We accept cheques. [20]',
  'You can pay in 3 instalments for an order of €100. [20]',
  'Two exchanges per order are free. [21]',
  'Earrings can be exchanged. [21]',
];
