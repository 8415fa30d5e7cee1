// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = '9688cbcd5691b8bde1e9db07f2582c208c3af29d8207b750d279e793b34ee552';
