"""Writes __tests__/evaluate/fixtures/curves.json: curves, calibration and confusion matrices as scikit-learn has them.

    python __tests__/python/curve_fixtures.py
"""

import json
from pathlib import Path

import numpy as np
import sklearn
from sklearn import metrics as m
from sklearn.calibration import calibration_curve

rng = np.random.default_rng(20260102)


def curves(name, labels, scores):
    labels, scores = np.asarray(labels), np.asarray(scores, dtype=float)
    fpr, tpr, thresholds = m.roc_curve(labels, scores, drop_intermediate=False)
    precision, recall, cuts = m.precision_recall_curve(labels, scores)
    share, mean = calibration_curve(labels, scores, n_bins=10, strategy="quantile")
    called = (scores > 0.5).astype(int)
    return {
        "name": name,
        "labels": labels.tolist(),
        "scores": scores.tolist(),
        # The first point is that of a threshold above all scores.
        "roc": {"thresholds": thresholds[1:].tolist(), "fpr": fpr[1:].tolist(), "tpr": tpr[1:].tolist()},
        # The last one is that of a threshold above all scores.
        "precisionRecall": {
            "thresholds": cuts.tolist(),
            "precision": precision[:-1].tolist(),
            "recall": recall[:-1].tolist(),
        },
        "calibration": {"share": share.tolist(), "mean": mean.tolist()},
        "confusion": m.confusion_matrix(labels, called, labels=[0, 1]).ravel().tolist(),
    }


def noisy(n, digits):
    labels = (rng.random(n) < 0.3).astype(int)
    scores = np.round(1 / (1 + np.exp(-(labels * 1.5 - 1 + rng.normal(size=n)))), digits)
    return labels, scores


many = rng.integers(0, 4, size=200)
called = np.where(rng.random(200) < 0.6, many, rng.integers(0, 4, size=200))
fixture = {
    "scikit-learn": sklearn.__version__,
    "binary": [
        curves("scores that all differ", *noisy(120, 9)),
        curves("scores with ties", *noisy(150, 1)),
        curves("a perfect ranking", [0, 0, 0, 1, 1], [0.1, 0.2, 0.3, 0.8, 0.9]),
        curves("one score for all", [0, 1, 0, 1], [0.5, 0.5, 0.5, 0.5]),
    ],
    "multiclass": {
        "labels": many.tolist(),
        "predicted": called.tolist(),
        "confusion": m.confusion_matrix(many, called, labels=range(4)).ravel().tolist(),
    },
}
out = Path(__file__).parent.parent / "evaluate" / "fixtures" / "curves.json"
out.write_text(json.dumps(fixture) + "\n")
