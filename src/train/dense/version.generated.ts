// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = '146f28a0d112920940a7b733e5ce9cae92da33f598e8ef15216aaf9523b1e941';
