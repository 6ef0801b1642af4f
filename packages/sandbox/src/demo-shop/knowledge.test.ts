import { describe, expect, it } from 'vitest';
import { type DemoArticle, demoKnowledge, parseArticle } from './knowledge.ts';
import { numbersIn } from './numbers.ts';
import { demoShop, type OpeningPeriod } from './shop.ts';

const articles = demoKnowledge();
const french = articles.filter(({ language }) => language === 'fr');

function article(slug: string, language = 'fr'): DemoArticle {
  return articles.find((one) => one.slug === slug && one.language === language)!;
}

/** As written in the French articles: 1290 is "12,90 €", 8000 is "80 €". */
function frenchEuros(cents: number): string {
  const whole = Math.floor(cents / 100)
    .toLocaleString('fr-FR')
    .replace(/\s/g, ' ');
  return cents % 100 === 0 ? `${whole} €` : `${whole},${String(cents % 100).padStart(2, '0')} €`;
}

/** "09:00" is "9 h", "10:30" is "10 h 30". */
function frenchClock(clock: string): string {
  const [hour, minute] = clock.split(':');
  return `${Number(hour)} h${minute === '00' ? '' : ` ${minute}`}`;
}

describe('demoKnowledge', () => {
  it('has the same articles in both languages, for the same readers', () => {
    expect(french.length).toBeGreaterThanOrEqual(29);
    expect(articles.length).toBe(french.length * 2);
    for (const one of french) {
      const translation = article(one.slug, 'en');
      expect(translation.audience).toBe(one.audience);
      expect(translation.updatedAt).toEqual(one.updatedAt);
    }
    expect(french.filter(({ audience }) => audience === 'staff').length).toBeGreaterThanOrEqual(3);
  });

  it.each(french)('says the same numbers in both languages: $slug', ({ slug, title, body }) => {
    const translation = article(slug, 'en');
    expect(numbersIn(`${translation.title} ${translation.body}`)).toEqual(numbersIn(`${title} ${body}`));
  });

  it.each(french)('has the same sections in both languages: $slug', ({ slug, body }) => {
    const shape = (markdown: string) =>
      markdown.split('\n').map((line) => /^(#+|-|\d\.|\|)/.exec(line)?.[0] ?? '');
    const structure = (markdown: string) =>
      shape(markdown)
        .filter((mark) => mark !== '')
        .sort();
    expect(structure(article(slug, 'en').body)).toEqual(structure(body));
  });

  it('keeps what is for the staff out of the public articles', () => {
    for (const { audience, slug } of articles) expect(audience === 'staff').toBe(slug.startsWith('staff-'));
  });
});

describe('shop terms and articles agree', () => {
  const { shipping, returns, refunds, payment, promotions, giftCards, warranty } = demoShop;

  it('on shipping', () => {
    const { body } = article('shipping');
    for (const { cost, freeFrom, businessDays, carrier } of shipping.methods) {
      const [shortest, longest] = businessDays;
      const delay = shortest === longest ? `${shortest} jour` : `${shortest} à ${longest} jours`;
      const line = body
        .split('\n')
        .find((text) => text.includes(frenchEuros(cost)) && text.includes(carrier));
      expect(line).toContain(`${delay} ouvré`);
      if (freeFrom !== undefined) expect(line).toContain(`offert dès ${frenchEuros(freeFrom)}`);
    }
    const [shortest, longest] = shipping.preparationBusinessDays;
    expect(body).toContain(`${shortest} à ${longest} jours ouvrés`);
    expect(body).toContain(`avant ${shipping.expressCutOffHour} h`);
    expect(article('pick-up-points').body).toContain(`${shipping.relayHoldDays} jours`);
    expect(article('missing-parcel').body).toContain(`${shipping.missingAfterBusinessDays} jours ouvrés`);
    expect(article('missing-parcel').body).toContain(`${shipping.searchBusinessDays} jours ouvrés`);
    expect(article('damaged-or-wrong-item').body).toContain(`${shipping.damageReportDays} jours`);
    expect(article('stock-and-preorders').body).toContain(
      `${shipping.backorderBusinessDays.join(' à ')} jours ouvrés`,
    );
  });

  it('on returns, exchanges and refunds', () => {
    const { body } = article('returns');
    expect(body).toContain(`${returns.windowDays} jours après la livraison`);
    expect(body).toContain(`${returns.withdrawalDays} jours du droit légal`);
    for (const cost of Object.values(returns.labelCost)) expect(body).toContain(frenchEuros(cost));
    expect(article('exchanges').body).toContain(`${returns.freeExchangesPerOrder} échange par commande`);
    expect(article('exchanges').body).toContain(`${returns.exchangeHoldDays} jours`);
    expect(article('refunds').body).toContain(`${refunds.businessDays} jours ouvrés`);
    expect(article('refunds').body).toContain(`${refunds.bankBusinessDays.join(' à ')} jours ouvrés`);
    expect(article('refunds').body).toContain(`${refunds.legalMaximumDays} jours`);
    expect(article('order-cancellation').body).toContain(
      `${demoShop.cancellation.guaranteedHours} premières heures`,
    );
  });

  it('on payment, gift cards, codes and guarantees', () => {
    const { body } = article('payment');
    expect(body).toContain(
      `de ${frenchEuros(payment.instalments.from)} à ${frenchEuros(payment.instalments.to)}`,
    );
    expect(body).toContain(`En ${payment.instalments.count} fois`);
    expect(body).toContain(
      `à partir de ${frenchEuros(payment.bankTransferFrom)}. Vous avez ${payment.bankTransferDays} jours`,
    );
    expect(article('payment-problems').body).toContain(`${payment.failedBasketHours} heures`);
    for (const amount of giftCards.amounts) expect(article('gift-cards').body).toContain(frenchEuros(amount));
    expect(article('gift-cards').body).toContain(`${giftCards.validMonths} mois`);
    expect(article('promo-codes').body).toContain(
      `**${promotions.welcomeCode}** : ${promotions.welcomePercent} % sur votre première commande dès ${frenchEuros(promotions.welcomeFrom)} d’achats, valable ${promotions.welcomeValidDays} jours`,
    );
    expect(article('price-policy').body).toContain(`${promotions.priceAdjustmentDays} jours`);
    expect(article('warranty').body).toContain(`${warranty.legalYears} ans`);
    expect(article('warranty').body).toContain(`Coutures : ${warranty.seamYears} ans`);
    expect(article('warranty').body).toContain(`Dorure des bijoux : ${warranty.platingYears} an`);
    expect(article('sizing-jewellery').body).toContain(
      `${warranty.ringResizeFreeDays} jours après la livraison, ${frenchEuros(warranty.ringResizeCost)} ensuite`,
    );
  });

  it('on alterations, privacy and goodwill', () => {
    const { hem, sleeves, waist, businessDays } = demoShop.alterations;
    const alterations = article('alterations-and-repairs').body;
    for (const cost of [hem, sleeves, waist]) expect(alterations).toContain(frenchEuros(cost));
    expect(alterations).toContain(`${businessDays} jours ouvrés`);
    const { answerDays, inactiveYears, invoiceYears } = demoShop.privacy;
    const privacy = article('privacy').body;
    expect(privacy).toContain(`${answerDays} jours`);
    expect(privacy).toContain(`${inactiveYears} ans après`);
    expect(privacy).toContain(`${invoiceYears} ans`);
    const { adviserLimit, leadLimit, perCustomerMonths } = demoShop.goodwill;
    const goodwill = article('staff-goodwill').body;
    expect(goodwill).toContain(`jusqu’à ${frenchEuros(adviserLimit)} par commande`);
    expect(goodwill).toContain(`jusqu’à ${frenchEuros(leadLimit)}`);
    expect(goodwill).toContain(`${perCustomerMonths} mois`);
  });

  it('on opening hours and contact', () => {
    const { body } = article('opening-hours');
    const range = ([period]: readonly OpeningPeriod[]) =>
      `${frenchClock(period!.opens)} à ${frenchClock(period!.closes)}`;
    expect(body).toContain(`Du lundi au vendredi : de ${range(demoShop.openingHours.friday)}`);
    expect(body).toContain(`Le samedi : de ${range(demoShop.openingHours.saturday)}`);
    expect(demoShop.openingHours.sunday).toEqual([]);
    expect(body).toContain(`Du mardi au samedi, de ${range(demoShop.boutiqueHours.tuesday)}`);
    const { email, phone, whatsapp, address, privacyEmail } = demoShop.contact;
    for (const fact of [email, phone, whatsapp, address.line1, address.postalCode])
      expect(article('contact').body).toContain(fact);
    expect(article('privacy').body).toContain(privacyEmail);
  });
});

describe('parseArticle', () => {
  it('names the file and the field that is wrong', () => {
    const header = (language: string) =>
      `---\ntitle: A\naudience: public\nlanguage: ${language}\nupdated: 2026-01-01\n---\n\nB`;
    expect(parseArticle('a.md', header('fr'))).toMatchObject({ slug: 'a', body: 'B', language: 'fr' });
    expect(() => parseArticle('a.md', header('xx'))).toThrow('a.md: "language" is "xx"');
    expect(() => parseArticle('a.md', 'no header')).toThrow('a.md');
    expect(() => parseArticle('a.md', header('fr').replace('2026-01-01', 'soon'))).toThrow('"updated"');
    expect(() => parseArticle('a.md', header('fr').replace('title: A\n', ''))).toThrow('"title"');
  });
});
