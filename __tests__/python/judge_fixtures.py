"""Writes __tests__/train/given/fixtures/: files of predictions as pandas writes them, and what scikit-learn makes of them.

    python __tests__/python/judge_fixtures.py
"""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import sklearn
from sklearn import metrics as m

rng = np.random.default_rng(20260201)
folder = Path(__file__).parent.parent / "train" / "given" / "fixtures"
folder.mkdir(exist_ok=True)


def binary(seed):
    draw = np.random.default_rng(seed)
    logits = np.where(positive, 1.0, -0.6) + noise + draw.normal(0, 0.4, n)
    return pd.DataFrame({"id": ids, "label": labels, "logit": logits, "region": region})


n = 400
positive = rng.random(n) < 0.3
noise = rng.normal(0, 1, n)
ids = [f"00{i}" for i in range(n)]
labels = np.where(positive, "yes", "no")
region = rng.choice(["north", "south, far", 'the "east"'], n)
new, old = binary(1), binary(2)
new.to_csv(folder / "new.csv", index=False)
old.sample(frac=1, random_state=3).to_csv(folder / "old.csv", index=False)
new.to_parquet(folder / "new.parquet", index=False)
old.to_parquet(folder / "old.parquet", index=False)
# What pandas would write as null: a score that is NaN, one that is null, and a logit that is infinite.
odd = {
    "label": ["yes", "no", "no"],
    "score": pa.array([0.9, float("nan"), None], pa.float64()),
    "logit": [1.5, float("inf"), -2.0],
}
pq.write_table(pa.table(odd), folder / "odd.parquet")
new.to_json(folder / "new.jsonl", orient="records", lines=True, double_precision=15)

scores = 1 / (1 + np.exp(-new["logit"]))
predicted = np.where(scores > 0.5, "yes", "no")
names = ["a", "b", "c"]
truth = rng.choice(names, 300, p=[0.5, 0.3, 0.2])
raw = rng.normal(0, 1, (300, 3)) + 1.5 * (truth[:, None] == np.array(names))
probabilities = np.exp(raw) / np.exp(raw).sum(axis=1, keepdims=True)
many = pd.DataFrame({"label": truth, **{f"score_{c}": 100 * probabilities[:, k] for k, c in enumerate(names)}})
many.to_csv(folder / "many.csv", index=False)
top = np.array(names)[probabilities.argmax(axis=1)]
target = rng.normal(10, 3, 200)
guess = target + rng.normal(0, 1, 200)
pd.DataFrame({"label": target, "prediction": guess}).to_csv(folder / "number.csv", index=False)

expected = {
    "sklearn": sklearn.__version__,
    "new": {
        "accuracy": m.accuracy_score(labels, predicted),
        "precision": m.precision_score(labels, predicted, pos_label="yes"),
        "recall": m.recall_score(labels, predicted, pos_label="yes"),
        "f1": m.f1_score(labels, predicted, pos_label="yes"),
        "auc": m.roc_auc_score(positive, scores),
        "average_precision": m.average_precision_score(positive, scores),
        "loss": m.log_loss(positive, scores),
        "brier": m.brier_score_loss(positive, scores),
    },
    "many": {
        "accuracy": m.accuracy_score(truth, top),
        "f1_macro": m.f1_score(truth, top, average="macro"),
        "loss": m.log_loss(truth, probabilities, labels=names),
    },
    "number": {
        "mae": m.mean_absolute_error(target, guess),
        "mse": m.mean_squared_error(target, guess),
        "r2": m.r2_score(target, guess),
    },
}
(folder / "expected.json").write_text(json.dumps(expected, indent=1) + "\n")
