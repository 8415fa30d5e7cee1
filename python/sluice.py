"""What a training script tells Sluice, and is told by it.

Sluice puts this file on the path of the command that it runs, so ``import sluice`` works there with
nothing installed. Copied beside a script it works anywhere: outside Sluice everything does nothing,
and says so once. Standard library only, Python 3.9 or later.

    import sluice

    sluice.seed()
    model.fit(x, y, callbacks=[sluice.SluiceCallback()])              # Keras
    trainer = lightning.Trainer(callbacks=[sluice.LightningCallback()])
    trainer = transformers.Trainer(..., callbacks=[sluice.TransformersCallback()])
    lightgbm.train(..., callbacks=[sluice.lightgbm_callback()])
    xgboost.train(..., callbacks=[sluice.XGBoostCallback()])
    sluice.log(epoch=3, loss=0.41, val_loss=0.44)                     # any loop of your own
    sluice.predictions(ids, None, scores)

The protocol is a JSON object a line, appended to the file that SLUICE_EVENTS names.
"""

from __future__ import annotations

import atexit
import collections
import csv
import importlib
import json
import math
import os
import random
import sys
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Callable, Deque, Dict, Iterable, List, Mapping, Optional, Sequence, Union

__all__ = [
    "LightningCallback",
    "SluiceCallback",
    "TransformersCallback",
    "XGBoostCallback",
    "checkpoint_dir",
    "data_dir",
    "lightgbm_callback",
    "log",
    "log_params",
    "metric",
    "model_dir",
    "out_dir",
    "params",
    "predictions",
    "seed",
]

Scalar = Union[str, int, float, bool, None]

#: Made once: json.dumps makes one for each event.
_encode = json.JSONEncoder(allow_nan=False).encode
#: Seconds between two writes of events that may be many, such as batches and points of a curve.
_FLUSH_EVERY = 0.5
#: The first that is imported is what trains: those above others come before them.
_FRAMEWORKS = (
    "lightning",
    "pytorch_lightning",
    "transformers",
    "keras",
    "tensorflow",
    "torch",
    "lightgbm",
    "xgboost",
    "sklearn",
)


class _Events:
    """Appends to the file of events; without one it does nothing, and says so once."""

    def __init__(self) -> None:
        path = os.environ.get("SLUICE_EVENTS")
        # Without a buffer of its own: what a process holds that is forked would be written twice.
        self._file = open(path, "ab", buffering=0) if path else None
        self._forget()
        self._told = False
        self._framework: Optional[str] = None
        #: How many there were when a framework was last looked for.
        self._modules = 0
        self._fits = 0
        if path:
            atexit.register(self.flush)
            if hasattr(os, "register_at_fork"):
                os.register_at_fork(after_in_child=self._forget)

    def _forget(self) -> None:
        self._lock = threading.RLock()
        self._waiting: Deque[Mapping[str, Any]] = collections.deque()
        #: Whether a thread writes what waits.
        self._watched = False
        self._flushed = -math.inf

    @property
    def on(self) -> bool:
        """Whether Sluice runs this script."""
        if self._file is None and not self._told:
            self._told = True
            print("sluice: not run by Sluice, so nothing is recorded", file=sys.stderr)
        return self._file is not None

    def write(self, event: Mapping[str, Any], many: bool = False) -> None:
        """Appends an event, of plain values.

        One of many that come faster than twice a second waits for others, for a moment. Any other
        is in the file at once. What waits is only put aside here: between two steps of a training
        nothing of this is in the processor's caches, and to make one event into text costs ten
        times as much as where many are, one after the other.
        """
        if not self.on:
            return
        self._waiting.append(event)
        if many and self._watched:
            return
        self._say_framework()
        if not many or not self._watch():
            self.flush()

    def _watch(self) -> bool:
        """Sees to it that what waits is written though nothing comes after it.

        :returns: False where that is better done at once
        """
        if time.monotonic() - self._flushed >= _FLUSH_EVERY:
            return False
        with self._lock:
            if not self._watched:
                # One for as long as events come: to start a thread costs more than to wake it.
                thread = threading.Thread(target=self._flush_while_they_come, daemon=True)
                self._watched = True
                try:
                    thread.start()
                except RuntimeError:
                    # The interpreter ends, and starts no thread any more.
                    self._watched = False
        return self._watched

    def _flush_while_they_come(self) -> None:
        try:
            time.sleep(_FLUSH_EVERY)
            while self._waiting:
                self.flush()
                time.sleep(_FLUSH_EVERY)
        finally:
            self._watched = False
        # What came after the last look was left to this thread.
        self.flush()

    def flush(self) -> None:
        with self._lock:
            lines: List[str] = []
            while self._waiting:
                lines.append(_line(self._waiting.popleft()))
            if lines and self._file is not None:
                self._file.write("".join(lines).encode("utf-8"))
                self._flushed = time.monotonic()

    def start_fit(self) -> int:
        """Says that a training begins. One that is never ended is known to have crashed."""
        self._fits += 1
        self.write({"type": "fit-started", "fit": self._fits})
        return self._fits

    def end_fit(self, fit: int) -> None:
        self.write({"type": "fit-ended", "fit": fit})

    def _say_framework(self) -> None:
        if self._framework is not None or len(sys.modules) == self._modules:
            return
        self._modules = len(sys.modules)
        # TensorFlow brings Keras with it: what the script itself imports comes first.
        named = {getattr(value, "__name__", "") for value in vars(sys.modules["__main__"]).values()}
        for name in sorted(_FRAMEWORKS, key=lambda one: one not in named):
            version = getattr(sys.modules.get(name), "__version__", None)
            if version is not None:
                self._framework = name
                event = {"type": "framework", "name": name, "version": str(version)}
                self._waiting.appendleft(event)
                return


