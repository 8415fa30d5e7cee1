import { MARKS, TERMINAL_MARKS } from '../../text/marks.js';
import { HEADINGS } from '../headings.js';
import type { MetricRow } from '../metric-table.js';
import { outcomeLines } from '../outcome-words.js';
import { commitLink } from './commit-link.js';
import { html, type Markup, NOTHING } from './markup.js';
import type { PageInput } from './page-input.js';

/** Metrics at the top, those that the gate asks about. */
const MOST_KEY = 4;

/** The verdict, why, and what to do: all that a reader has to see. */
export function head({ record, view, pages }: PageInput): Markup {
  const { verdict, why, toDo, outcome, run, accepted, changed, newData } = view;
  const { git } = run;
  return html`<header class="top ${verdict}"><div class="inner">
<p class="eyebrow">${git ? html`<span>commit ${commitLink(git.sha, pages)}${git.dirty ? ' with changes' : ''}</span>` : ''}${pages ? html`<a href="${pages.job}">job</a>` : ''}<time datetime="${record.created}">${whenText(record.created)}</time></p>
<h1><span class="badge" aria-hidden="true">${TERMINAL_MARKS[verdict]}</span>${view.name}: ${view.title}</h1>
${rulesPart(view)}
${newData?.alone ? html`<p>${newData.text}</p>` : ''}
<p class="lead"><b>${why.main}</b> ${why.rest}</p>
<div class="do">
${toDo === '' ? '' : html`<p><b>${HEADINGS.toDo}</b> ${toDo}</p>`}
${accepted === undefined ? '' : html`<p>${accepted}</p>`}
<p>${outcomeLines(outcome, run).join(' ')}</p>
${changed.length === 0 ? '' : html`<p>${HEADINGS.changed}: ${changed.join(', ')}.</p>`}
${newData && !newData.alone ? html`<p>${newData.text}</p>` : ''}
</div>
${keyMetrics(
  record.decision.findings.map(({ metric }) => metric),
  view.metrics.rows,
)}
</div></header>`;
}

/** The title of the window: its mark is seen where there is no room for more. */
export function windowTitle({ view }: PageInput): string {
  return `${MARKS[view.verdict]} ${view.name}: ${view.title}`;
}

function rulesPart({ rules }: PageInput['view']): Markup {
  if (!rules) return NOTHING;
  const { changes, sentences } = rules;
  return html`<div class="rules" role="note">${
    changes.length === 0
      ? ''
      : html`<p><b>${HEADINGS.newRules}</b></p><ul>${changes.map(
          ({ key, before, after }) =>
            html`<li>${key === undefined ? '' : `${key}: `}<code>${before}</code> → <code>${after}</code></li>`,
        )}</ul>`
  }<p>${sentences.join(' ')}</p></div>`;
}

function keyMetrics(asked: readonly string[], rows: readonly MetricRow[]): Markup {
  const key = [...new Set(asked)]
    .flatMap((name) => rows.find((row) => row.name === name) ?? [])
    .slice(0, MOST_KEY);
  if (key.length === 0) return NOTHING;
  return html`<ul class="keys">${key.map(({ name, value, note, was, difference }) => {
    const below = difference
      ? html`<span class="${difference.shown ? 'shown' : 'mut'}">${difference.text}</span>${was === undefined ? '' : html`<br><span class="mut">was ${was}</span>`}`
      : html`<span class="mut">${note}</span>`;
    return html`<li><span class="mut small">${name}</span><b>${value}</b><span class="small">${below}</span></li>`;
  })}</ul>`;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `26 November 2026, 07:20 UTC` */
function whenText(created: string): string {
  const at = new Date(created);
  const day = `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
  return `${day}, ${created.slice(11, 16)} UTC`;
}
