"""What scikit-learn and SciPy make of random predictions, which are printed with it as CSV.

    python __tests__/python/judge_sklearn.py SEED
"""

import io
import json
import sys

import numpy as np
import pandas as pd
from scipy import stats
from sklearn import metrics as m

LEVEL = 0.95
rng = np.random.default_rng(int(sys.argv[1]))


def csv(**columns):
    text = io.StringIO()
    pd.DataFrame(columns).to_csv(text, index=False)
    return text.getvalue()


def wilson(right, n):
    low, high = stats.binomtest(int(right), int(n)).proportion_ci(LEVEL, method="wilson")
    return [low, high]


def binary():
    n = int(rng.integers(60, 900))
    labels = rng.random(n) < rng.uniform(0.05, 0.6)
    # Two digits: with ties.
    scores = np.clip(np.round(rng.normal(0.4 + 0.25 * labels, 0.2), 2), 0.01, 0.99)
    predicted = scores > 0.5
    return {
        "csv": csv(label=labels.astype(int), score=scores),
        "metrics": {
            "accuracy": m.accuracy_score(labels, predicted),
            "precision": m.precision_score(labels, predicted),
            "recall": m.recall_score(labels, predicted),
            "specificity": m.recall_score(~labels, ~predicted),
            "f1": m.f1_score(labels, predicted),
            "balanced_accuracy": m.balanced_accuracy_score(labels, predicted),
            "mcc": m.matthews_corrcoef(labels, predicted),
            "auc": m.roc_auc_score(labels, scores),
            "average_precision": m.average_precision_score(labels, scores),
            "loss": m.log_loss(labels, scores),
            "brier": m.brier_score_loss(labels, scores),
        },
        "intervals": {
            "accuracy": wilson((labels == predicted).sum(), n),
            "precision": wilson((labels & predicted).sum(), predicted.sum()),
            "recall": wilson((labels & predicted).sum(), labels.sum()),
        },
    }


def multiclass():
    n = int(rng.integers(100, 600))
    names = np.array(["ash", "beech", "elm", "oak"])
    labels = rng.choice(4, n, p=rng.dirichlet([5, 5, 5, 5]))
    raw = rng.normal(0, 1, (n, 4)) + 1.2 * np.eye(4)[labels]
    scores = np.exp(raw) / np.exp(raw).sum(axis=1, keepdims=True)
    predicted = scores.argmax(axis=1)
    columns = {f"score_{name}": scores[:, k] for k, name in enumerate(names)}
    averages = {}
    for kind in ["macro", "weighted"]:
        of = {"average": kind, "zero_division": 0}
        averages[f"precision_{kind}"] = m.precision_score(labels, predicted, **of)
        averages[f"recall_{kind}"] = m.recall_score(labels, predicted, **of)
        averages[f"f1_{kind}"] = m.f1_score(labels, predicted, **of)
    return {
        "csv": csv(label=names[labels], **columns),
        "metrics": {
            "accuracy": m.accuracy_score(labels, predicted),
            "balanced_accuracy": m.balanced_accuracy_score(labels, predicted),
            "mcc": m.matthews_corrcoef(labels, predicted),
            "loss": m.log_loss(labels, scores, labels=range(4)),
            **averages,
        },
        "intervals": {"accuracy": wilson((labels == predicted).sum(), n)},
    }


def regression():
    n = int(rng.integers(40, 500))
    labels = rng.gamma(4, 25, n)
    predicted = labels * rng.lognormal(0, 0.2, n)
    return {
        "csv": csv(label=labels, prediction=predicted),
        "metrics": {
            "mae": m.mean_absolute_error(labels, predicted),
            "mse": m.mean_squared_error(labels, predicted),
            "rmse": m.root_mean_squared_error(labels, predicted),
            "mape": m.mean_absolute_percentage_error(labels, predicted),
            "r2": m.r2_score(labels, predicted),
        },
        "intervals": {},
    }


print(json.dumps({"binary": binary(), "multiclass": multiclass(), "regression": regression()}))
