/** A number or date (in days since 1970): filled, standardised, clipped; then, where asked, 1 for missing. */
export interface NumberEncoding {
  readonly kind: 'number' | 'date';
  readonly column: string;
  /** Stands in for a missing value: the median. */
  readonly fill: number;
  readonly mean: number;
  /** Population standard deviation. */
  readonly sd: number;
  /**
   * `quantiles`: `mean` is the median and `sd` the distance of the quartiles over 1.349, because few rows carry the mean and the deviation. Absent: they
   * are what they are called.
   */
  readonly scale?: 'quantiles';
  /** Standardised values lie within ± this, so that an outlier does not drown the other rows. */
  readonly clip: number;
  /** Whether a column follows that is 1 where the value is missing, else 0. */
  readonly missing: boolean;
}

/** One column a level, 1 where the cell is that level; then one for other levels and one for missing cells. */
export interface LevelEncoding {
  readonly kind: 'category' | 'boolean';
  readonly column: string;
  readonly levels: readonly string[];
  /** Whether a column follows for levels that are not listed; without it they are all zeros. */
  readonly other: boolean;
  readonly missing: boolean;
}

export type ColumnEncoding = NumberEncoding | LevelEncoding;

export type LabelEncoding =
  | {
      readonly task: 'binary';
      readonly column: string;
      readonly classes: readonly [string, string];
    }
  | { readonly task: 'multiclass'; readonly column: string; readonly classes: readonly string[] }
  | {
      readonly task: 'regression';
      readonly column: string;
      readonly transform?: 'log';
      /** The label, after its transform, is `output * unit + center`, in 64 bits. Absent: it is the output. */
      readonly center?: TargetCenter;
    };

/** Where targets lie, if 32 bits can't tell them from each other. */
export interface TargetCenter {
  readonly center: number;
  readonly unit: number;
}

/** How rows become the network's inputs, and its outputs labels. Plain data, saved as `encoding.json`. */
export interface Encoding {
  readonly schema: 'sluice/encoding@1';
  readonly label: LabelEncoding;
  /** The inputs of the network in order, one name each. */
  readonly features: readonly string[];
  readonly columns: readonly ColumnEncoding[];
}

/** How many inputs a column becomes. */
export function widthOf(encoding: ColumnEncoding): number {
  const values = isNumber(encoding) ? 1 : encoding.levels.length + (encoding.other ? 1 : 0);
  return values + (encoding.missing ? 1 : 0);
}

/** The names of a column's inputs. */
export function featuresOf(encoding: ColumnEncoding): readonly string[] {
  const { column } = encoding;
  const missing = encoding.missing ? [`${column} (missing)`] : [];
  if (isNumber(encoding)) return [column, ...missing];
  const other = encoding.other ? [`${column} (other)`] : [];
  return [...encoding.levels.map((level) => `${column}=${level}`), ...other, ...missing];
}

export function isNumber(encoding: ColumnEncoding): encoding is NumberEncoding {
  return encoding.kind === 'number' || encoding.kind === 'date';
}

const DAY = 86_400_000;

/** What a column's values are divided by: numbers stay, dates are encoded as days since 1970. */
export function unitOf(kind: NumberEncoding['kind']): number {
  return kind === 'date' ? DAY : 1;
}
