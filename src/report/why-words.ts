import type { FinishedRecord, RecordedFinding } from '../record/run-record.js';
import { lower, upper } from '../text/case.js';
import { grouped, plural } from '../text/quantities.js';
import { rangeText } from './likely-range.js';
import { amountText, limitText, numbersOfFinding, valuePair } from './metric-numbers.js';
import { ASKED, askedText, type Gain } from './reason-words.js';
import { whereText } from './words.js';

/** What decided, in the words of a reader who has ten seconds. Holds names from the data. */
export interface Why {
  /** One sentence: the finding that decided, with its numbers. */
  readonly main: string;
  /** One more for the rest; empty where there is nothing to add. */
  readonly rest: string;
  /** Of `main`, for the title of a check. */
  readonly short: string;
}

type Decision = FinishedRecord['decision'];

/** @param inapplicable the rules can't be applied any more, so nothing was judged */
export function whyOf({ verdict, first, findings: all }: Decision, inapplicable = false): Why {
  // Rows that are kept for the last word are silent unless they forbid it.
  const findings = all.filter(({ confirm, verdict: of }) => !confirm || of === 'fail');
  if (inapplicable || findings.length === 0) {
    const main = 'The rules that decide can’t be applied any more.';
    return { main, rest: '', short: 'the rules can’t be applied any more' };
  }
  switch (verdict) {
    case 'failed':
      return failedWhy(findings);
    case 'inconclusive':
      return inconclusiveWhy(findings);
    case 'passed':
      return passedWhy(findings, first === true);
  }
}

function failedWhy(findings: readonly RecordedFinding[]): Why {
  const [worst, ...others] = findings.filter(
    ({ verdict, spared }) => verdict === 'fail' && !spared,
  );
  // A gate may also count what it can't tell, or could not compare, as a fail.
  if (!worst) return inconclusiveWhy(findings);
  const said = about(worst);
  return { main: `${said.long}.`, rest: restOfFailed(others, findings), short: said.short };
}

function restOfFailed(
  others: readonly RecordedFinding[],
  findings: readonly RecordedFinding[],
): string {
  const limits = others.filter(({ threshold }) => threshold.kind === 'absolute').length;
  const comparisons = others.length - limits;
  const unclear = deciding(findings).filter(({ verdict }) => verdict === 'inconclusive');
  const parts = [
    limits === 0
      ? ''
      : `${upper(numberWord(limits))} fixed ${limits === 1 ? 'limit is' : 'limits are'} missed as well.`,
    comparisons === 0
      ? ''
      : `${upper(numberWord(comparisons))} more ${comparisons === 1 ? 'comparison fails' : 'comparisons fail'}.`,
    unclear.length === 0 ? '' : unclearText(unclear),
  ].filter((part) => part !== '');
  if (parts.length > 0) return parts.join(' ');
  const compared = findings.filter(({ comparison }) => comparison);
  const worse = compared.some(({ verdict }) => verdict === 'fail' || verdict === 'warn');
  return compared.length > 0 && !worse ? 'Nothing is shown worse than the baseline.' : '';
}

/** `Where Home = rent, 201 rows are too few to tell.` */
function unclearText(unclear: readonly RecordedFinding[]): string {
  const [only] = unclear;
  if (unclear.length > 1 || !only)
    return `${upper(numberWord(unclear.length))} more can’t be told.`;
  if (isTooFew(only)) {
    const rows = `${plural(only.n, 'row is', 'rows are')} too few to tell`;
    return only.where === undefined
      ? `Of ${only.metric}, ${rows}.`
      : `Where ${only.where}, ${rows}.`;
  }
  return `${only.condition}${whereText(only)} can’t be told.`;
}

function inconclusiveWhy(findings: readonly RecordedFinding[]): Why {
  const unsure = deciding(findings).filter(
    ({ verdict, guard }) => !guard && (verdict === 'inconclusive' || verdict === 'not-compared'),
  );
  const [worst, ...others] = unsure;
  if (!worst) {
    const main = 'No condition that decides was judged.';
    return { main, rest: '', short: 'no condition that decides was judged' };
  }
  const said = worst.because?.code === 'no-baseline' ? NOTHING_YET : about(worst);
  const left = deciding(findings).filter(({ verdict }) => verdict === 'pass').length;
  const more =
    others.length === 0 ? '' : `${upper(numberWord(others.length))} more can’t be told. `;
  return { main: `${said.long}.`, rest: `${more}${otherHold(left)}`, short: said.short };
}

const NOTHING_YET: Said = {
  long: 'There is nothing to compare with yet',
  short: 'nothing to compare with yet',
};

function otherHold(count: number): string {
  if (count === 0) return '';
  return count === 1 ? 'The other condition holds.' : `The other ${count} conditions hold.`;
}

function passedWhy(findings: readonly RecordedFinding[], first: boolean): Why {
  const judged = findings.filter(({ verdict }) => verdict === 'pass');
  const all = allHold(findings, judged);
  const waived = deciding(findings).some(({ verdict }) => verdict === 'not-compared');
  if (waived) {
    const limits = judged.length;
    const hold =
      limits === 1 ? 'The fixed limit holds' : `${howMany(limits, true)} fixed limits hold`;
    return {
      main: first ? 'First baseline: nothing was compared.' : `${NOTHING_YET.long}.`,
      rest: `${limits === 0 ? '' : `${hold}. `}The comparison counts from the next run on.`,
      short: first
        ? 'first baseline: nothing was compared'
        : `${limits === 0 ? '' : `${lower(hold)}; `}nothing to compare with yet`,
    };
  }
  const best = strongest(judged);
  if (!best) return { main: all, rest: '', short: lower(all.replace(/\.$/, '')) };
  const said = about(best);
  return {
    main: `${said.long}.`,
    rest: all,
    short: `${said.short}; ${lower(all.replace(/\.$/, ''))}`,
  };
}

