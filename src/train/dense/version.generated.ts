// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = '878441971dc9ae0226a29af1bf239419a1fe63a412fb5437e0b69973e1447e57';
