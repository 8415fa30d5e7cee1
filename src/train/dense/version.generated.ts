// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = '1f19044da1013bcf1e99a6b1be775d934f20a59aad1d9f94f1841e6d15602da7';
