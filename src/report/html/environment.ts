import { formatBytes, formatSeconds, plural } from '../../text/quantities.js';
import { elsewhereText } from '../words.js';
import { html, type Markup } from './markup.js';
import type { PageInput, Section } from './page-input.js';

function splitHere({ method, seed }: PageInput['record']['data']['splits']): string | undefined {
  const elsewhere = method === 'given' || method === 'own' || method === 'none';
  return elsewhere ? undefined : `${method}, seed ${seed}`;
}

/** Where it all comes from, so that it can be found again. */
export function environment({ record }: PageInput): Section {
  const {
    id,
    git,
    data,
    trainer,
    timings,
    environment: machine,
    baseline,
    artifacts,
    parity = [],
    seeds,
  } = record;
  const facts: readonly (readonly [string, Markup | string | undefined])[] = [
    ['Run', html`<code>${id}</code>`],
    [
      'Commit',
      git
        ? html`<code>${git.sha}</code> ${git.ref}${git.dirty ? ', with changes' : ''}`
        : undefined,
    ],
    ['Baseline run', 'runId' in baseline ? html`<code>${baseline.runId}</code>` : undefined],
    ['Data', html`<code>${data.fingerprint}</code>`],
    ['Split', splitHere(data.splits)],
    [
      'Sluice',
      `${machine.sluice}; ${trainer.kind} ${trainer.version}, engine ${trainer.engine}${elsewhereText(trainer)}`,
    ],
    ['Seeds', seeds?.trained.join(', ')],
    ['Machine', `${machine.cpu}, ${machine.platform} ${machine.arch}, Node ${machine.node}`],
    [
      'Time',
      `${formatSeconds(timings.totalSeconds)}: reading ${formatSeconds(timings.readSeconds)}, training ${formatSeconds(timings.trainSeconds)}, evaluating ${formatSeconds(timings.evaluateSeconds)}, comparing ${formatSeconds(timings.compareSeconds)}`,
    ],
    [
      'Model',
      artifacts.length === 0
        ? undefined
        : `${plural(artifacts.length, 'file')}, ${formatBytes(artifacts.reduce((sum, { bytes }) => sum + bytes, 0))}`,
    ],
    ...parity.map(
      ({ format, rows, difference }) =>
        [
          `As ${format}`,
          `the same answers on ${plural(rows, 'row')}; the largest difference is ${Number(difference.toPrecision(2))}`,
        ] as const,
    ),
  ];
  return {
    id: 'environment',
    name: 'Environment',
    body: html`<h2>Environment</h2><dl>${facts.map(([name, text]) => (text === undefined ? '' : html`<dt>${name}</dt><dd>${text}</dd>`))}</dl>
<details><summary>The config as it was applied</summary><pre tabindex="0">${paramsText(record.params)}</pre></details>`,
  };
}

const LONGEST = 20_000;

function paramsText(params: PageInput['record']['params']): Markup {
  const text = JSON.stringify(params, null, 2);
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}\n…` : text;
  // Line by line: what is hidden inside one is shown, what ends one stays.
  return html`${cut.split('\n').map((line, i) => html`${i === 0 ? '' : LINE_END}${line}`)}`;
}

const LINE_END = html`
`;
