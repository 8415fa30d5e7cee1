// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = 'd7061d840a4bc06efaa86141a6fc460fcf6c8e36c51eea3e485149b434119cb5';
