// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = 'eb2d7894f2b5d8c43ac85c3f8c4dbe2b59ae223ecd18fd02f71cc225bd8aecb6';