def _line(event: Mapping[str, Any]) -> str:
    try:
        return f"{_encode(event)}\n"
    except ValueError:
        # A number in it is none.
        return f"{_encode(_plain(event))}\n"


def _plain(value: Any) -> Any:
    """A value as JSON has it: numbers of any library as Python's own, NaN and infinities as None."""
    # Python's own first: almost all values are, and asking what else they may be takes longer.
    kind = type(value)
    if kind is float:
        return value if math.isfinite(value) else None
    if kind is str or kind is int:
        return value
    if kind is dict:
        return {str(key): _plain(inner) for key, inner in value.items()}
    if value is None or isinstance(value, (str, bool)):
        return value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(inner) for inner in value]
    if isinstance(value, Path):
        return str(value)
    # NumPy's scalars, tensors of one element, and whatever else has a number in it.
    item = getattr(value, "item", None)
    if callable(item):
        try:
            return _plain(item())
        except (RuntimeError, TypeError, ValueError):
            return str(value)
    try:
        return _plain(float(value))
    except (TypeError, ValueError):
        return str(value)


def _numbers(values: Mapping[str, Any]) -> Dict[str, Optional[float]]:
    """Those of the values that are numbers; None for one that is NaN, or a NaN of Python's own."""
    numbers: Dict[str, Optional[float]] = {}
    for name, value in values.items():
        if type(value) is float:
            numbers[str(name)] = value
            continue
        plain = _plain(value)
        if plain is None and value is None:
            continue
        if plain is None or isinstance(plain, (int, float)):
            numbers[str(name)] = None if plain is None else float(plain)
    return numbers


def _scalars(values: Mapping[str, Any]) -> Dict[str, Scalar]:
    scalars: Dict[str, Scalar] = {}
    for name, value in values.items():
        plain = _plain(value)
        if isinstance(plain, (dict, list)):
            plain = json.dumps(plain)
        scalars[str(name)] = plain[:1000] if isinstance(plain, str) else plain
    return scalars


_events = _Events()
_own_hook = sys.excepthook


