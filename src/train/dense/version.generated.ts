// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = '27e25314b8ec97c8d6dc6e1b1cc79dbab5f3b4a77da8e3ff968863b2d0c9d7e4';
