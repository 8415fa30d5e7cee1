// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = '65944ad4dcdf96d5da846cefe0316104cb46fa89bcfbbe7c9d5dac37de97ae34';
