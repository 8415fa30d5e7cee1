"""A network in Lightning, judged by Sluice."""

import lightning
import pandas as pd
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

import sluice

params = sluice.params()
lightning.seed_everything(sluice.seed(), workers=True)

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


def loader(rows: pd.DataFrame, shuffle: bool) -> DataLoader:
    labels = torch.tensor((rows["Status"] == "bad").to_numpy("float32"))
    rows_of = TensorDataset(features(rows.drop(columns="Status")), labels)
    return DataLoader(rows_of, batch_size=64, shuffle=shuffle)


class Scoring(lightning.LightningModule):
    def __init__(self, width: int, rate: float) -> None:
        super().__init__()
        self.save_hyperparameters()
        self.network = nn.Sequential(nn.Linear(width, 64), nn.ReLU(), nn.Linear(64, 1))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.network(x).squeeze(1)

    def training_step(self, batch, index):
        loss = nn.functional.binary_cross_entropy_with_logits(self(batch[0]), batch[1])
        self.log("loss", loss, on_step=False, on_epoch=True)
        return loss

    def validation_step(self, batch, index):
        loss = nn.functional.binary_cross_entropy_with_logits(self(batch[0]), batch[1])
        self.log("val_loss", loss)

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=self.hparams["rate"])


scoring = Scoring(inputs.shape[1], params.get("learning-rate", 0.001))
trainer = lightning.Trainer(
    max_epochs=params.get("epochs", 15),
    accelerator="cpu",
    deterministic=True,
    logger=False,
    enable_checkpointing=False,
    enable_progress_bar=False,
    callbacks=[sluice.LightningCallback()],
)
trainer.fit(scoring, loader(train, True), loader(watched, False))

scoring.eval()
with torch.no_grad():
    sluice.predictions(ids, None, torch.sigmoid(scoring(features(test))))
model = sluice.out_dir() / "model"
model.mkdir()
torch.save(scoring.state_dict(), model / "weights.pt")
