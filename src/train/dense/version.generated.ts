// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = '247f7d23c7724b3f11bdef7e11711a0c690bdc9c68dc49af2e037e2f7c024da6';
