// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = 'd6af93edfd82fdf8b9785e3bf8d433ef1e5128863f8cdac55217eb029a3b92f0';
