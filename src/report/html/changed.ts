import type { ParamChange } from '../../record/run-record.js';
import { grouped, plural } from '../../text/quantities.js';
import { shorten } from '../../text/shorten.js';
import { plainNumber } from '../metric-numbers.js';
import { shownChange } from '../rules-words.js';
import { commitLink } from './commit-link.js';
import { html, type Markup, NOTHING } from './markup.js';
import type { PageInput, Section } from './page-input.js';

const MOST_CHANGES = 100;
const LONGEST = 300;

/** What is another than in the baseline's run; undefined where there is none, and nothing is held against another run. */
export function changed({ record, view, baseline, pages }: PageInput): Section | undefined {
  const { comparedWith } = view;
  if (!comparedWith.found) return undefined;
  const { sha, text } = comparedWith;
  return {
    id: 'changed',
    name: 'What changed',
    body: html`<h2>What changed since the baseline</h2>
<p class="sub">Baseline: ${text}${sha === undefined ? '' : html`, commit ${commitLink(sha, pages)}`}.</p>
<div class="cols">${rulesCard(baseline)}${paramsCard(record)}${dataCard(record)}${budgetCard(record)}</div>`,
  };
}

/** What is asked of this run and was not asked of the baseline's, or otherwise. */
function rulesCard(baseline: PageInput['baseline']): Markup {
  const changes = baseline?.ruleChanges;
  if (!changes) return NOTHING;
  if (changes.length === 0) return html`<div class="card"><h3>Rules</h3><p>The same.</p></div>`;
  const shown = changes.slice(0, MOST_CHANGES).map(shownChange);
  return html`<div class="card wide"><h3>Rules</h3><div class="wrap" role="region" aria-label="Changed rules" tabindex="0"><table><thead><tr><th scope="col">Rule</th><th scope="col">Before</th><th scope="col">Now</th></tr></thead><tbody>${shown.map(
    ({ key, before, after }) =>
      html`<tr><th scope="row">${key === undefined ? 'condition' : html`<code>${key}</code>`}</th><td>${before}</td><td>${after}</td></tr>`,
  )}</tbody></table></div>${changes.length > shown.length ? html`<p class="mut small">${plural(changes.length - shown.length, 'more change')}: see the run records.</p>` : ''}</div>`;
}

function paramsCard({ changes }: PageInput['record']): Markup {
  if (!changes)
    return html`<div class="card"><h3>Parameters</h3><p>Not known of this baseline.</p></div>`;
  const { params } = changes;
  if (params.length === 0) return html`<div class="card"><h3>Parameters</h3><p>The same.</p></div>`;
  const shown = params.slice(0, MOST_CHANGES);
  return html`<div class="card wide"><h3>Parameters</h3><div class="wrap" role="region" aria-label="Changed parameters" tabindex="0"><table><thead><tr><th scope="col">Key</th><th scope="col">Before</th><th scope="col">Now</th></tr></thead><tbody>${shown.map(
    ({ path, baseline, candidate }: ParamChange) =>
      html`<tr><th scope="row"><code>${path}</code></th><td>${valueText(baseline)}</td><td>${valueText(candidate)}</td></tr>`,
  )}</tbody></table></div>${params.length > shown.length ? html`<p class="mut small">${plural(params.length - shown.length, 'more change')}: see the run record.</p>` : ''}</div>`;
}

function valueText(value: string | null): string {
  return value === null ? 'not set' : shorten(value, LONGEST);
}

function dataCard({ changes, data }: PageInput['record']): Markup {
  if (!changes) return NOTHING;
  const { baselineRows: before } = changes;
  const said =
    before === undefined
      ? `The same ${plural(data.rows, 'row')}.`
      : before === data.rows
        ? `${plural(data.rows, 'row')} as before, other content.`
        : `${plural(before, 'row')} before, ${grouped(data.rows)} now.`;
  return html`<div class="card"><h3>Data</h3><p>${said}</p></div>`;
}

/** How much of what may be lost to the reference is used up. */
function budgetCard({ decision, reference }: PageInput['record']): Markup {
  const held = decision.findings.flatMap(({ condition, reference: of }) =>
    of ? [{ condition, ...of }] : [],
  );
  if (held.length === 0) return NOTHING;
  const { promotions } = held[0]!;
  const since = promotions ?? reference?.promotions;
  return html`<div class="card"><h3>Budget</h3><p>Held against run <code>${held[0]!.runId}</code> besides${since === undefined ? '' : `, ${plural(since, 'promotion')} ago`}.</p><ul>${held.map(
    ({ condition, budget, used }) =>
      html`<li>${condition}: ${used === null ? 'could not be compared' : `${plainNumber(used)} of ${plainNumber(budget)} used`}</li>`,
  )}</ul></div>`;
}
