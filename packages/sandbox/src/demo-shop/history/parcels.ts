import type { Fulfilment } from '@commerceai/sdk';
import { integerBetween, pick, type Random } from '../random.ts';
import { demoShop, type ShippingMethod, type ShippingZone } from '../shop.ts';

/** Weights of the check digit of an international parcel number (UPU standard S10). */
const S10_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/** Which of the shop's shipping zones a country (ISO 3166-1 alpha-2) is in. */
export function zoneOf(country: string): ShippingZone {
  const zones = Object.entries(demoShop.shipping.countries) as [ShippingZone, readonly string[]][];
  return zones.find(([, countries]) => countries.includes(country))?.[0] ?? 'world';
}

/** Cents for delivery of goods worth `goods` cents. */
export function shippingCost(method: ShippingMethod, goods: number): number {
  return method.freeFrom !== undefined && goods >= method.freeFrom ? 0 : method.cost;
}

export type Tracking = Required<Pick<Fulfilment, 'carrier' | 'trackingNumber' | 'trackingUrl'>>;

/** A tracking number in the carrier's own form, and the page where a shopper follows it. */
export function drawTracking(random: Random, method: ShippingMethod): Tracking {
  switch (method.carrier) {
    case 'Colissimo': {
      const number =
        method.zone === 'france'
          ? `${pick(random, ['6A', '6C', '8R'])}${digits(random, 11)}`
          : s10Number(random, pick(random, ['CB', 'CC', 'LV']));
      return tracking('Colissimo', number, `https://www.laposte.fr/outils/suivre-vos-envois?code=${number}`);
    }
    case 'Chronopost': {
      const number = s10Number(random, pick(random, ['XA', 'XS', 'XY']));
      const url = `https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT=${number}`;
      return tracking('Chronopost', number, url);
    }
    case 'Mondial Relay': {
      const number = digits(random, 8);
      return tracking(
        'Mondial Relay',
        number,
        `https://www.mondialrelay.fr/suivi-de-colis/?numeroExpedition=${number}`,
      );
    }
  }
}

/** Two letters, eight digits, a check digit and the country: the form of UPU standard S10. */
function s10Number(random: Random, service: string): string {
  const serial = digits(random, 8);
  const sum = S10_WEIGHTS.reduce((total, weight, index) => total + weight * Number(serial[index]), 0);
  const remainder = 11 - (sum % 11);
  const check = remainder === 10 ? 0 : remainder === 11 ? 5 : remainder;
  return `${service}${serial}${check}FR`;
}

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, (_, index) => integerBetween(random, index === 0 ? 1 : 0, 9)).join('');
}

function tracking(carrier: string, trackingNumber: string, trackingUrl: string): Tracking {
  return { carrier, trackingNumber, trackingUrl };
}
