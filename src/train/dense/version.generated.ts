// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = 'f8a2ecbc7117fb2e08564ec1affb72c615c4c57194985e6c2b136e56e70b2f2d';
