// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = '12ee9705a020d09e3bb33139cc836715f6cbe54fc3aa47f32efd964f1afe1e28';
