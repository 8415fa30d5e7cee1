"""A network in Keras with callbacks of its own beside Sluice's, judged by Sluice."""

import keras
import numpy as np
import pandas as pd

import sluice

params = sluice.params()
sluice.seed()

data = sluice.data_dir()
train = pd.read_csv(data / "train.csv")
watched = pd.read_csv(data / "validation.csv")
test = pd.read_csv(data / "test-features.csv")
ids = test.pop("sluice_id")

inputs = pd.get_dummies(train.drop(columns="Status"), dtype=float)
middle, spread = inputs.mean(), inputs.std().replace(0, 1)


def features(rows: pd.DataFrame) -> np.ndarray:
    columns = pd.get_dummies(rows, dtype=float).reindex(columns=inputs.columns, fill_value=0.0)
    scaled = (columns.fillna(middle) - middle) / spread
    return scaled.clip(-4, 4).to_numpy("float32")


def split(rows: pd.DataFrame) -> tuple[np.ndarray, np.ndarray]:
    return features(rows.drop(columns="Status")), (rows["Status"] == "bad").to_numpy("float32")


model = keras.Sequential([
    keras.layers.Input((inputs.shape[1],)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dropout(0.2),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(1, activation="sigmoid"),
])
model.compile(
    keras.optimizers.Adam(params.get("learning-rate", 0.001)),
    loss="binary_crossentropy",
    metrics=["accuracy", keras.metrics.AUC(name="auc")],
)
x, y = split(train)
model.fit(
    x,
    y,
    validation_data=split(watched),
    epochs=params.get("epochs", 20),
    batch_size=64,
    verbose=0,
    callbacks=[
        keras.callbacks.EarlyStopping(patience=6, restore_best_weights=True),
        keras.callbacks.ReduceLROnPlateau(patience=3, factor=0.5),
        sluice.SluiceCallback(),
    ],
)

sluice.predictions(ids, None, model.predict(features(test), verbose=0))
folder = sluice.out_dir() / "model"
folder.mkdir()
model.save(folder / "model.keras")
