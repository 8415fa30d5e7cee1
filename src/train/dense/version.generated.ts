// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = '33cdd6dbb5817715bd6d35466142733d6ee90aed66f6b960933de4610e734ae8';
