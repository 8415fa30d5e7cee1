"""What scikit-learn says of the predictions of a run, as JSON. Binary alone."""

import json
import sys

import pandas as pd
from sklearn import metrics

path, negative, positive = sys.argv[1:]
rows = pd.read_csv(path, dtype={"id": str})
label = rows["label"] == positive
predicted = rows["prediction"] == positive
(tn, fp), (fn, tp) = metrics.confusion_matrix(label, predicted)
print(json.dumps({
    "rows": len(rows),
    "accuracy": (tn + tp) / len(rows),
    "recall": tp / (tp + fn),
    "specificity": tn / (tn + fp),
    "loss": metrics.log_loss(label, rows["score"]),
    "auc": metrics.roc_auc_score(label, rows["score"]),
    "average_precision": metrics.average_precision_score(label, rows["score"]),
}))
