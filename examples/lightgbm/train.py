"""Gradient boosting by LightGBM, stopped early, judged by Sluice."""

import lightgbm
import pandas as pd

import sluice

params = sluice.params()
seed = sluice.seed()

data = sluice.data_dir()
train = pd.read_csv(data / "train.csv")
watched = pd.read_csv(data / "validation.csv")
test = pd.read_csv(data / "test-features.csv")
ids = test.pop("sluice_id")


def features(rows: pd.DataFrame) -> pd.DataFrame:
    texts = train.drop(columns="Status").select_dtypes(exclude="number").columns
    return rows.assign(**{
        name: pd.Categorical(rows[name], categories=sorted(train[name].dropna().unique()))
        for name in texts
    })


def dataset(rows: pd.DataFrame, **options) -> lightgbm.Dataset:
    return lightgbm.Dataset(
        features(rows.drop(columns="Status")), label=rows["Status"] == "bad", **options
    )


learnt = dataset(train)
booster = lightgbm.train(
    {
        "objective": "binary",
        "metric": ["binary_logloss", "auc"],
        "learning_rate": params.get("learning-rate", 0.05),
        "num_leaves": 15,
        "seed": seed,
        "deterministic": True,
        "force_row_wise": True,
        "num_threads": 1,
        "verbosity": -1,
    },
    learnt,
    num_boost_round=params.get("rounds", 200),
    valid_sets=[dataset(watched, reference=learnt)],
    callbacks=[lightgbm.early_stopping(20), sluice.lightgbm_callback()],
)

sluice.predictions(ids, None, booster.predict(features(test)))
model = sluice.out_dir() / "model"
model.mkdir()
booster.save_model(model / "model.txt")
