"""Writes __tests__/evaluate/fixtures/metrics.json: predictions with the values that scikit-learn gives them.

    python __tests__/python/evaluate_fixtures.py

Null stands for a metric that is undefined, where scikit-learn warns and returns 0, 1 or NaN. Inside an average over classes an undefined one
counts 0 (zero_division=0).
"""

import json
import warnings
from pathlib import Path

import numpy as np
import sklearn
from sklearn import metrics as m

warnings.simplefilter("ignore")
rng = np.random.default_rng(20260101)


def plain(value):
    value = float(value)
    return None if np.isnan(value) else value


def by_class(labels, predicted, classes):
    values = {}
    for name, of in [("precision", m.precision_score), ("recall", m.recall_score), ("f1", m.f1_score)]:
        each = of(labels, predicted, labels=range(len(classes)), average=None, zero_division=np.nan)
        for k, c in enumerate(classes):
            values[f"{name}({c})"] = plain(each[k])
        for average in ("macro", "weighted"):
            values[f"{name}_{average}"] = plain(of(labels, predicted, average=average, zero_division=0))
    return values


def common(labels, predicted):
    single = len(set(labels)) < 2
    return {
        "accuracy": plain(m.accuracy_score(labels, predicted)),
        "balanced_accuracy": None if single else plain(m.balanced_accuracy_score(labels, predicted)),
        "mcc": None if single or len(set(predicted)) < 2 else plain(m.matthews_corrcoef(labels, predicted)),
    }


def binary(name, labels, scores, predicted=None):
    classes = ["good", "bad"]
    labels = np.asarray(labels)
    scores = np.asarray(scores, dtype=float)
    predicted = (scores >= 0.5).astype(int) if predicted is None else np.asarray(predicted)
    values = by_class(labels, predicted, classes)
    values = {key: value for key, value in values.items() if "(" in key}
    both = len(set(labels)) == 2
    values |= common(labels, predicted) | {
        "precision": values["precision(bad)"],
        "recall": values["recall(bad)"],
        "specificity": values["recall(good)"],
        "f1": values["f1(bad)"],
        "loss": plain(m.log_loss(labels, scores, labels=[0, 1])),
        "brier": plain(m.brier_score_loss(labels, scores, pos_label=1, labels=[0, 1])),
        "auc": plain(m.roc_auc_score(labels, scores)) if both else None,
        "average_precision": plain(m.average_precision_score(labels, scores)) if 1 in labels else None,
    }
    return {
        "name": name,
        "task": "binary",
        "classes": classes,
        "labels": labels.tolist(),
        "predicted": predicted.tolist(),
        "scores": scores.tolist(),
        "metrics": values,
    }


def multiclass(name, labels, scores, classes):
    labels = np.asarray(labels)
    scores = np.asarray(scores, dtype=float)
    predicted = scores.argmax(axis=1)
    values = by_class(labels, predicted, classes) | common(labels, predicted)
    values["loss"] = plain(m.log_loss(labels, scores, labels=range(len(classes))))
    return {
        "name": name,
        "task": "multiclass",
        "classes": classes,
        "labels": labels.tolist(),
        "predicted": predicted.tolist(),
        "scores": scores.ravel().tolist(),
        "metrics": values,
    }


def errors(labels, predicted):
    mse = m.mean_squared_error(labels, predicted)
    return {
        "mse": plain(mse),
        "rmse": plain(m.root_mean_squared_error(labels, predicted)),
        "mae": plain(m.mean_absolute_error(labels, predicted)),
        "r2": None if len(set(labels)) < 2 else plain(m.r2_score(labels, predicted)),
    }


def regression(name, labels, predicted, transform=None):
    labels = np.asarray(labels, dtype=float)
    predicted = np.asarray(predicted, dtype=float)
    values = errors(labels, predicted)
    values["loss"] = values["mse"]
    values["mape"] = None if 0 in labels else plain(m.mean_absolute_percentage_error(labels, predicted))
    if transform:
        logs = errors(np.log(labels), np.log(predicted))
        values |= {f"log_{key}": value for key, value in logs.items()}
    case = {
        "name": name,
        "task": "regression",
        "labels": labels.tolist(),
        "predicted": predicted.tolist(),
        "metrics": values,
    }
    return case | ({"transform": transform} if transform else {})


