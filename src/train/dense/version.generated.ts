// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = 'e52a14e1e0f835cd6c6a96a8984e1c1723ab9721a08ad0782db8ed699602b704';
