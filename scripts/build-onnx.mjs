// Writes src/models/onnx/onnx-ml.generated.ts from scripts/onnx/onnx-ml.proto, the official schema as onnx 1.23.1 publishes it
// (Apache-2.0).
import { writeProtobuf } from './protobuf.mjs';

writeProtobuf('scripts/onnx', 'src/models/onnx', 'scripts/build-onnx.mjs');
