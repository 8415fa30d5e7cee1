import { exporters } from '../../../src/models/exporters.js';
import { networkFrom } from '../../../src/train/dense/network.js';
import { describeExporter } from '../conformance.js';

for (const exporter of exporters(networkFrom)) describeExporter(exporter);
