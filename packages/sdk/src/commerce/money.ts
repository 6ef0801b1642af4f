/** An amount in the currency's minor unit (cents for EUR), so that sums stay exact. */
export interface Money {
  /** Integer, in minor units: 4990 is 49.90 EUR. */
  readonly amount: number;
  /** ISO 4217 code, upper case. */
  readonly currency: string;
}
