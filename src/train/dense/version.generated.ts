// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = '2b7112cb001ce7a5fba0ebd9b2bca5cf9237b8841801ec4d8fa98c45b772c400';
