"""Writes __tests__/train/fixtures/keras-steps.json: weights after 100 optimizer steps of Keras 3.

Data and initial weights follow from formulas that the test repeats; only the results are kept.
Run: KERAS_BACKEND=tensorflow python __tests__/python/engine_steps.py
"""

import json
import math
import os
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ["CUDA_VISIBLE_DEVICES"] = ""

import keras
import numpy as np
from keras import layers, optimizers, regularizers

STEPS, BATCH, FEATURES = 100, 16, 6
ROWS = STEPS * BATCH


def wave(rows, columns, phase):
    """What `wave` in the test computes."""
    r = np.arange(rows, dtype=np.float64)[:, None]
    c = np.arange(columns, dtype=np.float64)[None, :]
    return np.sin(0.731 * r * (1 + 0.13 * c) + 1.37 * c + phase).astype(np.float32)


X = wave(ROWS, FEATURES, 0.5)
SCORE = X[:, 0] * X[:, 1] + X[:, 2] - 0.5 * X[:, 3]
TARGETS = {
    "binary": (SCORE > 0).astype(np.float32),
    "multiclass": np.digitize(SCORE, [-0.4, 0.4]).astype(np.float32),
    "regression": SCORE.astype(np.float32),
}
WEIGHTS = (1.0 + 0.5 * wave(ROWS, 1, 2.0)[:, 0]).astype(np.float32)


def plain(task):
    units = 3 if task == "multiclass" else 1
    return [layers.Dense(8, "relu"), layers.Dense(5, "tanh"), layers.Dense(units)]


def wide(task):
    return [layers.Dense(26, "relu"), layers.Dense(16, "tanh"), layers.Dense(1)]


def normalized(task):
    units = 3 if task == "multiclass" else 1
    return [
        layers.Dense(8, "gelu", kernel_regularizer=regularizers.L1L2(0.001, 0.01)),
        layers.BatchNormalization(momentum=0.9),
        layers.Dense(5, "selu"),
        layers.Dense(units),
    ]


LOSSES = {
    "binary_crossentropy": lambda: keras.losses.BinaryCrossentropy(from_logits=True),
    "categorical_crossentropy": lambda: keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    "mse": lambda: keras.losses.MeanSquaredError(),
    "mae": lambda: keras.losses.MeanAbsoluteError(),
    "huber": lambda: keras.losses.Huber(delta=0.7),
}

CASES = {
    "adam": ("binary", "binary_crossentropy", plain, lambda: optimizers.Adam(0.01)),
    "adamw": ("binary", "binary_crossentropy", plain, lambda: optimizers.AdamW(0.01, weight_decay=0.02)),
    "sgd with momentum": ("binary", "binary_crossentropy", plain, lambda: optimizers.SGD(0.05, momentum=0.9)),
    "sgd with Nesterov momentum": (
        "binary",
        "binary_crossentropy",
        plain,
        lambda: optimizers.SGD(0.05, momentum=0.9, nesterov=True),
    ),
    "rmsprop": ("binary", "binary_crossentropy", plain, lambda: optimizers.RMSprop(0.003)),
    "rmsprop with momentum": (
        "regression",
        "mse",
        plain,
        lambda: optimizers.RMSprop(0.002, momentum=0.5),
    ),
    "adagrad": ("multiclass", "categorical_crossentropy", plain, lambda: optimizers.Adagrad(0.05)),
    "clipped, normalised and regularised": (
        "multiclass",
        "categorical_crossentropy",
        normalized,
        lambda: optimizers.Adam(0.01, global_clipnorm=0.5),
    ),
    "huber": ("regression", "huber", plain, lambda: optimizers.Adam(0.01)),
    "mae": ("regression", "mae", plain, lambda: optimizers.Adam(0.003)),
    "a last batch that is not full": ("binary", "binary_crossentropy", plain, lambda: optimizers.Adam(0.01), 37),
    "divided batches": ("binary", "binary_crossentropy", wide, lambda: optimizers.Adam(0.01), 463),
}


def run(task, loss, build, optimizer, batch=BATCH):
    model = keras.Sequential([layers.Input((FEATURES,)), *build(task)])
    phase = 0.0
    for layer in model.layers:
        if isinstance(layer, layers.Dense):
            kernel, bias = layer.get_weights()
            layer.set_weights([0.4 * wave(*kernel.shape, phase), 0 * bias])
            phase += 1.0
    model.compile(optimizer=optimizer(), loss=LOSSES[loss]())
    y = TARGETS[task]
    losses = []
    for step in range(STEPS):
        first = step % math.ceil(ROWS / batch) * batch
        rows = slice(first, first + batch)
        losses.append(float(model.train_on_batch(X[rows], y[rows], sample_weight=WEIGHTS[rows])))
        model.reset_metrics()
    weights = [
        {"name": w.name, "values": [round(float(v), 7) for v in np.ravel(w.numpy())]}
        for layer in model.layers
        for w in layer.weights
    ]
    return {"firstLoss": losses[0], "weights": weights}


result = {
    "keras": keras.__version__,
    "backend": keras.backend.backend(),
    "cases": {name: {"task": c[0], "loss": c[1], **run(*c)} for name, c in CASES.items()},
}
target = Path(__file__).parent.parent / "train" / "fixtures" / "keras-steps.json"
target.parent.mkdir(parents=True, exist_ok=True)
target.write_text(json.dumps(result) + "\n")