/** Better counts for more than no worse than allowed. */
function strongest(judged: readonly RecordedFinding[]): RecordedFinding | undefined {
  const whole = judged.filter(({ where }) => where === undefined);
  return (
    whole.find((finding) => (gainOf(finding)?.interval[0] ?? 0) > 0) ??
    whole.find((finding) => finding.because?.code === 'identical-predictions') ??
    whole.find((finding) => gainOf(finding))
  );
}

function allHold(findings: readonly RecordedFinding[], judged: readonly RecordedFinding[]): string {
  const warned = findings.filter(({ verdict }) => verdict === 'warn').length;
  const only = findings.filter(({ guard, verdict }) => guard && verdict !== 'pass').length;
  const hold =
    judged.length === 1
      ? 'The condition holds'
      : `${howMany(judged.length, warned + only === 0)} conditions hold`;
  return warned === 0
    ? `${hold}.`
    : `${hold}, ${numberWord(warned)} only ${warned === 1 ? 'warns' : 'warn'}.`;
}

function howMany(count: number, all: boolean): string {
  if (!all) return grouped(count);
  return count === 2 ? 'Both' : `All ${grouped(count)}`;
}

interface Said {
  /** Without its full stop. */
  readonly long: string;
  readonly short: string;
}

/** What a finding says, as a sentence that stands alone. */
function about(finding: RecordedFinding): Said {
  const { because, metric, condition, interval } = finding;
  const numbers = numbersOfFinding(finding);
  const what = `${metric}${whereText(finding)}`;
  const gain = gainOf(finding);
  if (because?.code === 'threshold-missed' || because?.code === 'threshold-shown-missed') {
    const { value, operator, limit } = because;
    const [shown] = valuePair(value, limit, interval, numbers);
    const asked = `${ASKED[operator]} ${limitText(limit, numbers)}`;
    return {
      long: `${what} is ${shown}, and the gate asks for ${asked}`,
      short: `${what} is ${shown}, ${asked} is asked`,
    };
  }
  if (because && gain && 'margin' in because) return aboutGain(what, finding, because.margin, gain);
  const reason = finding.reason;
  const long =
    because?.code === 'identical-predictions'
      ? 'The predictions are the same on every row'
      : `${condition}${whereText(finding)}: ${lower(reason)}`;
  return { long, short: long };
}

function aboutGain(what: string, finding: RecordedFinding, margin: number, gain: Gain): Said {
  const numbers = numbersOfFinding(finding);
  const { where, n, verdict } = finding;
  const [low, high] = gain.interval;
  const range = rangeText(gain.interval, numbers, margin === 0 ? undefined : -margin);
  const asked = askedText(margin, numbers);
  if (verdict === 'pass') {
    if (low > 0) return sayBoth(`${what} is ${compared(range)}`, `${what} is ${range}`);
    const fine = margin === 0 ? 'not worse' : 'no worse than allowed';
    return sayBoth(`${what} is ${fine}: ${range}`, `${what} is ${fine}`);
  }
  if (verdict === 'fail' || verdict === 'warn') {
    return high < 0
      ? sayBoth(`${what} is ${compared(range)}, and ${asked}`, `${what} is ${range}, ${asked}`)
      : sayBoth(`${what} is ${range}, and ${asked}`, `${what} is ${range}, ${asked}`);
  }
  if (finding.because?.code === 'no-difference-seen') {
    const rows = `${plural(n, 'row')}${where === undefined ? '' : ` where ${where}`}`;
    const verb = n === 1 ? 'is' : 'are';
    return sayBoth(
      margin < 0
        ? `${what} has to be better by ${amountText(-margin, numbers)}, and ${rows} ${verb} too few to tell`
        : `No difference was seen, but ${rows} ${verb} too few to be sure`,
      `${rows} ${verb} too few to tell`,
    );
  }
  if (high < 0) {
    return sayBoth(
      `${what} is ${compared(range)}; ${asked}, so it may or may not be too much`,
      `${what} is ${range}, ${asked}`,
    );
  }
  return sayBoth(`Of ${what} it can’t be told: ${range}; ${asked}`, `${what}: ${range}, ${asked}`);
}

/** `worse than the baseline by 2.6 to 6.8 pp` */
function compared(range: string): string {
  return range.replace(/^(better|worse) by /, '$1 than the baseline by ');
}

function sayBoth(long: string, short: string): Said {
  return { long, short };
}

/** The evidence of a comparison, where that is what the finding rests on. */
export function gainOf({ because }: RecordedFinding): Gain | undefined {
  if (!because) return undefined;
  const plain = 'seemed' in because ? because.seemed : because;
  return 'gain' in plain ? plain.gain : undefined;
}

function isTooFew({ because }: RecordedFinding): boolean {
  return because?.code === 'no-difference-seen';
}

function deciding(findings: readonly RecordedFinding[]): readonly RecordedFinding[] {
  return findings.filter(({ severity, spared }) => severity === 'error' && !spared);
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** In a sentence, up to nine is a word. */
export function numberWord(count: number): string {
  return WORDS[count] ?? grouped(count);
}
