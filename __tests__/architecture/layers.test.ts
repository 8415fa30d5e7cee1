import { expect, test } from '@jest/globals';
import { readSources } from './imports.js';

/** From the ground floor up. A room may import rooms of lower floors, and itself. docs/architecture.md says what each is for. */
const FLOORS = [
  ['errors.ts', 'schemas.ts', 'version.ts', 'webassembly.d.ts', 'text', 'numeric'],
  ['files'],
  ['events.ts', 'exit.ts', 'data'],
  ['evaluate', 'record', 'subscribers'],
  ['models'],
  ['train', 'compare'],
  ['gate', 'baseline'],
  ['report', 'config'],
  ['host'],
  ['pipeline'],
  ['api', 'commands'],
  ['toolkit-runner.ts'],
  [
    'action.ts',
    'cli.ts',
    'comment-action.ts',
    'judge-action.ts',
    'promote-action.ts',
    'train-action.ts',
    'index.ts',
    'post-action.ts',
    'tfjs-child.ts',
    'ray-child.ts',
    'proof-thread.ts',
  ],
  ['doors.ts'],
];

const sources = readSources();
const floors = new Map(FLOORS.flatMap((rooms, floor) => rooms.map((room) => [room, floor])));
const roomOf = (path: string) => path.split('/')[0]!;

test('every file stands in a room', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter(({ path }) => !floors.has(roomOf(path))).map(({ path }) => path)).toEqual(
    [],
  );
});

test('imports go downwards only', () => {
  const up = sources.flatMap(({ path, files }) =>
    files
      .filter((file) => roomOf(file) !== roomOf(path))
      .filter((file) => floors.get(roomOf(file))! >= floors.get(roomOf(path))!)
      .map((file) => `${path} -> ${file}`),
  );
  expect(up).toEqual([]);
});

test('no files import each other in a circle', () => {
  const imports = new Map(sources.map(({ path, files }) => [path, files]));
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, way: readonly string[]) => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' -> '));
    else if (!done.has(path)) {
      for (const file of imports.get(path) ?? []) walk(file, [...way, path]);
      done.add(path);
    }
  };
  for (const { path } of sources) walk(path, []);
  expect(circles).toEqual([]);
});

/**
 * Each folder behind a port, with the files outside of it that may import it: registries and doors;
 * and folders of what two adapters share, with those adapters.
 */
const ADAPTERS: Readonly<Record<string, readonly string[]>> = {
  'train/child': ['train/command/', 'train/ray/', 'train/tfjs/', 'tfjs-child.ts', 'ray-child.ts'],
  'train/network': ['train/dense/', 'train/tfjs/'],
  // What learns is the same wherever it does.
  'train/dense': ['train/trainers.ts', 'train/ray/'],
  // What a command is handed and leaves is the same wherever it runs.
  'train/command': ['train/trainers.ts', 'train/ray/'],
  'train/ray': ['train/trainers.ts', 'ray-child.ts'],
  'train/tfjs': ['train/trainers.ts', 'tfjs-child.ts'],
  'train/given': ['train/trainers.ts'],
  // What trains with tf.js reads and writes its format, too.
  'models/tfjs': ['models/exporters.ts', 'train/tfjs/'],
  'models/as-is': ['models/exporters.ts'],
  'models/onnx': ['models/exporters.ts'],
  'models/keras': ['models/exporters.ts'],
  'subscribers/tensorboard': ['subscribers/subscribers.ts'],
  'subscribers/mlflow': ['subscribers/subscribers.ts'],
  'host/github': [
    'pipeline/open-host.ts',
    'comment-action.ts',
    'post-action.ts',
    // What a repository on GitHub keeps is listed from anywhere.
    'commands/run-sources.ts',
  ],
  'host/local': [
    'pipeline/open-host.ts',
    'commands/run-config.ts',
    'commands/check.ts',
    'commands/judge.ts',
  ],
};

test('adapters are imported by registries and doors only', () => {
  const strays = sources.flatMap(({ path, files }) =>
    files.flatMap((file) => {
      const folder = Object.keys(ADAPTERS).find((one) => file.startsWith(`${one}/`));
      if (folder === undefined || path.startsWith(`${folder}/`)) return [];
      const allowed = ADAPTERS[folder]!.some((one) =>
        one.endsWith('/') ? path.startsWith(one) : path === one,
      );
      return allowed ? [] : [`${path} -> ${file}`];
    }),
  );
  expect(strays).toEqual([]);
});

