import type { FinishedRecord, ParamChange } from '../record/run-record.js';
import { shorten } from '../text/shorten.js';

/** More than these are counted. */
const MOST_SHOWN = 3;
/** Characters of a value that are shown. */
const LONGEST = 60;

/**
 * What is another in the config than in the baseline's run, a part each: `train.seed 7 → 8`, `data.ignore no longer lists Records`. Holds
 * what stands in configs.
 */
export function changedParts({ changes }: Pick<FinishedRecord, 'changes'>): readonly string[] {
  if (!changes) return [];
  const { params } = changes;
  const left = params.length - MOST_SHOWN;
  return [...params.slice(0, MOST_SHOWN).map(changeText), ...(left > 0 ? [`${left} more`] : [])];
}

function changeText({ path, baseline, candidate, added = [], removed = [] }: ParamChange): string {
  const parts = [
    ...(added.length > 0 ? [`now lists ${list(added)}`] : []),
    ...(removed.length > 0 ? [`no longer lists ${list(removed)}`] : []),
  ];
  if (parts.length > 0) return `${path} ${parts.join(' and ')}`;
  return `${path} ${valueText(baseline)} → ${valueText(candidate)}`;
}

function valueText(value: string | null): string {
  return value === null ? 'not set' : shorten(value, LONGEST);
}

/** `Records and Job` */
function list(names: readonly string[]): string {
  const shown = names.slice(0, MOST_SHOWN).map((name) => shorten(name, LONGEST));
  const left = names.length - shown.length;
  const all = left > 0 ? [...shown, `${left} more`] : shown;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
