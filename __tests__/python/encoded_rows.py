"""A CSV file's rows as a network's inputs, by what an exported encoding says.

As a user would write it who has the file, its documentation (docs/exports.md) and no code of Sluice.
"""

import csv
from datetime import datetime, timezone

import numpy as np

MISSING = {"", "NA", "N/A", "n/a", "#N/A", "<NA>", "NaN", "nan", "null", "Null", "NULL"}


def read_csv(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def number(text, kind):
    if text in MISSING:
        return np.nan
    if kind == "number":
        return float(text)
    day = datetime.fromisoformat(text)
    return day.replace(tzinfo=day.tzinfo or timezone.utc).timestamp() / 86_400


def inputs_of(rows, encoding):
    """rows × features, float32."""
    blocks = []
    for column in encoding["columns"]:
        texts = [row[column["column"]].strip() for row in rows]
        missing = np.array([text in MISSING for text in texts])
        if column["kind"] in ("number", "date"):
            values = np.array([number(text, column["kind"]) for text in texts])
            filled = np.where(missing, column["fill"], values)
            standard = (filled - column["mean"]) / column["sd"]
            block = [np.clip(standard, -column["clip"], column["clip"])]
        else:
            block = [np.array([text == level for text in texts]) for level in column["levels"]]
            if column["other"]:
                known = set(column["levels"])
                block.append(np.array([text not in known for text in texts]) & ~missing)
        if column["missing"]:
            block.append(missing)
        blocks += block
    inputs = np.stack(blocks, axis=1).astype(np.float32)
    assert inputs.shape[1] == len(encoding["features"])
    return inputs


def answers_of(outputs, encoding):
    """Probabilities of all classes, or numbers in the unit of the label, [N, 1]."""
    label = encoding["label"]
    if label["task"] == "binary":
        return {"probabilities": np.hstack([1 - outputs, outputs]).tolist()}
    if label["task"] == "multiclass":
        return {"probabilities": outputs.tolist()}
    center = label.get("center", {"center": 0, "unit": 1})
    value = outputs.astype(np.float64) * center["unit"] + center["center"]
    return {"value": (np.exp(value) if label.get("transform") == "log" else value).tolist()}
