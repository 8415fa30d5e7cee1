// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = 'c80023f8e377cb4cd8ec45dda6b89a104959e2c91410734f1a9963eb772df928';
