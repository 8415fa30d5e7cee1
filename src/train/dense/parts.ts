import type { Values } from './heap.js';
import type { Segment } from './kernels.generated.js';
import { type NetworkShape, padded, type Tensor } from './shapes.js';

/**
 * Divides the block of parameters into `count` parts of about the same size, for the optimizer's threads. A kernel is divided
 * between panels. The division follows from the network alone.
 */
export function planParts(
  shape: NetworkShape,
  transposed: readonly number[],
  count: number,
): Values<typeof Segment>[][] {
  const parts: Values<typeof Segment>[][] = Array.from({ length: count }, () => []);
  shape.layers.forEach(({ layer, parameters }, i) => {
    for (const tensor of parameters) {
      const regular = layer.kind === 'dense' && tensor.name === 'kernel';
      const common = regular ? { l1: layer.l1, l2: layer.l2 } : {};
      const pieces = divide(tensor, shape.parameterBytes, count);
      for (const { part, offset, bytes, panel } of pieces) {
        const target = tensor.name === 'kernel' ? transposed[i]! : 0;
        parts[part]!.push({
          ...common,
          offset,
          bytes,
          panelBytes: panelBytes(tensor),
          ...(target !== 0 && { transposed: target, ...transposition(tensor, panel) }),
        });
      }
    }
  });
  return parts;
}

function transposition({ shape }: Tensor, panel: number): Values<typeof Segment> {
  const [inputs, outputs] = shape as [number, number];
  return {
    transposedStride: padded(outputs, 8) * 32,
    firstOutput: panel * 8,
    rows: padded(inputs, 4),
  };
}

function panelBytes({ shape, bytes }: Tensor): number {
  return shape.length > 1 ? padded(shape[0]!, 4) * 32 : bytes;
}

/** A tensor's runs of panels, each in the part that the panel's place in the whole block falls into. */
function divide(tensor: Tensor, total: number, count: number) {
  const size = panelBytes(tensor);
  const runs: { part: number; offset: number; bytes: number; panel: number }[] = [];
  for (let panel = 0; panel * size < tensor.bytes; panel++) {
    const offset = tensor.offset + panel * size;
    const part = Math.floor((offset / total) * count);
    const last = runs.at(-1);
    if (last?.part === part) last.bytes += size;
    else runs.push({ part, offset, bytes: size, panel });
  }
  return runs;
}
