/**
 * What stands in for a number that the rows do not define: why, as a code with the numbers and names
 * that its words are made of. `report/` words it.
 */
export type Undetermined = {
    readonly code: 'no-rows';
} | {
    readonly code: 'not-finite';
} | {
    readonly code: 'no-row-of-class';
    readonly class?: string;
} | {
    readonly code: 'no-row-predicted';
    readonly class: string;
} | {
    readonly code: 'class-absent';
    readonly class: string;
} | {
    readonly code: 'one-class';
    readonly class: string;
} | {
    readonly code: 'one-class-predicted';
    readonly class: string;
} | {
    readonly code: 'labels-equal';
} | {
    readonly code: 'classes-alone';
    readonly lacks: 'scores' | 'probabilities';
} | {
    readonly code: 'score-not-a-number';
} | {
    readonly code: 'score-not-a-probability';
} | {
    readonly code: 'label-zero';
} | {
    readonly code: 'no-logarithm';
    readonly of: 'label' | 'prediction';
} | {
    readonly code: 'no-column';
    readonly column: string;
} | {
    readonly code: 'no-right-rows';
} | {
    readonly code: 'no-value';
} | {
    readonly code: 'not-reported';
} | {
    readonly code: 'not-a-number';
} | {
    readonly code: 'number-not-finite';
    readonly number: NotFinite;
    readonly file: string;
} | {
    readonly code: 'one-row';
} | {
    readonly code: 'all-alike';
    readonly of: 'rows' | 'units';
} | {
    readonly code: 'none-tells-apart';
    readonly of: 'rows' | 'units';
} | {
    readonly code: 'resamples-alike';
} | {
    readonly code: 'resamples-undefined';
} | FewUnits | {
    readonly code: 'ranks-without-spread';
} | {
    readonly code: 'interval-not-finite';
} | {
    readonly code: 'single-number';
} | {
    readonly code: 'few-rows-of-class';
} | {
    readonly code: 'known-later';
} | {
    readonly code: 'in-words';
    readonly text: string;
};
/** Groups or moments; `ofClass`: those that have rows of a class that the metric needs. */
export interface FewUnits {
    readonly code: 'few-units';
    readonly units: 'group' | 'time';
    readonly count: number;
    readonly atLeast: number;
    readonly ofClass?: true;
}
/** As JavaScript writes them. */
export type NotFinite = 'NaN' | 'Infinity' | '-Infinity';
/** Of which of two models a metric is undefined, and why. */
export interface UndeterminedSides {
    readonly candidate?: Undetermined;
    readonly baseline?: Undetermined;
}
export declare function isUndetermined<T>(value: T | Undetermined): value is Undetermined;
