/** A small convolution over the encoded columns, in their order. */
export function createModel(tf, { inputs }) {
  return tf.sequential({
    layers: [
      tf.layers.reshape({ inputShape: [inputs], targetShape: [inputs, 1] }),
      tf.layers.conv1d({ filters: 8, kernelSize: 3, padding: 'same', activation: 'relu' }),
      tf.layers.maxPooling1d({ poolSize: 2 }),
      tf.layers.flatten(),
      tf.layers.dense({ units: 32, activation: 'relu' }),
      tf.layers.dropout({ rate: 0.2 }),
      tf.layers.dense({ units: 1, activation: 'sigmoid' }),
    ],
  });
}
