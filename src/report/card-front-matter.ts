import { stringify } from 'yaml';
import type { FinishedRecord } from '../record/run-record.js';
import { escapeLog } from '../text/escape.js';
import { experimentName } from './words.js';

/**
 * What Hugging Face's tools read of a model card, between its two lines of dashes. Every text is in
 * quotes, since YAML 1.1, which they read, takes `yes` and `1:30` for something else.
 * https://github.com/huggingface/hub-docs/blob/main/modelcard.md
 */
export function cardFrontMatter(record: FinishedRecord): string {
  const { task, data, metrics, formats = {} } = record;
  const type = `tabular-${task === 'regression' ? 'regression' : 'classification'}`;
  const values = Object.entries(metrics.test).flatMap(([name, { value }]) =>
    value === null ? [] : [{ type: escapeLog(name), value }],
  );
  const result = {
    task: { type },
    dataset: {
      name: escapeLog(record.project),
      type: escapeLog(record.project),
      split: 'test',
      revision: data.fingerprint,
    },
    metrics: values,
  };
  const matter = {
    ...libraryOf(formats),
    pipeline_tag: type,
    tags: ['sluice', ...Object.keys(formats)],
    // A list of no metrics is no valid index.
    ...(values.length > 0 && {
      'model-index': [{ name: escapeLog(experimentName(record)), results: [result] }],
    }),
  };
  const yaml = stringify(matter, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
  // YAML 1.1 knows no number without a point before its exponent, and who shows all as Markdown no tag.
  const plain = yaml.replace(/^( *value: -?\d)(e[-+]\d+)$/gm, '$1.0$2').replaceAll('<', '\\x3c');
  return `---\n${plain}---\n`;
}

/** The one that Hugging Face shows how to load it with; none for files of a command's own. */
function libraryOf(formats: object): { readonly library_name?: string } {
  if ('onnx' in formats) return { library_name: 'onnx' };
  return 'keras' in formats ? { library_name: 'keras' } : {};
}