def _tell_exception(
    kind: "type[BaseException]", error: BaseException, trace: Optional[TracebackType]
) -> None:
    if _events.on:
        text = str(error).splitlines()
        message = f"{kind.__name__}: {text[0]}" if text else kind.__name__
        _events.write({"type": "error", "message": message[:1000]})
    _own_hook(kind, error, trace)


if os.environ.get("SLUICE_EVENTS"):
    sys.excepthook = _tell_exception


# --- What Sluice tells a script ------------------------------------------------------------------


def params() -> Dict[str, Any]:
    """The ``params`` of the config, so that ``--set command.params.lr=0.01`` reaches the script."""
    if not _events.on:
        return {}
    found = json.loads(os.environ.get("SLUICE_PARAMS", "{}"))
    return dict(found)


def data_dir() -> Path:
    """The folder with ``train.csv``, ``validation.csv`` and ``test-features.csv``.

    :raises RuntimeError: outside Sluice, where nobody has split the data
    """
    path = os.environ.get("SLUICE_DATA")
    if not path:
        raise RuntimeError(
            "sluice: there is no SLUICE_DATA: Sluice does not run this script, "
            "or its config has predictions in place of data, so the script splits by itself"
        )
    return Path(path)


def out_dir() -> Path:
    """A folder for what the script leaves, new in each run; outside Sluice the one it runs in."""
    return Path(os.environ.get("SLUICE_OUT") or ".")


def model_dir() -> Path:
    """The folder of the model that ``command.score`` is asked to answer with: what a run left there.

    :raises RuntimeError: in any other script: a training is handed no model
    """
    path = os.environ.get("SLUICE_MODEL")
    if not path:
        raise RuntimeError(
            "sluice: there is no SLUICE_MODEL: it is only there for the script of command.score"
        )
    return Path(path)


def checkpoint_dir() -> Optional[Path]:
    """A folder for checkpoints, the same one when a run that was cut off is started again.

    None outside Sluice, or where Sluice keeps none.
    """
    path = os.environ.get("SLUICE_CHECKPOINT")
    if not path:
        return None
    folder = Path(path)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def seed(value: Optional[int] = None) -> int:
    """Seeds what has been imported so far, says what that was, and returns the seed.

    Call it after the imports. ``value`` is for outside Sluice; inside, the config's seed counts.
    """
    given = os.environ.get("SLUICE_SEED")
    number = int(given) if given else 0 if value is None else value
    _events.on
    seeded = ["random"]
    random.seed(number)
    modules = sys.modules
    if "numpy" in modules:
        modules["numpy"].random.seed(number % 2**32)
        seeded.append("numpy")
    if "torch" in modules:
        modules["torch"].manual_seed(number)
        seeded.append("torch")
    if "tensorflow" in modules:
        modules["tensorflow"].random.set_seed(number)
        seeded.append("tensorflow")
    if "keras" in modules:
        modules["keras"].utils.set_random_seed(number % 2**32)
        seeded.append("keras")
    print(f"sluice: seed {number} set for {', '.join(seeded)}", file=sys.stderr)
    return number


# --- What a script tells Sluice ------------------------------------------------------------------

_epoch = 0


def log(
    values: Optional[Mapping[str, Any]] = None,
    *,
    epoch: Optional[int] = None,
    epochs: Optional[int] = None,
    learning_rate: Any = None,
    seconds: Optional[float] = None,
    **more: Any,
) -> None:
    """One epoch, or whatever a point of your curve is: ``sluice.log(loss=0.4, val_loss=0.5)``.

    :param epoch: from 1; left out: the one after the last
    :param epochs: how many there are to be
    """
    global _epoch
    _epoch = _epoch + 1 if epoch is None else int(epoch)
    event: Dict[str, Any] = {"type": "epoch", "epoch": _epoch}
    if epochs is not None:
        event["epochs"] = int(epochs)
    event["metrics"] = _numbers({**values, **more} if values else more)
    if learning_rate is not None:
        event["learningRate"] = _plain(learning_rate)
    if seconds is not None:
        event["seconds"] = _plain(seconds)
    _events.write(event, many=True)


