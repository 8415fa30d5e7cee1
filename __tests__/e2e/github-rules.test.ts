import { describe, expect, it } from '@jest/globals';
import { runAction, uploadedRecord } from './github-workspace.js';
import { propose, usePromotedMain, WORSE_AND_SOFT } from './promoted-main.js';

const main = usePromotedMain((emulator, workspace) =>
  runAction(emulator, workspace, { trigger: { event: 'push' } }),
);

describe('a pull request that makes the model worse and softens its gate, through dist/', () => {
  it('fails by the gate of the base, and its change comes first wherever it is told', async () => {
    await main.workspace.configure(WORSE_AND_SOFT);
    const job = await propose(main);
    expect(job.exitCode).toBe(1);
    expect(job.outputs).toMatchObject({ verdict: 'failed', passed: 'false', 'model-path': '' });
    const first =
      /^### ❌ credit\/scoring: failed, and this pull request changes the gate\n\n> \[!IMPORTANT\]\n/;
    const [comment] = main.emulator.state.comments;
    expect(comment!.body.split('\n').slice(1).join('\n')).toMatch(first);
    expect(job.summary).toMatch(first);
    const check = main.emulator.state.checks.at(-1)!;
    expect(check).toMatchObject({ conclusion: 'failure' });
    expect(check.output!.title).toMatch(/^Failed, and changes the gate: /);
    expect(check.output!.summary).toMatch(first);
    const log = job.stdout;
    expect(log.indexOf('This pull request changes the gate:')).toBeGreaterThan(-1);
    expect(log.indexOf('This pull request changes the gate:')).toBeLessThan(log.indexOf('Metrics'));
    expect(uploadedRecord(main.emulator, job.run.id)).toMatchObject({
      rules: { decides: 'base', other: { verdict: 'passed' } },
    });
  });
});
