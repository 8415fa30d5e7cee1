"""A network in PyTorch with a loop of its own, judged by Sluice."""

import time

import pandas as pd
import torch
from torch import nn

import sluice

params = sluice.params()
sluice.seed()
torch.use_deterministic_algorithms(True)
torch.set_num_threads(1)

data = sluice.data_dir()
train = pd.read_csv(data / "train.csv")
watched = pd.read_csv(data / "validation.csv")
test = pd.read_csv(data / "test-features.csv")
ids = test.pop("sluice_id")

inputs = pd.get_dummies(train.drop(columns="Status"), dtype=float)
middle, spread = inputs.mean(), inputs.std().replace(0, 1)


def features(rows: pd.DataFrame) -> torch.Tensor:
    columns = pd.get_dummies(rows, dtype=float).reindex(columns=inputs.columns, fill_value=0.0)
    scaled = (columns.fillna(middle) - middle) / spread
    return torch.tensor(scaled.clip(-4, 4).to_numpy("float32"))


def split(rows: pd.DataFrame) -> tuple[torch.Tensor, torch.Tensor]:
    labels = (rows["Status"] == "bad").to_numpy("float32")
    return features(rows.drop(columns="Status")), torch.tensor(labels)


x, y = split(train)
val_x, val_y = split(watched)
network = nn.Sequential(
    nn.Linear(x.shape[1], 64), nn.ReLU(), nn.Dropout(0.2), nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 1)
)
optimizer = torch.optim.Adam(network.parameters(), lr=params.get("learning-rate", 0.001))
measure = nn.BCEWithLogitsLoss()
epochs = params.get("epochs", 20)

for epoch in range(1, epochs + 1):
    started = time.monotonic()
    network.train()
    total = 0.0
    for batch in torch.randperm(len(x)).split(64):
        optimizer.zero_grad()
        loss = measure(network(x[batch]).squeeze(1), y[batch])
        loss.backward()
        optimizer.step()
        total += loss.item() * len(batch)
    network.eval()
    with torch.no_grad():
        val_loss = measure(network(val_x).squeeze(1), val_y)
    sluice.log(
        epoch=epoch,
        epochs=epochs,
        loss=total / len(x),
        val_loss=val_loss,
        learning_rate=optimizer.param_groups[0]["lr"],
        seconds=time.monotonic() - started,
    )

with torch.no_grad():
    sluice.predictions(ids, None, torch.sigmoid(network(features(test)).squeeze(1)))
model = sluice.out_dir() / "model"
model.mkdir()
torch.save(network.state_dict(), model / "weights.pt")
