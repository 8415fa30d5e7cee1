"""Writes __tests__/data/encoding/fixtures/encoding.json: what scikit-learn makes of a small table.

Median imputation with a missing indicator, standardised over the training rows after imputation
(SimpleImputer, StandardScaler), clipped at 4 standard deviations; categories one-hot (OneHotEncoder), the rare
ones together, missing cells a level of their own, unseen ones all zeros.

    python __tests__/python/data_encoding.py
"""

import json
import math
import random
from pathlib import Path

import numpy as np
import sklearn
from sklearn.impute import SimpleImputer
from sklearn.preprocessing import OneHotEncoder, StandardScaler

random.seed(1)
TRAIN, NEW = 400, 20


def cell(value):
    return "" if value is None else str(value)


rows = []
for i in range(TRAIN + NEW):
    income = round(math.exp(random.gauss(3, 1.5)), 2) if random.random() > 0.1 else None
    age = random.randint(18, 80)
    if i >= TRAIN and i % 4 == 0:
        age = None  # No training row lacks it, so it has no indicator.
    home = random.choice(["rent", "own", "free"]) if random.random() > 0.05 else None
    if i in (3, 50):
        home = "boat"  # Fewer rows than a hundredth of the training rows.
    if i == TRAIN + 1:
        home = "tent"
    size = random.choice(["s", "m"])
    if i == TRAIN + 2:
        size = "xl"
    rows.append((income, age, home, size))

train, new = rows[:TRAIN], rows[TRAIN:]


def numbers(column):
    def take(part):
        return np.array([[np.nan if r[column] is None else r[column]] for r in part], float)

    imputer = SimpleImputer(strategy="median", add_indicator=True).fit(take(train))
    imputed = imputer.transform(take(train))
    scaler = StandardScaler().fit(imputed[:, :1])

    def apply(part):
        x = imputer.transform(take(part))
        return np.hstack([np.clip(scaler.transform(x[:, :1]), -4, 4), x[:, 1:]])

    return apply


def levels(column, other, missing):
    """`other` has a column where training rows hold rare levels, `missing` where they lack a value."""

    def take(part):
        return np.array([["\uffff" if r[column] is None else r[column]] for r in part], object)

    encoder = OneHotEncoder(
        min_frequency=TRAIN // 100 if other else None,
        handle_unknown="infrequent_if_exist",
        sparse_output=False,
    ).fit(take(train))
    names = [name.split("_", 1)[1] for name in encoder.get_feature_names_out()]
    # Ours: levels, then the others, then missing cells.
    order = sorted(range(len(names)), key=lambda i: ("\uffff" in names[i], "infrequent" in names[i], names[i]))

    def apply(part):
        return encoder.transform(take(part))[:, order]

    return apply


encoders = [numbers(0), numbers(1), levels(2, True, True), levels(3, False, False)]
out = {
    "sklearn": sklearn.__version__,
    "train": [[cell(v) for v in r] for r in train],
    "new": [[cell(v) for v in r] for r in new],
    "encodedTrain": np.hstack([e(train) for e in encoders]).tolist(),
    "encodedNew": np.hstack([e(new) for e in encoders]).tolist(),
}
path = Path(__file__).parent.parent / "data" / "encoding" / "fixtures" / "encoding.json"
path.parent.mkdir(exist_ok=True)
path.write_text(json.dumps(out, separators=(",", ":")) + "\n")
