import { maskedCrc32c } from './crc32c.js';

/**
 * A message as a record of a TFRecord file: its length (uint64) and that one's checksum, the bytes and
 * theirs, all little-endian (https://www.tensorflow.org/tutorials/load_data/tfrecord).
 */
export function recordFrame(message: Uint8Array): Buffer {
  const frame = Buffer.alloc(8 + 4 + message.length + 4);
  frame.writeBigUInt64LE(BigInt(message.length), 0);
  frame.writeUInt32LE(maskedCrc32c(frame.subarray(0, 8)), 8);
  frame.set(message, 12);
  frame.writeUInt32LE(maskedCrc32c(message), 12 + message.length);
  return frame;
}
