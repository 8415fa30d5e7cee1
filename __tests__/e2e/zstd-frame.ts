/** A frame of one raw block (RFC 8878, 3.1.1): magic, descriptor, window, block header, bytes. */
export function zstdFrame(bytes: Uint8Array): Buffer {
  const header = Buffer.alloc(3);
  header.writeUIntLE((bytes.length << 3) | 1, 0, 3);
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58]), header, bytes]);
}
