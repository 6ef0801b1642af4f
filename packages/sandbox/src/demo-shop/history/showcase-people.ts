import type { Address } from '@commerceai/sdk';

/** An order to try by heart, with the only e-mail address that opens it. */
export interface ShowcaseOrder {
  readonly number: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly situation:
    | 'in_transit'
    | 'returnable'
    | 'cancellable'
    | 'return_refunded'
    | 'return_window_closed';
}

/**
 * Hand-made orders with the five lowest numbers, each in a situation worth asking about at any `now`.
 *
 * A real shop would have given them its highest numbers; here they keep the numbers that a reader tries first,
 * and the generated orders are numbered from 1006 on in time order.
 */
export const SHOWCASE = [
  {
    number: '1001',
    email: 'camille.martin@example.com',
    firstName: 'Camille',
    lastName: 'Martin',
    situation: 'in_transit',
  },
  {
    number: '1002',
    email: 'louise.bernard@example.com',
    firstName: 'Louise',
    lastName: 'Bernard',
    situation: 'returnable',
  },
  {
    number: '1003',
    email: 'thomas.petit@example.com',
    firstName: 'Thomas',
    lastName: 'Petit',
    situation: 'cancellable',
  },
  {
    number: '1004',
    email: 'emily.clarke@example.com',
    firstName: 'Emily',
    lastName: 'Clarke',
    situation: 'return_refunded',
  },
  {
    number: '1005',
    email: 'hugo.lefevre@example.com',
    firstName: 'Hugo',
    lastName: 'Lefèvre',
    situation: 'return_window_closed',
  },
] as const satisfies readonly ShowcaseOrder[];

/** Where each showcase order goes. */
export const SHOWCASE_ADDRESSES: Readonly<Record<ShowcaseOrder['situation'], Omit<Address, 'name'>>> = {
  in_transit: {
    line1: '27 rue des Tanneurs',
    line2: 'Bâtiment B, 3e étage',
    postalCode: '37000',
    city: 'Tours',
    country: 'FR',
  },
  returnable: { line1: '8 place de la République', postalCode: '59800', city: 'Lille', country: 'FR' },
  cancellable: { line1: '112 cours Gambetta', postalCode: '69007', city: 'Lyon', country: 'FR' },
  return_refunded: {
    line1: '19 rue du Midi',
    line2: 'boîte 4',
    postalCode: '1000',
    city: 'Bruxelles',
    country: 'BE',
  },
  return_window_closed: { line1: '5 allée des Tilleuls', postalCode: '35000', city: 'Rennes', country: 'FR' },
};
