import type { Estimate } from '../evaluate/estimate.js';
import type { Undetermined, UndeterminedSides } from '../evaluate/undetermined.js';
import type { RecordedEstimate } from '../record/run-record.js';

type Code = Undetermined['code'];
type Of<C extends Code> = { [K in C]: Extract<Undetermined, { readonly code: K }> }[C];

/** The metrics as the record keeps them: why one is undefined as data, and as a text. */
export function estimatesInWords(
  metrics: Readonly<Record<string, Estimate>>,
): Readonly<Record<string, RecordedEstimate>> {
  return Object.fromEntries(
    Object.entries(metrics).map(([name, estimate]) => [name, estimateInWords(estimate)]),
  );
}

function estimateInWords({ because, zeroed, ...numbers }: Estimate): RecordedEstimate {
  return {
    ...numbers,
    ...(because && { why: undeterminedText(because), because }),
    ...(zeroed && { zeroed }),
  };
}

/** Of a metric of two models; of both where it is undefined of both. Holds names from the data. */
export function undefinedSidesText({ candidate, baseline }: UndeterminedSides): string {
  const whys = [
    candidate && `the candidate's is undefined: ${undeterminedText(candidate)}`,
    baseline && `the baseline's is undefined: ${undeterminedText(baseline)}`,
  ];
  return whys.filter((why) => why !== undefined).join('; ');
}

/**
 * Why a number is none, in words without a full stop. Holds names from the data: escape it where it
 * is shown.
 */
export function undeterminedText(why: Undetermined): string {
  return wordsOf(why);
}

function wordsOf<C extends Code>(why: Of<C>): string {
  const words: (why: Of<C>) => string = WORDS[why.code];
  return words(why);
}

const WORDS: { readonly [C in Code]: (why: Of<C>) => string } = {
  'no-rows': () => 'there are no rows',
  'not-finite': () => 'the predictions hold a value that is not a finite number',
  'no-row-of-class': ({ class: name }) =>
    name === undefined ? 'no row is of the class' : `no row is of the class ${name}`,
  'no-row-predicted': ({ class: name }) => `no row is predicted as ${name}`,
  'class-absent': ({ class: name }) => `no row is of the class ${name} or predicted as it`,
  'one-class': ({ class: name }) => `all rows are of the class ${name}`,
  'one-class-predicted': ({ class: name }) => `all rows are predicted as ${name}`,
  'labels-equal': () => 'all labels are equal',
  'classes-alone': ({ lacks }) => `the predictions hold classes alone, no ${lacks}`,
  'score-not-a-number': () => 'a score is not a number',
  'score-not-a-probability': () => 'a score is not a probability between 0 and 1',
  'label-zero': () => 'a label is 0, so its error has no percentage',
  'no-logarithm': ({ of }) => `a ${of} is not above 0, so it has no logarithm`,
  'no-column': ({ column }) => `the predictions have no column for "${column}"`,
  'no-right-rows': () => 'a regression has no right rows',
  'no-value': () => 'it has none',

  'not-reported': () => 'the command reported no number',
  'not-a-number': () => 'it is not a number',
  'number-not-finite': ({ number, file }) => `it is ${number} in ${file}`,

  'one-row': () => 'one row has no spread',
  'all-alike': ({ of }) => `no ${rowText(of)} differs from another`,
  'none-tells-apart': ({ of }) => `no ${rowText(of)} tells the models apart`,
  'resamples-alike': () => 'all resamples of the rows give the same value',
  'resamples-undefined': () => 'it is undefined in too many resamples of the rows',
  'few-units': ({ units, count, atLeast, ofClass }) => {
    const what = units === 'group' ? 'groups' : 'moments';
    const which = ofClass ? ' that have rows of a class' : '';
    return `of ${count} ${what}${which} there is no interval; it takes ${atLeast}`;
  },
  'ranks-without-spread': () => 'with fewer than two rows of a class the ranks have no spread',
  'interval-not-finite': () => 'the interval is not finite',
  'single-number': () => 'no evidence: a single number',

  'few-rows-of-class': () => 'too few rows of a class',
  'known-later': () => 'there is no promoted run yet to go by',

  'in-words': ({ text }) => text,
};

function rowText(of: 'rows' | 'units'): string {
  return of === 'rows' ? 'row' : 'unit of rows';
}
