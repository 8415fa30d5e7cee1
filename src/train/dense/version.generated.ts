// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = '20ee1cabccdbfb7e28f1a49a77e15aaeb2816b773a64a188fe0253ef900b699c';
