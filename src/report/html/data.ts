import { SHIFTED } from '../../data/checks/column-shifts.js';
import { profileShift } from '../../data/checks/profile-shift.js';
import type { ColumnProfile, SideProfile } from '../../data/dataset.js';
import { upper } from '../../text/case.js';
import { plural } from '../../text/quantities.js';
import { shorten } from '../../text/shorten.js';
import { splitText } from '../words.js';
import { valueText } from './cells.js';
import { html, type Markup, NOTHING } from './markup.js';
import type { PageInput, Section } from './page-input.js';

const MOST_COLUMNS = 100;
const MOST_WARNINGS = 50;
const LONGEST = 60;

/** What the columns hold, on both sides and beside the baseline's run. */
export function data({ record, view, baseline }: PageInput): Section {
  const { data: own } = record;
  const { profile = [], splits } = own;
  if (splits.method === 'none') return noRows(record);
  const kinds = new Map(own.columns.map(({ name, kind }) => [name, kind]));
  const before = new Map(baseline?.record?.data.profile?.map((one) => [one.column, one]));
  const shown = profile.slice(0, MOST_COLUMNS);
  return {
    id: 'data',
    name: 'Data',
    body: html`<h2>Data: ${plural(own.rows, 'row')}</h2>
<p class="sub">${
      splits.method === 'given'
        ? 'All of them are test rows: somebody else split them off.'
        : `${upper(splitText(splits))}${splits.method === 'own' ? '' : `, split by ${splits.method}`}.`
    }${differenceText(record, baseline)}</p>
${warningsPart(view.warnings)}
${shown.length === 0 ? '' : profileTable(shown, kinds, before)}
${profile.length > shown.length ? html`<p class="mut small">${plural(profile.length - shown.length, 'more column')}: see the run record.</p>` : ''}`,
  };
}

function noRows({ reported }: PageInput['record']): Section {
  return {
    id: 'data',
    name: 'Data',
    body: html`<h2>Data: no rows</h2>
<p class="sub">Single numbers in ${reported?.file ?? 'a file'} were judged: nothing here measured them.</p>`,
  };
}

function differenceText({ data }: PageInput['record'], baseline: PageInput['baseline']): string {
  const before = baseline?.record?.data;
  if (!before) return '';
  if (before.fingerprint === data.fingerprint) return ' The baseline was trained on the same data.';
  return ` The baseline’s data had ${plural(before.rows, 'row')}.`;
}

function warningsPart(warnings: readonly string[]): Markup {
  if (warnings.length === 0) return NOTHING;
  const shown = warnings.slice(0, MOST_WARNINGS);
  return html`<h3>About the data: ${plural(warnings.length, 'warning')}</h3><ul>${shown.map((message) => html`<li>${message}</li>`)}</ul>${
    warnings.length > shown.length
      ? html`<p class="mut small">${plural(warnings.length - shown.length, 'more warning')}: see the run record.</p>`
      : ''
  }`;
}

function profileTable(
  profile: readonly ColumnProfile[],
  kinds: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, ColumnProfile>,
): Markup {
  const compared = before.size > 0;
  const sampled = profile.some(
    ({ train, test }) => train.sampled < train.rows || test.sampled < test.rows,
  );
  return html`<p class="sub small">Bars: the middle half of the numbers with the median, from the 5th to the 95th of a hundred; or the commonest values. Grey: training and validation rows, blue: test rows. Shift: the population stability index between the two; above ${SHIFTED} is a shift.${sampled ? ' By up to 5,000 rows of either side.' : ''}</p>
<div class="wrap" role="region" aria-label="Columns" tabindex="0"><table><thead><tr><th scope="col">Column</th><th scope="col">Holds</th><th scope="col">Spread</th><th scope="col">Typical</th><th scope="col" class="n">Missing</th><th scope="col" class="n">Shift</th>${compared ? html`<th scope="col" class="n">Since the baseline</th>` : ''}</tr></thead>
<tbody>${profile.map((one) => {
    const kind = kinds.get(one.column) ?? '';
    const earlier = before.get(one.column);
    return html`<tr><th scope="row">${shorten(one.column, LONGEST)}</th><td>${kind}</td><td>${spread(one)}</td><td>${typical(kind, one.train)}<br><span class="mut small">${typical(kind, one.test)}</span></td><td class="n">${missing(one.train)}<br><span class="mut small">${missing(one.test)}</span></td><td class="n">${shiftText(one.psi)}</td>${compared ? html`<td class="n">${earlier ? shiftText(profileShift(earlier.train, one.train)) : 'new'}</td>` : ''}</tr>`;
  })}</tbody></table></div>`;
}

function shiftText(psi: number | undefined): Markup {
  if (psi === undefined) return html`–`;
  const text = psi.toFixed(2);
  return psi > SHIFTED ? html`<b class="shifted">${text}</b>` : html`${text}`;
}

function missing({ missing: share }: SideProfile): string {
  return share === 0 ? '–' : `${Number((share * 100).toPrecision(2))}%`;
}

function typical(kind: string, { quantiles, top }: SideProfile): string {
  const median = quantiles?.[3];
  if (median !== undefined) return valueText(kind, median);
  const first = top?.[0];
  return first ? `${shorten(first.level, 20)} ${Math.round(first.share * 100)}%` : '–';
}

/** Both sides of a column, to one scale. */
function spread({ train, test }: ColumnProfile): Markup {
  if (train.quantiles && test.quantiles) {
    const low = Math.min(train.quantiles[1]!, test.quantiles[1]!);
    const high = Math.max(train.quantiles[5]!, test.quantiles[5]!);
    return html`${box(train.quantiles, low, high, '')}${box(test.quantiles, low, high, 'te')}`;
  }
  return html`${stack(train, '')}${stack(test, 'te')}`;
}

function box(quantiles: readonly number[], low: number, high: number, style: string): Markup {
  const at = (value: number) =>
    Math.round((high > low ? (value - low) / (high - low) : 0.5) * 1000) / 10;
  const [from, q1, median, q3, to] = quantiles.slice(1, 6).map(at) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return html`<div class="bx ${style}" aria-hidden="true"><i class="w" style="left:${from}%;right:${Math.round((100 - to) * 10) / 10}%"></i><i class="q" style="left:${q1}%;right:${Math.round((100 - q3) * 10) / 10}%"></i><i class="md" style="left:${median}%"></i></div>`;
}

function stack({ top = [] }: SideProfile, style: string): Markup {
  return html`<div class="stack ${style}" aria-hidden="true">${top.map(({ share }) => html`<i style="width:${Math.round(share * 1000) / 10}%"></i>`)}</div>`;
}
