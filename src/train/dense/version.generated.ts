// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = '331e799e8e3871c6307bf7da83cb7914ba4e950007b8b8ccf015080ea5ed9423';