def dirichlet(n, classes, labels, skill):
    alpha = np.full((n, classes), 0.6)
    alpha[np.arange(n), labels] += skill
    scores = np.array([rng.dirichlet(a) for a in alpha])
    return scores / scores.sum(axis=1, keepdims=True)


labels = (rng.random(300) < 0.3).astype(int)
scores = 1 / (1 + np.exp(-(rng.normal(size=300) + 1.5 * labels - 1)))
three = rng.integers(0, 3, 200)
five = rng.integers(0, 4, 60)
target = rng.lognormal(3, 1, 120)
four_present = dirichlet(60, 5, five, 2)

cases = [
    binary("300 rows", labels, scores),
    binary("900 rows, which are sorted by radix", np.tile(labels, 3), np.concatenate([scores, scores**2, scores**3])),
    binary("ties in the scores", labels, np.round(scores, 1)),
    binary("all scores equal", labels[:40], np.full(40, 0.25)),
    binary("scores of exactly 0 and 1, some of them wrong", [1, 0, 1, 0, 1, 0], [1, 0, 0, 1, 0.7, 0.2]),
    binary("scores a few ulps from 0 and 1", [1, 0, 1, 0], [1 - 1e-16, 1e-300, 1e-17, 0.3]),
    binary("perfect", [0, 0, 1, 1], [0.1, 0.2, 0.8, 0.9]),
    binary("all wrong", [0, 0, 1, 1], [0.8, 0.9, 0.1, 0.2]),
    binary("positives alone", [1, 1, 1], [0.9, 0.2, 0.6]),
    binary("negatives alone", [0, 0, 0], [0.9, 0.2, 0.6]),
    binary("negatives alone, all right", [0, 0, 0], [0.1, 0.2, 0.3]),
    binary("nothing predicted positive", [0, 1, 0, 1], [0.1, 0.2, 0.3, 0.4]),
    binary("one row", [1], [0.7]),
    binary("classes that do not follow 0.5", labels[:50], scores[:50], (scores[:50] >= 0.2).astype(int)),
    multiclass("three classes", three, dirichlet(200, 3, three, 1), ["a", "b", "c"]),
    multiclass("a class without rows that is predicted", five, four_present, ["a", "b", "c", "d", "e"]),
    multiclass(
        "a class without rows that is never predicted",
        [0, 1, 0, 1, 1],
        [[0.8, 0.1, 0.1], [0.2, 0.7, 0.1], [0.4, 0.5, 0.1], [0.1, 0.6, 0.3], [0.5, 0.3, 0.2]],
        ["a", "b", "c"],
    ),
    multiclass(
        "a class with rows that is never predicted",
        [0, 1, 2, 0],
        [[0.8, 0.1, 0.1], [0.2, 0.7, 0.1], [0.4, 0.5, 0.1], [0.1, 0.6, 0.3]],
        ["a", "b", "c"],
    ),
    multiclass("one class alone", [1, 1], [[0, 1, 0], [0.5, 0.25, 0.25]], ["a", "b", "c"]),
    multiclass("one row", [2], [[0.25, 0.25, 0.5]], ["a", "b", "c"]),
    regression("120 rows", target, target * rng.lognormal(0, 0.3, 120)),
    regression("trained on the logarithm", target, target * rng.lognormal(0, 0.3, 120), "log"),
    regression("far from zero", 1e6 + rng.normal(size=80), 1e6 + rng.normal(size=80)),
    regression("worse than the mean", [1, 2, 3, 4], [4, 3, 2, 1]),
    regression("a label of 0", [0, 1, 2], [0.5, 1, 1.5]),
    regression("equal labels", [2, 2, 2], [2, 2.5, 1]),
    regression("equal labels that round in their mean", [0.1, 0.1, 0.1], [0.1, 0.2, 0.3]),
    regression("one row", [3], [2.5]),
]

out = Path(__file__).parent.parent / "evaluate" / "fixtures" / "metrics.json"
out.write_text(json.dumps({"source": f"scikit-learn {sklearn.__version__}", "cases": cases}) + "\n")
