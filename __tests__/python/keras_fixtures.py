"""Writes __tests__/models/keras/fixtures/keras.json: how Keras saves a model of our layers, and what that answers.

    python __tests__/python/keras_fixtures.py
"""

import io
import json
import os
import zipfile
from pathlib import Path

os.environ["KERAS_BACKEND"] = "torch"

import h5py
import keras
import numpy as np

ACTIVATIONS = ["relu", "leaky_relu", "elu", "selu", "gelu", "swish", "tanh", "sigmoid", "softmax", "linear"]
INPUTS, ROWS = 3, 6

numbers = np.random.default_rng(1)


def uniform(low, high, shape):
    """Few digits, and exact in 32 bits."""
    return np.round(numbers.uniform(low, high, shape) * 64) / 64


rows = uniform(-2, 2, (ROWS, INPUTS)).astype(np.float32)


def saved(activation):
    """The parts of the file that Keras writes of a model, and its outputs."""
    keras.utils.clear_session()
    layers = keras.layers
    model = keras.Sequential(
        [
            layers.Input((INPUTS,)),
            layers.BatchNormalization(momentum=0.9, epsilon=0.01),
            layers.Dense(4, activation=activation),
            layers.Dropout(0.3),
            layers.BatchNormalization(),
            layers.Dense(2),
        ],
        name="sluice",
    )
    for weight in model.weights:
        values = uniform(0.3, 1.3, weight.shape)
        weight.assign(values if "variance" in weight.path else values * numbers.choice([-1, 1], weight.shape))
    path = Path("keras_fixture.keras")
    model.save(path)
    arrays = {}
    with zipfile.ZipFile(path) as file:
        config = json.load(file.open("config.json"))
        with h5py.File(io.BytesIO(file.read("model.weights.h5"))) as weights:

            def keep(name, found):
                if isinstance(found, h5py.Dataset):
                    arrays[name] = {"shape": found.shape, "values": found[:].ravel().tolist()}

            weights.visititems(keep)
    path.unlink()
    outputs = model.predict(rows, verbose=0).ravel().tolist()
    return {"activation": activation, "config": config, "weights": arrays, "outputs": outputs}


out = {
    "keras": keras.__version__,
    "rows": rows.ravel().tolist(),
    "models": [saved(activation) for activation in ACTIVATIONS],
}
to = Path(__file__).parent.parent / "models" / "keras" / "fixtures" / "keras.json"
to.parent.mkdir(exist_ok=True)
to.write_text(json.dumps(out, separators=(",", ":")) + "\n")
