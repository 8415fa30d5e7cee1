"""A random forest of scikit-learn, judged by Sluice."""

import pickle

import pandas as pd
from sklearn.ensemble import RandomForestClassifier

import sluice

TREES = int(sluice.params().get("trees", 100))
seed = sluice.seed()

data = sluice.data_dir()
train = pd.read_csv(data / "train.csv")
test = pd.read_csv(data / "test-features.csv")

labels = train.pop("Status")
columns = pd.get_dummies(train).fillna(-1)
forest = RandomForestClassifier(TREES, min_samples_leaf=5, random_state=seed)
forest.fit(columns, labels)
sluice.log_params(forest.get_params())

ids = test.pop("sluice_id")
rows = pd.get_dummies(test).reindex(columns=columns.columns, fill_value=False).fillna(-1)
scores = forest.predict_proba(rows)[:, list(forest.classes_).index("bad")]
sluice.predictions(ids, None, scores)

model = sluice.out_dir() / "model"
model.mkdir()
with open(model / "forest.pickle", "wb") as file:
    pickle.dump(forest, file)
