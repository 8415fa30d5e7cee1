"""A network in TensorFlow with tf.data and a loop of its own, judged by Sluice."""

import time

import pandas as pd
import tensorflow as tf

import sluice

params = sluice.params()
seed = sluice.seed()
tf.config.experimental.enable_op_determinism()

data = sluice.data_dir()
train = pd.read_csv(data / "train.csv")
watched = pd.read_csv(data / "validation.csv")
test = pd.read_csv(data / "test-features.csv")
ids = test.pop("sluice_id")

inputs = pd.get_dummies(train.drop(columns="Status"), dtype=float)
middle, spread = inputs.mean(), inputs.std().replace(0, 1)


def features(rows: pd.DataFrame) -> tf.Tensor:
    columns = pd.get_dummies(rows, dtype=float).reindex(columns=inputs.columns, fill_value=0.0)
    scaled = (columns.fillna(middle) - middle) / spread
    return tf.constant(scaled.clip(-4, 4).to_numpy("float32"))


def split(rows: pd.DataFrame) -> tuple[tf.Tensor, tf.Tensor]:
    labels = (rows["Status"] == "bad").to_numpy("float32")
    return features(rows.drop(columns="Status")), tf.constant(labels)


class Network(tf.Module):
    """Two hidden layers, and the logit of the positive class."""

    def __init__(self, sizes: list[int]) -> None:
        super().__init__()
        draw = tf.random.Generator.from_seed(seed)
        self.kernels = [
            tf.Variable(draw.normal([above, below], stddev=(2 / above) ** 0.5))
            for above, below in zip(sizes, sizes[1:])
        ]
        self.biases = [tf.Variable(tf.zeros(below)) for below in sizes[1:]]

    @tf.function(input_signature=[tf.TensorSpec([None, len(inputs.columns)])])
    def __call__(self, rows: tf.Tensor) -> tf.Tensor:
        for kernel, bias in zip(self.kernels[:-1], self.biases[:-1]):
            rows = tf.nn.relu(rows @ kernel + bias)
        return tf.squeeze(rows @ self.kernels[-1] + self.biases[-1], 1)


x, y = split(train)
val_x, val_y = split(watched)
network = Network([x.shape[1], 64, 32, 1])
velocities = [tf.Variable(tf.zeros_like(one)) for one in network.trainable_variables]
rate, momentum = params.get("learning-rate", 0.02), 0.9
epochs = params.get("epochs", 20)
batches = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(len(x), seed=seed).batch(64)


def measure(rows: tf.Tensor, labels: tf.Tensor) -> tf.Tensor:
    return tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels, network(rows)))


@tf.function
def step(rows: tf.Tensor, labels: tf.Tensor) -> tf.Tensor:
    with tf.GradientTape() as tape:
        loss = measure(rows, labels)
    variables = network.trainable_variables
    for variable, velocity, slope in zip(variables, velocities, tape.gradient(loss, variables)):
        velocity.assign(momentum * velocity - rate * slope)
        variable.assign_add(velocity)
    return loss


for epoch in range(1, epochs + 1):
    started = time.monotonic()
    total = 0.0
    for rows, labels in batches:
        total += float(step(rows, labels)) * len(labels)
    sluice.log(
        epoch=epoch,
        epochs=epochs,
        loss=total / len(x),
        val_loss=measure(val_x, val_y),
        learning_rate=rate,
        seconds=time.monotonic() - started,
    )

sluice.predictions(ids, None, tf.sigmoid(network(features(test))))
tf.saved_model.save(network, str(sluice.out_dir() / "model"))
