import type { ParamChange } from '../record/run-record.js';
import { valueText } from './value-text.js';

/** What a model comes from; what is asked of it is told of the rules. */
const SECTIONS = ['data', 'model', 'train', 'command', 'predictions', 'numbers'];

type Params = Readonly<Record<string, unknown>>;

/**
 * How two runs differ in what their models were made from: each key of the config that has another
 * value, in the order of the candidate's. Texts hold what stands in the configs: escape them where
 * they are shown.
 */
export function paramChanges(baseline: Params, candidate: Params): readonly ParamChange[] {
  return SECTIONS.flatMap((section) => changesAt(section, baseline[section], candidate[section]));
}

function changesAt(path: string, before: unknown, after: unknown): readonly ParamChange[] {
  if (isMap(before) && isMap(after)) {
    const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
    return [...keys].flatMap((key) => changesAt(`${path}.${key}`, before[key], after[key]));
  }
  const [baseline, candidate] = [valueText(before), valueText(after)];
  return baseline === candidate ? [] : [{ path, baseline, candidate, ...listed(before, after) }];
}

function isMap(value: unknown): value is Params {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Of two lists of plain values: what is in one of them only. */
function listed(before: unknown, after: unknown): Pick<ParamChange, 'added' | 'removed'> {
  const [old, now] = [before ?? [], after ?? []];
  if (!isListOfTexts(old) || !isListOfTexts(now)) return {};
  const added = now.filter((one) => !old.includes(one));
  const removed = old.filter((one) => !now.includes(one));
  return added.length + removed.length === 0 ? {} : { added, removed };
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
