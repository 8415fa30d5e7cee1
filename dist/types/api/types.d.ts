import type { Undetermined } from '../evaluate/undetermined.js';
export type { Undetermined };
/** What stands in the columns of a file of predictions. Left out: as `docs/config.md` says of it. */
export interface Columns {
    /** The column that names rows. */
    readonly id?: string;
    /** The column of the labels. */
    readonly label?: string;
    /** The column of the predicted class or number. */
    readonly prediction?: string;
    /** The column of the score, or what stands before `_CLASS` in the columns of many classes. */
    readonly score?: string;
    /** What the scores are, as they are written. */
    readonly scores?: 'probability' | 'logit' | 'percent';
    /** The class that the score, precision, recall and auc are about. */
    readonly positive?: string | number | boolean;
    readonly task?: 'auto' | 'binary' | 'multiclass' | 'regression';
    /** What wrote the file, where it is no table. */
    readonly format?: 'promptfoo' | 'lm-eval';
    /** Of lm-eval: the metric that says right or wrong. */
    readonly metric?: string;
    /** A file of labels, where those beside the predictions are not to be trusted. */
    readonly labels?: {
        readonly path: string;
        readonly id?: string;
        readonly label: string;
    };
}
/** A baseline's file: columns, labels and classes are those of the candidate. */
export interface Like {
    readonly like: Predictions;
}
/** A file of predictions, as `readPredictions` read it. */
export interface Predictions {
    /** Its path from the working directory. */
    readonly file: string;
    readonly task: 'binary' | 'multiclass' | 'regression';
    /** Binary: [negative, positive]; regression: none. */
    readonly classes: readonly string[];
    readonly rows: number;
    /** What was read otherwise than it may be meant. Hold texts from the data: escape them where they are shown. */
    readonly warnings: readonly string[];
}
export interface Confidence {
    /** Of every interval, in (0, 1); 0.95 where it is left out. */
    readonly confidence?: number;
}
/** A metric of some rows. */
export interface Estimate {
    /** Null where these rows do not define the metric; never NaN. */
    readonly value: number | null;
    readonly interval: readonly [number, number] | null;
    /** The rows that the metric is about: for a proportion its denominator. */
    readonly n: number;
    /** Why there is no value, or no interval. Holds names from the data: escape it where it is shown. */
    readonly why?: string;
    /** The same as a code, with what its words are made of. */
    readonly because?: Undetermined;
}
export type Comparison = {
    readonly kind: 'compared';
    /** The rows that both files have. */
    readonly rows: number;
    /** How they were paired, where it is not simply all of them. */
    readonly note: string | null;
    /** By the metric's name. */
    readonly metrics: Readonly<Record<string, Difference>>;
} | {
    readonly kind: 'incomparable';
    readonly why: string;
};
/** A metric of the candidate beside the baseline's. */
export interface Difference {
    readonly candidate: number | null;
    readonly baseline: number | null;
    /** How much better the candidate is, also where a lower value is better; null: not compared. */
    readonly gain: number | null;
    /** Of the gain. */
    readonly interval: readonly [number, number] | null;
    /** Two-sided, of no difference; null where nothing differs, or there is no interval. */
    readonly p: number | null;
    /** What is shown of it, corrected for all metrics of the comparison (Holm). */
    readonly shown: 'better' | 'worse' | null;
}
/** As `gate` in a config. */
export interface Gate {
    readonly conditions: readonly GateEntry[];
    /** Metrics of your own, by name: each the mean of a column that stands beside the predictions. */
    readonly metrics?: Readonly<Record<string, OwnMetric>>;
    readonly slices?: readonly string[];
    /** `correct`: green takes more of a candidate that was chosen among others; see `Question.looks`. */
    readonly looks?: 'report' | 'correct';
    /** A column: rows with the same value are one group. */
    readonly cluster?: string;
    readonly confidence?: number;
    readonly 'when-inconclusive'?: 'hold' | 'pass' | 'fail';
    readonly 'when-not-compared'?: 'hold' | 'pass' | 'fail';
}
export interface OwnMetric {
    readonly better: 'higher' | 'lower';
    /** The least and the largest number of a row; null where there is none. */
    readonly range?: readonly [number | null, number | null];
    /** Left out: the metric's name. */
    readonly column?: string;
}
export type GateEntry = string | Condition | Group;
/** Of which one is enough, or all have to hold. */
export type Group = {
    readonly any: readonly GateEntry[];
} | {
    readonly all: readonly GateEntry[];
};
export interface Condition {
    readonly if: string;
    readonly where?: string;
    readonly severity?: 'error' | 'warn';
    readonly prove?: boolean;
    readonly confidence?: number;
}
export interface Question {
    readonly candidate: Predictions;
    /** Left out: what compares is not compared. */
    readonly baseline?: Predictions;
    /** The conditions alone, or with what else a gate says. */
    readonly gate: Gate | readonly GateEntry[];
    /**
     * Which candidate on these rows it is, from 1 on, by the count of whoever keeps them: a gate with
     * `looks: correct` asks for it.
     */
    readonly looks?: number;
}
export interface Verdict {
    readonly verdict: 'passed' | 'failed' | 'inconclusive';
    /** One for each condition, and for each slice that it is judged on. */
    readonly findings: readonly Finding[];
}
/** A condition, and how it came out. */
export interface Finding {
    /** As it was written. */
    readonly condition: string;
    /** The rows that it is about; absent: all of them. */
    readonly where?: string;
    readonly metric: string;
    /** `warn` only advises. */
    readonly severity: 'error' | 'warn';
    readonly verdict: 'pass' | 'fail' | 'inconclusive' | 'warn' | 'not-compared';
    /** In one sentence. Holds names from the data: escape it where it is shown. */
    readonly reason: string;
    /** The same as a code, with what the sentence is made of, as the record of a run has it. */
    readonly because: {
        readonly code: string;
        readonly [about: string]: unknown;
    };
    readonly value: number | null;
    readonly interval: readonly [number, number] | null;
    readonly n: number;
}
