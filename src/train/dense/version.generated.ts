// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = 'df4fde22764b26bc8478cb7d1d3ff9120cc811d4ed741f8bae3ac77c1d9c7399';
