// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = 'cac15aa76468ebc41cfe0429749fa0bb6fb640cf2b70797879682833e1111f0c';
