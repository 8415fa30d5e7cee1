"""Writes __tests__/train/fixtures/keras-callbacks.json: what Keras 3's schedules, callbacks and initialisers do.

Run: KERAS_BACKEND=tensorflow python __tests__/python/engine_callbacks.py
"""

import json
import os
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ["CUDA_VISIBLE_DEVICES"] = ""

import keras
import numpy as np

LOSSES = [1.0, 0.8, 0.81, 0.7, 0.7, 0.70005, 0.69995, 0.71, 0.72, 0.5, 0.5, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.4]


class Weights(keras.Model):
    """Just enough of a model for callbacks: a weight that tells the epoch."""

    def __init__(self):
        super().__init__()
        self.dense = keras.layers.Dense(1)
        self.dense.build((1, 1))
        self.optimizer = keras.optimizers.SGD(0.1)

    def call(self, x):
        return self.dense(x)


def stopping(patience, min_delta, monitor="val_loss", values=LOSSES):
    model = Weights()
    callback = keras.callbacks.EarlyStopping(
        monitor=monitor,
        patience=patience,
        min_delta=min_delta,
        restore_best_weights=True,
        mode="max" if "acc" in monitor else "min",
    )
    callback.set_model(model)
    model.stop_training = False
    callback.on_train_begin()
    for epoch, value in enumerate(values):
        callback.on_epoch_end(epoch, {monitor: value})
        if model.stop_training:
            break
    return {
        "patience": patience,
        "minDelta": min_delta,
        "monitor": monitor,
        "values": values,
        "completed": epoch + 1,
        "stopped": bool(model.stop_training),
        "best": callback.best_epoch + 1,
    }


def plateau(factor, patience, min_delta, cooldown, min_rate):
    model = Weights()
    callback = keras.callbacks.ReduceLROnPlateau(
        monitor="val_loss",
        factor=factor,
        patience=patience,
        min_delta=min_delta,
        cooldown=cooldown,
        min_lr=min_rate,
    )
    callback.set_model(model)
    callback.on_train_begin()
    rates = []
    for epoch, value in enumerate(LOSSES):
        callback.on_epoch_end(epoch, {"val_loss": value})
        rates.append(float(model.optimizer.learning_rate))
    return {
        "factor": factor,
        "patience": patience,
        "minDelta": min_delta,
        "cooldown": cooldown,
        "minRate": min_rate,
        "values": LOSSES,
        "rates": rates,
    }


def initializer(name):
    values = np.asarray(keras.initializers.get(name)((300, 200))).astype(np.float64)
    return {"name": name, "sd": float(values.std()), "limit": float(np.abs(values).max())}


schedules = keras.optimizers.schedules
exponential = schedules.ExponentialDecay(0.1, decay_steps=20, decay_rate=0.5)
cosine = schedules.CosineDecay(
    0.0, decay_steps=80, alpha=0.05, warmup_target=0.2, warmup_steps=20
)
steps = [0, 1, 10, 19, 20, 21, 50, 99, 100, 120]
scores = [0.5 - value / 4 for value in LOSSES]
result = {
    "keras": keras.__version__,
    "stopping": [
        stopping(3, 0.0),
        stopping(3, 0.001),
        stopping(2, 0.0),
        stopping(1, 0.0),
        stopping(0, 0.0),
        stopping(30, 0.0),
        stopping(3, 0.0, "val_accuracy", scores),
    ],
    "plateau": [
        plateau(0.5, 2, 1e-4, 0, 0.0),
        plateau(0.5, 2, 1e-4, 3, 0.0),
        plateau(0.1, 1, 0.0, 0, 0.004),
        plateau(0.5, 3, 0.05, 1, 0.03),
    ],
    "steps": steps,
    "exponential": [float(exponential(step)) for step in steps],
    "cosine": [float(cosine(step)) for step in steps],
    "initializers": [
        initializer(name)
        for name in [
            "glorot_uniform",
            "glorot_normal",
            "he_uniform",
            "he_normal",
            "lecun_uniform",
            "lecun_normal",
        ]
    ],
}
target = Path(__file__).parent.parent / "train" / "fixtures" / "keras-callbacks.json"
target.write_text(json.dumps(result) + "\n")
