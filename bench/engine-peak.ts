/** The most that 128-bit multiply-adds reach on one core of this machine, in floating-point operations a second. */
import asc from 'assemblyscript/asc';

// Twelve independent sums: enough to hide a multiply-add's latency on any core of today.
const SUMS = Array.from({ length: 12 }, (_, i) => i);
const SOURCE = `
export function run(n: i32, x: f32, y: f32): f32 {
  const a = f32x4.splat(x);
  const b = f32x4.splat(y);
  ${SUMS.map((i) => `let s${i} = f32x4.splat(${i});`).join(' ')}
  for (let i = 0; i < n; i++) {
    ${SUMS.map((i) => `s${i} = f32x4.relaxed_madd(a, b, s${i});`).join('\n    ')}
  }
  return f32x4.extract_lane(${SUMS.map((i) => `s${i}`).reduce((x, y) => `f32x4.add(${x}, ${y})`)}, 0);
}`;

export async function measurePeak(): Promise<number> {
  let binary: Uint8Array | undefined;
  const { error } = await asc.main(
    [
      'peak.ts',
      '-o',
      'peak.wasm',
      '-O3',
      '--runtime',
      'stub',
      '--enable',
      'simd',
      '--enable',
      'relaxed-simd',
    ],
    {
      readFile: (name: string) => (name === 'peak.ts' ? SOURCE : null),
      writeFile: (_: string, contents: string | Uint8Array) => {
        if (typeof contents !== 'string') binary = contents;
      },
      listFiles: () => [],
    },
  );
  if (error || !binary || !WebAssembly.validate(binary)) return Number.NaN;
  const { run } = new WebAssembly.Instance(new WebAssembly.Module(binary), {
    env: {},
  } as never).exports as { run: (n: number, x: number, y: number) => number };
  const n = 2_000_000;
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 40; i++) {
    const started = performance.now();
    run(n, 0.5, 0.001);
    best = Math.min(best, (performance.now() - started) / 1000);
  }
  return (n * SUMS.length * 8) / best;
}