def log_params(values: Optional[Mapping[str, Any]] = None, **more: Any) -> None:
    """Parameters that the record is to hold: ``sluice.log_params(depth=6, optimizer="adam")``."""
    _events.write({"type": "params", "values": _scalars({**(values or {}), **more})})


def metric(name: str, value: Any) -> None:
    """A metric of your own, of the whole test set.

    A condition may name it where the config lists it: ``command: {metrics: [NAME]}``.
    """
    _events.write({"type": "metric", "name": name, "value": _numbers({name: value}).get(name)})


def predictions(
    ids: Optional[Iterable[Any]],
    labels: Optional[Iterable[Any]] = None,
    scores: Any = None,
    *,
    predicted: Optional[Iterable[Any]] = None,
    classes: Optional[Sequence[Any]] = None,
    path: Optional[Union[str, Path]] = None,
    **columns: Iterable[Any],
) -> Path:
    """Writes the predictions of the test rows, where Sluice looks for them.

    :param ids: a row's name each; of rows that Sluice handed over, their ``sluice_id``
    :param labels: the truth; left out where Sluice split the data, as it knows it
    :param scores: two classes: the probability of the positive one; more: rows × classes
    :param predicted: the class, or the number; left out: the class with the highest score
    :param classes: the classes in the order of the columns of ``scores``, for more than two
    :param path: left out: ``predictions.csv`` in the folder of the run
    :param columns: more columns, which ``where`` and ``slices`` can name
    """
    found: Dict[str, List[Any]] = {}
    if ids is not None:
        found["id"] = _cells(ids)
    if labels is not None:
        found["label"] = _cells(labels)
    if predicted is not None:
        found["prediction"] = _cells(predicted)
    if scores is not None:
        found.update(_score_columns(scores, classes))
    found.update({name: _cells(values) for name, values in columns.items()})
    if predicted is None and scores is None:
        raise ValueError("sluice: predictions need scores or predicted")
    lengths = {name: len(values) for name, values in found.items()}
    if len(set(lengths.values())) > 1:
        raise ValueError(f"sluice: the columns of the predictions differ in length: {lengths}")
    target = Path(path) if path is not None else out_dir() / "predictions.csv"
    if path is None and not _events.on:
        return target
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_name(f"{target.name}.{os.getpid()}.tmp")
    with open(temporary, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(found)
        writer.writerows(zip(*found.values()))
    os.replace(temporary, target)
    return target


def _cells(values: Iterable[Any]) -> List[Any]:
    """The elements, of whatever library: arrays, series and tensors are flattened to lists."""
    for method in ("detach", "cpu", "numpy"):
        change = getattr(values, method, None)
        if callable(change) and not isinstance(values, (list, tuple)):
            try:
                values = change()
            except TypeError:
                pass
    reshape = getattr(values, "reshape", None)
    if callable(reshape):
        values = reshape(-1)
    to_list = getattr(values, "tolist", None)
    return list(to_list() if callable(to_list) else values)


def _score_columns(scores: Any, classes: Optional[Sequence[Any]]) -> Dict[str, List[Any]]:
    shape = getattr(scores, "shape", None)
    nested = isinstance(scores, (list, tuple)) and scores and isinstance(scores[0], (list, tuple))
    width = shape[1] if shape is not None and len(shape) == 2 else len(scores[0]) if nested else 1
    if width == 1:
        return {"score": _cells(scores)}
    if classes is None or len(classes) != width:
        raise ValueError(f"sluice: scores have {width} columns, so name as many classes")
    flat = _cells([cell for row in scores for cell in row] if nested else scores)
    return {f"score_{name}": flat[index::width] for index, name in enumerate(classes)}


# --- Callbacks of frameworks ---------------------------------------------------------------------
#
# A framework is imported when its callback is first made, and never by this file itself. Each class
# stands beside the callbacks that a script has; it replaces none and changes nothing.


class _Made:
    """Makes a class when it is first called, since its base is a class of a framework."""

    def __init__(self, name: str, make: Callable[[], type], text: str) -> None:
        self.__name__ = name
        self.__doc__ = text
        self._make = make
        self._class: Optional[type] = None

    def __call__(self, *args: Any, **options: Any) -> Any:
        if self._class is None:
            self._class = self._make()
        return self._class(*args, **options)


def _keras() -> type:
    import keras

    class Callback(keras.callbacks.Callback):  # type: ignore[misc]
        def __init__(self, batches: bool = False) -> None:
            super().__init__()
            self._batches = batches
            self._epoch = 0
            self._started = 0.0
            self._rate: Any = None
            self._fit = 0

        def on_train_begin(self, logs: Optional[Mapping[str, Any]] = None) -> None:
            self._fit = _events.start_fit()
            given = {key: self.params.get(key) for key in ("epochs", "steps") if key in self.params}
            config = self.model.optimizer.get_config() if self.model.optimizer else {}
            optimizer = {f"optimizer_{key}": value for key, value in config.items()}
            log_params({**given, **optimizer, "weights": self.model.count_params()})

        def on_epoch_begin(self, epoch: int, logs: Optional[Mapping[str, Any]] = None) -> None:
            self._epoch = epoch + 1
            self._started = time.monotonic()
            # At the end of an epoch a schedule may already have set the next one's.
            optimizer = getattr(self.model, "optimizer", None)
            rate = getattr(optimizer, "learning_rate", None)
            self._rate = None if rate is None else _plain(rate)

        def on_train_batch_end(self, batch: int, logs: Optional[Mapping[str, Any]] = None) -> None:
            if not self._batches or not logs or "loss" not in logs:
                return
            # Keras hands over running means since the epoch's start.
            event: Dict[str, Any] = {"type": "batch", "epoch": self._epoch, "batch": batch + 1}
            steps = self.params.get("steps")
            if steps:
                event["batches"] = int(steps)
            _events.write({**event, "loss": _plain(logs["loss"])}, many=True)

        def on_epoch_end(self, epoch: int, logs: Optional[Mapping[str, Any]] = None) -> None:
            values = {key: value for key, value in (logs or {}).items() if key != "learning_rate"}
            log(
                values,
                epoch=epoch + 1,
                epochs=self.params.get("epochs"),
                learning_rate=self._rate if isinstance(self._rate, float) else None,
                seconds=time.monotonic() - self._started,
            )

        def on_train_end(self, logs: Optional[Mapping[str, Any]] = None) -> None:
            _events.end_fit(self._fit)

    return Callback


SluiceCallback = _Made(
    "SluiceCallback",
    _keras,
    """For Keras: ``model.fit(..., callbacks=[your_own, sluice.SluiceCallback()])``.

    Every metric of every epoch, its learning rate, and the parameters of the optimizer.
    ``batches=True`` tells of each batch too.
    """,
)


def _lightning() -> type:
    base: Any
    try:
        base = importlib.import_module("lightning.pytorch.callbacks").Callback
    except ImportError:
        base = importlib.import_module("pytorch_lightning.callbacks").Callback

    class Callback(base):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self._fit = 0
            self._started = 0.0
            self._rate: Any = None

        def on_fit_start(self, trainer: Any, pl_module: Any) -> None:
            if not trainer.is_global_zero:
                return
            self._fit = _events.start_fit()
            given = getattr(pl_module, "hparams", None)
            log_params({"epochs": trainer.max_epochs, **(dict(given) if given else {})})

        def on_train_epoch_start(self, trainer: Any, pl_module: Any) -> None:
            self._started = time.monotonic()
            optimizers = trainer.optimizers
            self._rate = optimizers[0].param_groups[0]["lr"] if optimizers else None

        def on_train_epoch_end(self, trainer: Any, pl_module: Any) -> None:
            if not trainer.is_global_zero or trainer.sanity_checking:
                return
            limit = trainer.max_epochs
            log(
                trainer.callback_metrics,
                epoch=trainer.current_epoch + 1,
                epochs=limit if limit and limit > 0 else None,
                learning_rate=self._rate,
                seconds=time.monotonic() - self._started,
            )

        def on_fit_end(self, trainer: Any, pl_module: Any) -> None:
            if trainer.is_global_zero:
                _events.end_fit(self._fit)

    return Callback


LightningCallback = _Made(
    "LightningCallback",
    _lightning,
    """For Lightning: ``Trainer(callbacks=[sluice.LightningCallback()])``.""",
)


def _transformers() -> type:
    from transformers import TrainerCallback

    class Callback(TrainerCallback):
        def __init__(self) -> None:
            self._fit = 0
            self._epoch = 1
            self._latest: Dict[str, Any] = {}

        def on_train_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            self._fit = _events.start_fit()
            names = ("learning_rate", "num_train_epochs", "per_device_train_batch_size", "seed")
            log_params({name: getattr(args, name, None) for name in names})

        def on_log(self, args: Any, state: Any, control: Any, logs: Any = None, **_: Any) -> None:
            # The summary of the whole training is of no epoch.
            if not logs or "train_runtime" in logs:
                return
            # What an epoch logs comes after its end, and its evaluation after that.
            epoch = max(1, math.ceil(round(state.epoch or 0, 6)))
            if epoch != self._epoch:
                self._tell(args)
            self._epoch = epoch
            self._latest.update(logs)
            if any(name.startswith("eval_") for name in logs):
                self._tell(args)

        def on_train_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            self._tell(args)
            _events.end_fit(self._fit)

        def _tell(self, args: Any) -> None:
            if not self._latest:
                return
            values = {key: value for key, value in self._latest.items() if key != "epoch"}
            rate = values.pop("learning_rate", None)
            self._latest = {}
            epochs = math.ceil(args.num_train_epochs)
            log(values, epoch=self._epoch, epochs=epochs, learning_rate=rate)

    return Callback


TransformersCallback = _Made(
    "TransformersCallback",
    _transformers,
    """For Hugging Face: ``Trainer(..., callbacks=[sluice.TransformersCallback()])``.""",
)


def lightgbm_callback() -> Callable[[Any], None]:
    """For LightGBM: ``lightgbm.train(..., callbacks=[sluice.lightgbm_callback()])``.

    Every metric of every iteration, by the name of its data set: ``valid_0_auc``.
    """
    started = time.monotonic()
    told = False

    def callback(env: Any) -> None:
        nonlocal started, told
        if not told:
            told = True
            log_params(env.params)
        now = time.monotonic()
        values = {f"{entry[0]}_{entry[1]}": entry[2] for entry in env.evaluation_result_list or []}
        log(
            values,
            epoch=env.iteration - env.begin_iteration + 1,
            epochs=env.end_iteration - env.begin_iteration,
            learning_rate=env.params.get("learning_rate"),
            seconds=now - started,
        )
        started = now

    # After those that change parameters, before the one that stops early by an exception.
    callback.order = 25  # type: ignore[attr-defined]
    return callback


def _xgboost() -> type:
    from xgboost.callback import TrainingCallback

    class Callback(TrainingCallback):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self._fit = 0
            self._started = 0.0

        def before_training(self, model: Any) -> Any:
            self._fit = _events.start_fit()
            return model

        def before_iteration(self, model: Any, epoch: int, evals_log: Any) -> bool:
            self._started = time.monotonic()
            return False

        def after_iteration(self, model: Any, epoch: int, evals_log: Any) -> bool:
            values = {
                f"{data}_{name}": history[-1][0] if isinstance(history[-1], tuple) else history[-1]
                for data, metrics in (evals_log or {}).items()
                for name, history in metrics.items()
            }
            log(values, epoch=epoch + 1, seconds=time.monotonic() - self._started)
            return False

        def after_training(self, model: Any) -> Any:
            _events.end_fit(self._fit)
            return model

    return Callback


XGBoostCallback = _Made(
    "XGBoostCallback",
    _xgboost,
    """For XGBoost: ``xgboost.train(..., callbacks=[sluice.XGBoostCallback()])``.""",
)
