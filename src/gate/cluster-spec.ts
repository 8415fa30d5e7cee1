/** A stretch of the calendar, in UTC. */
export type CalendarBlock = 'day' | 'week' | 'month';

/** What the test rows come in; absent where each row stands for itself. */
export type ClusterSpec =
  /** `key` is the key of the config that says so. */
  | { readonly kind: 'group'; readonly column: string; readonly key: string }
  | { readonly kind: 'time'; readonly column: string; readonly key: string }
  | {
      readonly kind: 'calendar';
      readonly column: string;
      readonly key: string;
      readonly block: CalendarBlock;
    };
