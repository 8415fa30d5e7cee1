/**
 * Runs a graph of ONNX: no code of it writes one, so that what it says of a file is a second opinion. It
 * knows the operators that `toOnnx` uses and refuses others. Every operator computes in 64 bits and rounds
 * to the precision of its tensors.
 */
import { Attributes } from './attributes.js';
import type { GraphProto, TensorProto } from './onnx-ml.generated.js';
import { type Kernel, OPERATORS } from './operators.js';
import { readTensor } from './read-tensor.js';
import { Space } from './space.js';
import type { Tensor } from './tensor.js';

/** Tensors by the names of the graph's inputs, or of its outputs. */
export type Tensors = ReadonlyMap<string, Tensor>;

/**
 * Makes a graph ready to run.
 * @returns takes a tensor for every input of the graph; what it gives is overwritten when it is
 *   called again
 * @throws Error when the graph holds an operator that is not known, or a tensor that can't be read
 */
export function evaluator(graph: GraphProto): (inputs: Tensors) => Tensors {
  const constants = graph.initializer.map(
    (tensor: TensorProto) => [tensor.name, readTensor(tensor)] as const,
  );
  const steps = graph.node.map(({ domain, opType, attribute, input, output, name }) => {
    const operator = OPERATORS[`${domain === '' ? '' : `${domain}.`}${opType}`];
    if (!operator) throw new Error(`the operator ${domain} ${opType} is not known`);
    if (output.length !== 1) throw new Error(`${name} has ${output.length} outputs, not 1`);
    const attributes = new Attributes(attribute);
    const kernel = operator(attributes);
    attributes.refuseOthers();
    return { name, kernel, space: new Space(), input, output: output[0]! };
  });
  return (given) => {
    const values = new Map<string, Tensor>(constants);
    for (const { name } of graph.input) values.set(name, valueNamed(given, name));
    for (const step of steps) {
      const inputs = step.input.map((one) => valueNamed(values, one));
      values.set(step.output, run(step, inputs));
    }
    return new Map(graph.output.map(({ name }) => [name, valueNamed(values, name)]));
  };
}

interface Step {
  readonly name: string;
  readonly kernel: Kernel;
  readonly space: Space;
}

function run({ name, kernel, space }: Step, inputs: readonly Tensor[]): Tensor {
  try {
    return kernel(inputs, space);
  } catch (cause) {
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

function valueNamed(values: Tensors, name: string): Tensor {
  const value = values.get(name);
  if (!value) throw new Error(`there is no value ${JSON.stringify(name)}`);
  return value;
}
