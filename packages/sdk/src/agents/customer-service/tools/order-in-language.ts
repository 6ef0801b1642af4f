import type { Order, OrderLine, Product } from '#commerce/index.ts';
import type { Language } from '#text/language.ts';

/** An order with its articles named as the shop names them in a language, where it does: what follows a title, a size, stays. */
export function orderInLanguage(order: Order, products: readonly Product[], language: Language): Order {
  return { ...order, lines: order.lines.map((line) => lineInLanguage(line, products, language)) };
}

function lineInLanguage(line: OrderLine, products: readonly Product[], language: Language): OrderLine {
  const product = products.find(({ id }) => id === line.productId);
  const title = product?.translations[language]?.title;
  if (!product || !title || !line.title.startsWith(product.title)) return line;
  return { ...line, title: `${title}${line.title.slice(product.title.length)}` };
}
