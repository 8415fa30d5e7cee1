// Writes src/subscribers/tensorboard/schema/ from scripts/tensorboard/: of the schemas in TensorBoard's repository (Apache-2.0), at
// commit 70b76c922822dcccc3e8d7e5dd89860948690357, the files that an event and hyperparameters are made of, as they are.
import { writeProtobuf } from './protobuf.mjs';

writeProtobuf(
  'scripts/tensorboard',
  'src/subscribers/tensorboard/schema',
  'scripts/build-tensorboard.mjs',
);
