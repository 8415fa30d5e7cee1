"""One peer of bench/engine.ts: reads requests, a line of JSON each, and answers with the seconds that the steps took.

python bench/engine_peers.py PEER, PEER one of torch-1, torch-2, keras-tensorflow, keras-jax, sklearn.
Each takes the same batches' worth of rows through the same network with Adam, reshuffled each time, with the mean loss at the end.
"""

import json
import os
import sys
import time

PEER = sys.argv[1]
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = ""
if PEER.startswith("keras-"):
    os.environ["KERAS_BACKEND"] = PEER.removeprefix("keras-")

import numpy as np


def load(w):
    x = np.fromfile(w["x"], dtype=np.float32).reshape(w["rows"], w["features"])
    y = np.fromfile(w["y"], dtype=np.float32)
    return x, y


class Torch:
    def __init__(self, threads):
        import torch

        self.torch = torch
        torch.set_num_threads(threads)
        self.version = f"PyTorch {torch.__version__}, {threads} thread" + ("s" if threads > 1 else "")

    def prepare(self, w):
        torch = self.torch
        torch.manual_seed(7)
        x, y = load(w)
        self.x = torch.from_numpy(x)
        many = w["outputs"] > 1
        self.y = torch.from_numpy(y).long() if many else torch.from_numpy(y)
        sizes = [w["features"], *w["hidden"]]
        layers = []
        for a, b in zip(sizes, sizes[1:]):
            layers += [torch.nn.Linear(a, b), torch.nn.ReLU()]
        self.model = torch.nn.Sequential(*layers, torch.nn.Linear(sizes[-1], w["outputs"]))
        self.loss = torch.nn.CrossEntropyLoss() if many else torch.nn.BCEWithLogitsLoss()
        self.optimizer = torch.optim.Adam(self.model.parameters(), lr=0.001, eps=1e-7)
        self.many = many
        self.batch = w["batch"]

    def run(self, steps):
        torch = self.torch
        while steps > 0:
            order = torch.randperm(len(self.x))
            total = 0.0
            for first in range(0, len(order), self.batch):
                if steps == 0:
                    break
                rows = order[first : first + self.batch]
                z = self.model(self.x[rows])
                loss = self.loss(z if self.many else z[:, 0], self.y[rows])
                self.optimizer.zero_grad(set_to_none=True)
                loss.backward()
                self.optimizer.step()
                total += loss.detach()
                steps -= 1
            float(total)


class Keras:
    def __init__(self):
        import keras

        self.keras = keras
        backend = keras.backend.backend()
        module = __import__(backend)
        name = "TensorFlow" if backend == "tensorflow" else "JAX"
        self.version = f"Keras {keras.__version__} on {name} {module.__version__}"

    def prepare(self, w):
        keras = self.keras
        keras.utils.set_random_seed(7)
        self.x, self.y = load(w)
        many = w["outputs"] > 1
        self.model = keras.Sequential(
            [
                keras.layers.Input((w["features"],)),
                *[keras.layers.Dense(units, "relu") for units in w["hidden"]],
                keras.layers.Dense(w["outputs"], "softmax" if many else "sigmoid"),
            ]
        )
        loss = "sparse_categorical_crossentropy" if many else "binary_crossentropy"
        self.model.compile(optimizer=keras.optimizers.Adam(0.001), loss=loss, metrics=["accuracy"])
        self.batch = w["batch"]

    def run(self, steps):
        whole = len(self.x) // self.batch
        while steps > 0:
            n = min(steps, whole)
            rows = n * self.batch
            self.model.fit(self.x[:rows], self.y[:rows], batch_size=self.batch, epochs=1, verbose=0)
            steps -= n


class Sklearn:
    def __init__(self):
        import sklearn
        from sklearn.neural_network import MLPClassifier

        self.MLPClassifier = MLPClassifier
        self.version = f"scikit-learn {sklearn.__version__} MLPClassifier"

    def prepare(self, w):
        self.x, self.y = load(w)
        self.classes = np.unique(self.y)
        self.model = self.MLPClassifier(
            tuple(w["hidden"]), batch_size=w["batch"], alpha=0.0, random_state=7, shuffle=True
        )
        self.batch = w["batch"]

    def run(self, steps):
        whole = len(self.x) // self.batch
        while steps > 0:
            n = min(steps, whole)
            rows = n * self.batch
            self.model.partial_fit(self.x[:rows], self.y[:rows], classes=self.classes)
            steps -= n


def answer(value):
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


try:
    if PEER.startswith("torch-"):
        peer = Torch(int(PEER.removeprefix("torch-")))
    elif PEER.startswith("keras-"):
        peer = Keras()
    else:
        peer = Sklearn()
except ImportError as error:
    answer({"absent": str(error)})
    sys.exit(0)

answer({"version": peer.version})
for line in sys.stdin:
    request = json.loads(line)
    if "workload" in request:
        peer.prepare(request["workload"])
        answer({})
    else:
        started = time.perf_counter()
        peer.run(request["steps"])
        answer({"seconds": time.perf_counter() - started})
