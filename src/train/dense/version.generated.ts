// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = '821014e74edbaf0d356a1e66ab4c2db3d6f351f3a0148fecb0379c8b872cfc76';
