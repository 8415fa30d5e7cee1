// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = '5c5b88c89c21333c4681b03d879f6a8e0d211839be039d8a608a08a2fde008a9';
