import { z } from 'zod';
import { readBody } from './body.js';
import type { Route } from './call.js';
import { HttpError, notFound } from './call.js';
import { showCommit } from './rest-repository.js';
import type { GitHubState, TreeEntry } from './state.js';
import { commit, gitHash } from './state.js';

const read = { kind: 'token', anyOf: [['contents', 'read']] } as const;
const write = { kind: 'token', anyOf: [['contents', 'write']] } as const;
const repo = '/repos/:owner/:repo';

const newBlob = z.strictObject({ content: z.string(), encoding: z.enum(['utf-8', 'base64']) });
const newTree = z.strictObject({
  base_tree: z.string().optional(),
  tree: z.array(
    z.strictObject({
      path: z.string().min(1),
      mode: z.enum(['100644', '100755', '040000']),
      type: z.enum(['blob', 'tree']),
      sha: z.string(),
    }),
  ),
});
const newCommit = z.strictObject({
  message: z.string().min(1),
  tree: z.string(),
  parents: z.array(z.string()),
});
const newRef = z.strictObject({ ref: z.string().startsWith('refs/'), sha: z.string() });
const movedRef = z.strictObject({ sha: z.string(), force: z.boolean().optional() });

/** The git database: what a branch without history is written with. Trees are flat: a path may hold slashes. */
export function gitRoutes(state: GitHubState): readonly Route[] {
  const refName = (rest: string | undefined) => `heads/${rest}`;
  return [
    {
      name: 'git.matchingRefs',
      method: 'GET',
      pattern: `${repo}/git/matching-refs/heads/*rest`,
      access: read,
      handle: (call) => ({
        status: 200,
        body: [...state.refs]
          .filter(([name]) => name.startsWith(refName(call.params['rest'])))
          .map(([name, sha]) => ({ ref: `refs/${name}`, object: { type: 'commit', sha } })),
      }),
    },
    {
      name: 'git.createRef',
      method: 'POST',
      pattern: `${repo}/git/refs`,
      access: write,
      handle: (call) => {
        const { ref, sha } = readBody(newRef, call.body);
        const name = ref.replace(/^refs\//, '');
        if (state.refs.has(name)) throw new HttpError(422, 'Reference already exists');
        if (!state.commits.has(sha)) throw new HttpError(422, 'Object does not exist');
        state.refs.set(name, sha);
        return { status: 201, body: { ref, object: { type: 'commit', sha } } };
      },
    },
    {
      name: 'git.updateRef',
      method: 'PATCH',
      pattern: `${repo}/git/refs/heads/*rest`,
      access: write,
      handle: (call) => {
        const name = refName(call.params['rest']);
        const tip = state.refs.get(name);
        if (tip === undefined) throw new HttpError(422, 'Reference does not exist');
        const { sha, force = false } = readBody(movedRef, call.body);
        const target = state.commits.get(sha);
        if (!target) throw new HttpError(422, 'Object does not exist');
        if (!force && sha !== tip && !target.parents.includes(tip)) {
          throw new HttpError(422, 'Update is not a fast forward');
        }
        state.refs.set(name, sha);
        return { status: 200, body: { ref: `refs/${name}`, object: { type: 'commit', sha } } };
      },
    },
    {
      name: 'git.deleteRef',
      method: 'DELETE',
      pattern: `${repo}/git/refs/heads/*rest`,
      access: write,
      handle: (call) => {
        const deleted = state.refs.delete(refName(call.params['rest']));
        if (!deleted) throw new HttpError(422, 'Reference does not exist');
        return { status: 204 };
      },
    },
    {
      name: 'git.commit',
      method: 'GET',
      pattern: `${repo}/git/commits/:sha`,
      access: read,
      handle: (call) => {
        const found = state.commits.get(call.params['sha']!);
        if (!found) throw notFound();
        const { commit: inner, ...rest } = showCommit(found);
        return { status: 200, body: { ...rest, ...inner } };
      },
    },
    {
      name: 'git.createCommit',
      method: 'POST',
      pattern: `${repo}/git/commits`,
      access: write,
      handle: (call) => {
        const { message, tree, parents } = readBody(newCommit, call.body);
        if (!state.trees.has(tree)) throw new HttpError(422, 'Tree SHA does not exist');
        const sha = commit(state, message, { parents, tree });
        return { status: 201, body: { sha, tree: { sha: tree }, message } };
      },
    },
    {
      name: 'git.tree',
      method: 'GET',
      pattern: `${repo}/git/trees/*treeish`,
      access: read,
      query: ['recursive'],
      handle: (call) => {
        const asked = call.params['treeish']!;
        const commit = state.refs.get(asked) ?? asked;
        const sha = state.commits.get(commit)?.tree ?? asked;
        const entries = state.trees.get(sha);
        if (!entries) throw notFound();
        return {
          status: 200,
          body: {
            sha,
            truncated: false,
            tree: entries.map((entry) => ({
              ...entry,
              size: state.gitBlobs.get(entry.sha)?.length,
            })),
          },
        };
      },
    },
    {
      name: 'git.createTree',
      method: 'POST',
      pattern: `${repo}/git/trees`,
      access: write,
      handle: (call) => {
        const { base_tree, tree } = readBody(newTree, call.body);
        const base = base_tree === undefined ? [] : state.trees.get(base_tree);
        if (!base) throw new HttpError(422, 'base_tree is not a tree');
        for (const entry of tree) {
          if (!state.gitBlobs.has(entry.sha)) throw new HttpError(422, 'tree.sha is not a blob');
        }
        const paths = new Set(tree.map((entry) => entry.path));
        const entries: TreeEntry[] = [...base.filter((entry) => !paths.has(entry.path)), ...tree];
        const sha = gitHash('tree', JSON.stringify(entries));
        state.trees.set(sha, entries);
        return { status: 201, body: { sha, tree: entries } };
      },
    },
    {
      name: 'git.blob',
      method: 'GET',
      pattern: `${repo}/git/blobs/:sha`,
      access: read,
      handle: (call) => {
        const content = state.gitBlobs.get(call.params['sha']!);
        if (!content) throw notFound();
        return {
          status: 200,
          body: { content: content.toString('base64'), encoding: 'base64', size: content.length },
        };
      },
    },
    {
      name: 'git.createBlob',
      method: 'POST',
      pattern: `${repo}/git/blobs`,
      access: write,
      handle: (call) => {
        const { content, encoding } = readBody(newBlob, call.body);
        const bytes = Buffer.from(content, encoding);
        const sha = gitHash('blob', bytes);
        state.gitBlobs.set(sha, bytes);
        return { status: 201, body: { sha } };
      },
    },
  ];
}
