"""The job of examples/credit as one writes it with pandas and Keras: read, split, encode, train 50 epochs, evaluate, save.

python bench/job_keras.py tensorflow|jax DATA.csv FOLDER [--probe]
--probe only says the versions, or what is absent.
"""

import os
import sys

os.environ["KERAS_BACKEND"] = sys.argv[1]
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = ""

if "--probe" in sys.argv:
    from importlib.metadata import PackageNotFoundError, version

    backend = {"tensorflow": "tensorflow-cpu", "jax": "jax"}[sys.argv[1]]
    try:
        names = ["keras", backend, "pandas", "scikit-learn"]
        print(", ".join(f"{name} {version(name)}" for name in names))
    except PackageNotFoundError as error:
        sys.exit(f"{error.name} is not installed")
    sys.exit()

import keras
import pandas as pd
from sklearn.metrics import accuracy_score, log_loss, recall_score, roc_auc_score
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(7)
table = pd.read_csv(sys.argv[2])
y = (table.pop("Status") == "bad").astype("float32")
train, test, y_train, y_test = train_test_split(table, y, test_size=0.2, stratify=y, random_state=7)
train, valid, y_train, y_valid = train_test_split(train, y_train, test_size=0.1, stratify=y_train, random_state=7)
numbers = table.select_dtypes("number").columns
fill, mean, sd = train[numbers].median(), train[numbers].mean(), train[numbers].std()
columns = pd.get_dummies(train).columns


def encode(rows):
    x = rows.copy()
    x[numbers] = (rows[numbers].fillna(fill) - mean) / sd
    return pd.get_dummies(x).reindex(columns=columns, fill_value=0).astype("float32").to_numpy()


model = keras.Sequential(
    [
        keras.layers.Input((len(columns),)),
        keras.layers.Dense(128, "relu", kernel_regularizer=keras.regularizers.L2(0.007)),
        keras.layers.Dense(64, "relu", kernel_regularizer=keras.regularizers.L2(0.007)),
        keras.layers.Dense(1, "sigmoid"),
    ]
)
model.compile(keras.optimizers.Adam(0.001), "binary_crossentropy", metrics=["accuracy"])
model.fit(
    encode(train),
    y_train.to_numpy(),
    validation_data=(encode(valid), y_valid.to_numpy()),
    epochs=50,
    batch_size=64,
    verbose=2,
)
score = model.predict(encode(test), verbose=0)[:, 0]
print(
    f"accuracy {accuracy_score(y_test, score > 0.5):.4f}, auc {roc_auc_score(y_test, score):.4f}, "
    f"recall {recall_score(y_test, score > 0.5):.4f}, loss {log_loss(y_test, score):.4f}"
)
model.save(os.path.join(sys.argv[3], "model.keras"))
