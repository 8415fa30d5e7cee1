/** What main has agreed on, and how a pull request that makes its model worse would have it otherwise. */
const GATE = `gate:
  conditions:
    - accuracy >= 60%
    - auc >= baseline - 1pp
`;
export const REST = `data: {path: data/rows.csv, label: label, positive: bad}
train: {epochs: 6, learning-rate: 0.001}
model: {layers: [{dense: 8, activation: relu}]}
`;
export const NAMES = 'project: credit\nexperiment: scoring\n';
export const CONFIG = NAMES + REST + GATE;
/** What makes the model worse: the columns that explain the label are left out. */
const WORSE = 'positive: bad, ignore: [strong, weak]';
export const worse = (config = CONFIG) => config.replace('positive: bad', WORSE);

/** What any model passes. */
export const SOFT = CONFIG.replace('60%', '20%').replace('    - auc >= baseline - 1pp\n', '');

/** Each softens the gate in another way, and enough to pass by its own rules: how, the config, what it changes, what is shown of it. */
export const SOFTENED: readonly (readonly [
  way: string,
  config: string,
  what: 'the gate' | 'the rules',
  shown: string,
])[] = [
  [
    'a lower threshold',
    CONFIG.replace('60%', '20%').replace('- 1pp', '- 99pp'),
    'the gate',
    'baseline - 99pp',
  ],
  [
    'advice',
    CONFIG.replace(
      '- auc >= baseline - 1pp',
      '- {if: auc >= baseline - 1pp, severity: warn}',
    ).replace('60%', '20%'),
    'the gate',
    'advice',
  ],
  ['the comparison removed', SOFT, 'the gate', 'removed'],
  ['no baseline', `${SOFT}baseline: none\n`, 'the rules', 'none'],
  ['another experiment', SOFT.replace('scoring', 'other'), 'the rules', 'other'],
  ['another project', SOFT.replace('credit', 'other'), 'the rules', 'other'],
  ['less confidence', SOFT.replace('gate:', 'gate:\n  confidence: 0.51'), 'the gate', '0.51'],
  [
    'easy rows alone',
    SOFT.replace('accuracy >= 20%', '{if: accuracy >= 20%, where: strong > 0.9}'),
    'the gate',
    'strong > 0.9',
  ],
  [
    'another split',
    SOFT.replace('positive: bad', 'positive: bad, split: {seed: 12}'),
    'the rules',
    'seed: 12',
  ],
  [
    'what counts as a pass',
    SOFT.replace('gate:', 'gate:\n  when-not-compared: pass'),
    'the gate',
    'pass',
  ],
  ['another label', SOFT.replace('label: label', 'label: easy'), 'the rules', 'easy'],
  [
    'lines of data that are skipped',
    SOFT.replace('positive: bad', "positive: bad, comment: '-'"),
    'the rules',
    'comment',
  ],
];

/** As a reader sees it. */
export const unescaped = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&gt;', '>');
