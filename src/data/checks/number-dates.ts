import type { NumberColumn } from '../table/table.js';

const FEWEST_DATES = 20;
const [EARLIEST, LATEST] = [1900, 2099];

/** Where year, month and day stand among eight digits. */
const ORDERS = {
  yyyyMMdd: [0, 4, 6],
  ddMMyyyy: [4, 2, 0],
  MMddyyyy: [4, 0, 2],
} as const;
type Order = keyof typeof ORDERS;

/** How dates are written that stand as numbers of eight digits, if that is what all of a column's numbers are. */
export function numberDates({ kind, values }: NumberColumn): Order | undefined {
  if (kind !== 'number') return undefined;
  const orders: readonly Order[] = ['yyyyMMdd', 'ddMMyyyy', 'MMddyyyy'];
  const distinct = new Set<number>();
  let left = orders;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    left = left.filter((order) => isDate(value, order));
    if (left.length === 0) return undefined;
    if (distinct.size < FEWEST_DATES) distinct.add(value);
  }
  return distinct.size < FEWEST_DATES ? undefined : left[0];
}

function isDate(value: number, order: Order): boolean {
  if (!Number.isInteger(value) || value < 1e6 || value >= 1e8) return false;
  const digits = String(value).padStart(8, '0');
  const [yearAt, monthAt, dayAt] = ORDERS[order];
  const year = Number(digits.slice(yearAt, yearAt + 4));
  const month = Number(digits.slice(monthAt, monthAt + 2));
  const day = Number(digits.slice(dayAt, dayAt + 2));
  if (year < EARLIEST || year > LATEST || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Since 1970, after its first years. */
const SECONDS = [1e8, 1e10] as const;
const MILLISECONDS = [1e11, 1e14] as const;

/** Whether some of the numbers are seconds since 1970 and all others milliseconds. */
export function mixesSeconds({ kind, values }: NumberColumn): boolean {
  if (kind !== 'number') return false;
  const some = { seconds: false, milliseconds: false };
  for (const value of values) {
    if (value >= SECONDS[0] && value < SECONDS[1]) some.seconds = true;
    else if (value >= MILLISECONDS[0] && value < MILLISECONDS[1]) some.milliseconds = true;
    else if (!Number.isNaN(value)) return false;
  }
  return some.seconds && some.milliseconds;
}
