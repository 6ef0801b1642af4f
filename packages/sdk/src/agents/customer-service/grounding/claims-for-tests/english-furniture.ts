import type { Source } from '#agents/customer-service/reply.ts';

const source = (index: number, title: string, text: string, kind: Source['kind'] = 'passage'): Source => ({
  index,
  kind,
  id: `furniture-${index}`,
  title,
  text,
  language: 'en',
});

/** What the pages of a shop of another kind say. */
export const ENGLISH_SOURCES: readonly Source[] = [
  source(
    1,
    'Returning a piece of furniture',
    'Small items may be returned within 30 days of the delivery date, in their original packaging. For sofas and beds, we collect the item from your home for €49. Custom-made furniture cannot be returned or exchanged. Your refund reaches your account within 5 working days after the item arrives at our warehouse.',
  ),
  source(
    2,
    'Warranty',
    'Our furniture comes with a 5-year warranty on the frame and a 2-year warranty on the fabric. The warranty does not cover stains, burns or damage caused by pets. To make a claim, send us a photo of the problem together with your order number.',
  ),
  source(
    3,
    'Assembly',
    'Assembly is available in Paris and Lyon for €60 per item. It takes about one hour. The delivery team does not take away old furniture.',
  ),
  source(
    4,
    'Candle Figue',
    'Candle Figue\nA scented candle made in Grasse with natural soy wax, with notes of fig and cedar.\nburn time: 45 hours.\nweight: 180 g.\nDefault: €32.00, stock 12.',
    'product',
  ),
  source(
    5,
    'Student discount',
    'Students get 10% off with the code STUDENT10. It cannot be combined with other offers and does not apply to sale items.',
  ),
  source(
    6,
    'Order 1015',
    'Order 1015 of 18 November 2026, delivered. Shipped on 20 November 2026, by Chronopost, tracking XY123456, delivered on 22 November 2026.',
    'order',
  ),
];

/** Their sentences in other words. */
export const ENGLISH_TRUE: readonly string[] = [
  'You can return small items within 30 days of delivery, as long as they are in their original packaging. [1]',
  'Small items can be sent back within 30 days of the delivery date. [1]',
  'For sofas and beds, we pick up the item at your home for €49. [1]',
  'Collection of a sofa or bed from your home costs €49. [1]',
  'Custom-made furniture can’t be returned or exchanged. [1]',
  'Unfortunately, custom-made furniture is not eligible for returns or exchanges. [1]',
  'You’ll receive your refund within 5 working days after the item arrives at our warehouse. [1]',
  'The frame has a 5-year warranty and the fabric a 2-year warranty. [2]',
  'The frame is covered by a five-year warranty. [2]',
  'The warranty doesn’t cover stains, burns or pet damage. [2]',
  'Stains are not covered by the warranty. [2]',
  'To make a claim, please send us a photo of the problem and your order number. [2]',
  'Assembly costs €60 per item in Paris and Lyon. [3]',
  'We offer assembly in Paris and Lyon for €60 per item. [3]',
  'Assembly takes around one hour. [3]',
  'Our delivery team does not take old furniture away. [3]',
  'The Figue candle is made in Grasse. [4]',
  'It is made with natural soy wax. [4]',
  'The candle smells of fig and cedar. [4]',
  'It burns for about 45 hours. [4]',
  'The Figue candle costs €32.00 and is in stock. [4]',
  'Students get a 10% discount with the code STUDENT10. [5]',
  'If you are a student, you can use the code STUDENT10 to get 10% off. [5]',
  'The student discount does not apply to sale items. [5]',
  'The code cannot be combined with other offers. [5]',
  'Your order 1015 was delivered on 22 November 2026. [6]',
  'Your order 1015 was shipped on 20 November by Chronopost. [6]',
  'Good news: your order was delivered on 22 November. [6]',
  'Your tracking number is XY123456. [6]',
];

/** Sentences that are wrong in one place. */
export const ENGLISH_FALSE: readonly string[] = [
  'You can return small items within 30 days of the order date. [1]',
  'You can return small items without their original packaging. [1]',
  'Small items may be returned within 30 days of the delivery date, in any packaging. [1]',
  'For sofas and beds, we collect the item from your home for free. [1]',
  'Custom-made furniture can be exchanged. [1]',
  'Your refund reaches your account within 5 days after the item arrives at our warehouse. [1]',
  'Your refund reaches your account within 5 working days after you ship the item. [1]',
  'Our furniture comes with a lifetime warranty. [2]',
  'Our furniture comes with a 5-year warranty on the fabric. [2]',
  'The warranty covers stains. [2]',
  'The warranty covers burns and damage caused by pets. [2]',
  'Assembly is available in Marseille. [3]',
  'Assembly is free. [3]',
  'Assembly takes about one day. [3]',
  'The delivery team takes away old furniture. [3]',
  'The delivery team takes away old furniture for €60. [3]',
  'The candle is made in Paris with natural soy wax. [4]',
  'The candle is made with beeswax. [4]',
  'The candle burns for 45 days. [4]',
  'The candle is vegan and cures insomnia. [4]',
  'Students get 20% off. [5]',
  'The discount can be combined with other offers. [5]',
  'The discount also applies to sale items. [5]',
  'Everyone gets 10% off with the code STUDENT10. [5]',
  'Your order 1015 was delivered on 20 November 2026. [6]',
  'Your order 1015 has been returned. [6]',
  'Your order 1015 was left with your neighbour. [6]',
  'Your order 1015 was delivered to 5 rue Lepic. [6]',
];
