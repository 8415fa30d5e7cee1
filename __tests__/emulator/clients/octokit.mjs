// Calls the API with the real octokit of @actions/github: `CALLS` is a JSON list of [route, parameters]. Prints status and data of each.
import { writeFile } from 'node:fs/promises';
import { context, getOctokit } from '@actions/github';

const octokit = getOctokit(process.env['INPUT_GITHUB-TOKEN'] || 'none');
const results = [];
for (const [route, parameters, all] of JSON.parse(process.env.CALLS)) {
  try {
    if (all) {
      results.push({ data: await octokit.paginate(route, { ...context.repo, ...parameters }) });
      continue;
    }
    const { status, data, headers } = await octokit.request(route, {
      ...context.repo,
      ...parameters,
    });
    results.push({ status, data: data instanceof ArrayBuffer ? data.byteLength : data, headers });
  } catch (error) {
    results.push({
      status: error.status,
      message: error.message,
      headers: error.response?.headers,
    });
  }
}
const seen = { results, event: context.eventName, sha: context.sha, payload: context.payload };
await writeFile(process.env.GITHUB_OUTPUT, `seen=${JSON.stringify(seen)}\n`);