/** What a format's reader and its writer may have in common: a schema, versions, names of files. */
const SHARED = [
  {
    folder: 'models/onnx/',
    reader: 'onnx-model.ts',
    writer: 'onnx-format.ts',
    runs: 'models/onnx/evaluate.ts',
    shared: ['onnx-ml.generated.ts', 'versions.ts'],
  },
  {
    folder: 'models/keras/',
    reader: 'keras-model.ts',
    writer: 'keras-format.ts',
    runs: 'models/sequential.ts',
    shared: [],
  },
  {
    folder: 'models/tfjs/',
    reader: 'second-opinion.ts',
    writer: 'tfjs-format.ts',
    runs: 'models/sequential.ts',
    shared: [],
  },
];

test.each(SHARED)('what reads $folder shares nothing with what writes it', (format) => {
  const { folder, shared } = format;
  const imports = new Map(sources.map(({ path, files }) => [path, files]));
  const reached = (path: string, found = new Set<string>()): Set<string> => {
    if (!path.startsWith(folder) || found.has(path)) return found;
    found.add(path);
    for (const file of imports.get(path)!) reached(file, found);
    return found;
  };
  const readers = reached(folder + format.reader);
  const writers = reached(folder + format.writer);
  expect([...readers].flatMap((path) => imports.get(path)!)).toContain(format.runs);
  expect(writers.size).toBeGreaterThan(1);
  const both = [...readers].filter((path) => writers.has(path)).sort();
  expect(both).toEqual(shared.map((file) => folder + file));
  const packagesOf = (paths: Iterable<string>) =>
    [...paths].flatMap((path) => sources.find((one) => one.path === path)!.packages);
  const read = new Set(packagesOf(readers));
  const common = packagesOf(writers).filter((name) => read.has(name));
  // Of the schema, which both have.
  const schemas = /^(?:@bufbuild\/protobuf|zod$)/;
  expect(common.filter((name) => !schemas.test(name))).toEqual([]);
});

test('every folder in a room of ports is known as an adapter', () => {
  const folders = sources.flatMap(({ path }) => {
    const [room, folder, file] = path.split('/');
    const isPort = ['train', 'models', 'host', 'subscribers'].includes(room!);
    return isPort && file !== undefined ? [`${room}/${folder}`] : [];
  });
  expect([...new Set(folders)].sort()).toEqual(Object.keys(ADAPTERS).sort());
});

test("only GitHub's host and the doors of actions know the toolkit", () => {
  const doors = ['toolkit-runner.ts', 'comment-action.ts', 'post-action.ts'];
  const strays = sources.filter(
    ({ path, packages }) =>
      packages.some((name) => name.startsWith('@actions/')) &&
      !path.startsWith('host/github/') &&
      !doors.includes(path),
  );
  expect(strays.map(({ path }) => path)).toEqual([]);
});

test('the core reads no files, but for the data, and prints nothing', () => {
  const core = sources.filter(({ path }) =>
    ['data', 'evaluate', 'compare', 'gate'].includes(roomOf(path)),
  );
  const reading = ['data/csv/', 'data/source-files.ts'];
  const strays = core.filter(
    ({ path, packages, text }) =>
      /\bconsole\./.test(text) ||
      (packages.some((name) => /^(?:node:)?fs(?:\/|$)/.test(name)) &&
        !reading.some((start) => path.startsWith(start))),
  );
  expect(strays.map(({ path }) => path)).toEqual([]);
});

test("what brings Azure's storage client with it is read only when something is kept", () => {
  const early = /^import (?!type\b)[^;]*from '@actions\/(?:artifact|cache)'/m;
  const users = sources.filter(({ packages }) =>
    packages.some((name) => name === '@actions/artifact' || name === '@actions/cache'),
  );
  expect(users.length).toBeGreaterThan(0);
  expect(users.filter(({ text }) => early.test(text)).map(({ path }) => path)).toEqual([]);
});
