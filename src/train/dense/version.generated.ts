// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = '9dd898477e5eddbceaaa1711593af7b325340ddff57fb85cc07799e4f99dd929';
