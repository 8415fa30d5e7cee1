// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = '184670327547fd2ba0942644e0abb55e8bca88a565a050a2d0d46e0d75eb9e87';
