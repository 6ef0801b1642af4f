import type { Fulfilment, FulfilmentStatus } from '@commerceai/sdk';
import { integerBetween, type Random } from '../random.ts';
import { demoShop, type ShippingMethod } from '../shop.ts';
import { addBusinessDays, type Day, isBusinessDay, parisDay, parisTime } from './calendar.ts';
import { drawTracking } from './parcels.ts';

const MILLISECONDS_PER_HOUR = 3_600_000;

/** Share of parcels that come after the promised date, and of those that never come. */
const LATE_SHARE = 0.06;
const LOST_SHARE = 0.004;

/** Hours between the workshop door and the carrier's first scan. */
const FIRST_SCAN_HOURS = 5;

export interface PlannedParcel {
  readonly fulfilment: Fulfilment;
  readonly lost: boolean;
}

export interface ParcelPlan {
  readonly id: string;
  readonly method: ShippingMethod;
  readonly placedAt: Date;
  /** Business days that the goods keep the parcel waiting. */
  readonly extraBusinessDays: number;
}

/** Everything that will happen to a parcel, whether or not it has happened yet. */
export function planParcel(
  random: Random,
  { id, method, placedAt, extraBusinessDays }: ParcelPlan,
): PlannedParcel {
  const shippedDay = drawShippingDay(random, { method, placedAt, extraBusinessDays });
  const [shortest, longest] = method.businessDays;
  const late = random() < LATE_SHARE;
  const lost = random() < LOST_SHARE;
  const transit = late ? longest + integerBetween(random, 1, 4) : integerBetween(random, shortest, longest);
  const deliveredDay = addBusinessDays(shippedDay, transit);
  return {
    lost,
    fulfilment: {
      id,
      ...drawTracking(random, method),
      shippedAt: parisTime(shippedDay, 15 + integerBetween(random, 0, 2), integerBetween(random, 0, 59)),
      estimatedDeliveryAt: parisTime(addBusinessDays(shippedDay, longest), 18),
      ...(lost
        ? {}
        : {
            deliveredAt: parisTime(
              deliveredDay,
              integerBetween(random, 9, 17),
              integerBetween(random, 0, 59),
            ),
          }),
    },
  };
}

/** The parcel as it is known at `now`: nothing before it leaves, no delivery before it happens. */
export function parcelAt({ fulfilment }: PlannedParcel, now: Date): Fulfilment | undefined {
  if (fulfilment.shippedAt > now) return undefined;
  if (!fulfilment.deliveredAt || fulfilment.deliveredAt <= now) return fulfilment;
  const { deliveredAt: _notYet, ...underway } = fulfilment;
  return underway;
}

/** Where an order stands at `now`, given all its parcels. */
export function fulfilmentStatusAt(parcels: readonly PlannedParcel[], now: Date): FulfilmentStatus {
  const shipped = parcels.filter(({ fulfilment }) => fulfilment.shippedAt <= now);
  if (shipped.length === 0) return 'unfulfilled';
  if (shipped.length < parcels.length) return 'partial';
  if (parcels.every(({ fulfilment }) => fulfilment.deliveredAt && fulfilment.deliveredAt <= now))
    return 'delivered';
  if (parcels.some((parcel) => isGivenUp(parcel, now))) return 'failed';
  const last = parcels.at(-1)!.fulfilment;
  const sinceDeparture = (now.getTime() - last.shippedAt.getTime()) / MILLISECONDS_PER_HOUR;
  if (sinceDeparture < FIRST_SCAN_HOURS) return 'fulfilled';
  const isToday = last.deliveredAt && parisDay(last.deliveredAt) === parisDay(now);
  return isToday && now >= parisTime(parisDay(now), 8) ? 'out_for_delivery' : 'in_transit';
}

/** A lost parcel counts as lost once the carrier's search is over. */
export function isGivenUp({ fulfilment, lost }: PlannedParcel, now: Date): boolean {
  if (!lost || !fulfilment.estimatedDeliveryAt) return false;
  const { missingAfterBusinessDays, searchBusinessDays } = demoShop.shipping;
  const end = addBusinessDays(
    parisDay(fulfilment.estimatedDeliveryAt),
    missingAfterBusinessDays + searchBusinessDays,
  );
  return parisTime(end, 12) <= now;
}

function drawShippingDay(
  random: Random,
  { method, placedAt, extraBusinessDays }: Omit<ParcelPlan, 'id'>,
): Day {
  const placedDay = parisDay(placedAt);
  const isExpress = method.carrier === 'Chronopost';
  const beforeCutOff =
    placedAt < parisTime(placedDay, demoShop.shipping.expressCutOffHour) && isBusinessDay(placedDay);
  if (isExpress) return addBusinessDays(placedDay, (beforeCutOff ? 0 : 1) + extraBusinessDays);
  const [shortest, longest] = demoShop.shipping.preparationBusinessDays;
  return addBusinessDays(placedDay, integerBetween(random, shortest, longest) + extraBusinessDays);
}
