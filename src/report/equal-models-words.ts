import type { EqualModels, Share } from '../gate/equal-models.js';
import { plural } from '../text/quantities.js';

/** How often a gate is wrong, or can't tell, on equal models: a line for it and one a comparison. */
export function equalModelsLines({ pairs, conditions, ...gate }: EqualModels): string[] {
  return [
    `This gate on ${plural(pairs, 'pair')} of equal models, which differ by their seed alone: ${verdictsText(gate)}.`,
    ...conditions.map(
      ({ condition, where, ...of }) =>
        `  ${condition}${where === undefined ? '' : ` where ${where}`}: ${verdictsText(of)}`,
    ),
  ];
}

function verdictsText({ red, green, undecided }: Pick<EqualModels, 'red' | 'green' | 'undecided'>) {
  return `red ${shareText(red)}, green ${shareText(green)}, undecided ${shareText(undecided)}`;
}

/** `5 % (1 to 24)`: the interval is that of so few pairs. */
function shareText({ share, interval }: Share): string {
  const [low, high] = interval.map((end) => Math.round(100 * end));
  return `${Math.round(100 * share)} % (${low} to ${high})`;
}
