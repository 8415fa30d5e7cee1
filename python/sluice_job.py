"""Runs a training command as a job of a Ray cluster, and sends back what it reports and leaves.

Sluice puts this file into the package that the cluster is sent, and makes it the job's entrypoint.
Nothing comes back from such a job but its log, so what Sluice is to read stands there in lines of
its own, each numbered and with a checksum: ``@sluice MARK NUMBER KIND SUM PAYLOAD``, whose payload
is base64. Everything else that is printed is the command's. Standard library only, Python 3.9 or
later.
"""

from __future__ import annotations

import base64
import codecs
import ctypes
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import IO, Any, Dict, List

#: Bytes in a frame, before base64.
_PIECE = 48 * 1024
#: Bytes of a line that is an event.
_LONGEST_LINE = 1 << 20
#: Seconds between two looks at the file of events.
_LOOK = 0.2
#: Seconds that those whom the command started may hold its output open once it has ended.
_DRAIN = 2.0
#: Seconds that the command has to end by itself when it is told to.
_TERM = 3.0
#: Seconds that those whom the command started may go on once it has ended.
_LEFT = 3.0


class _Log:
    """The job's log: what the command prints, and frames in lines of their own."""

    def __init__(self, mark: str) -> None:
        self._mark = mark
        self._lock = threading.Lock()
        self._number = 0
        self._begun = False

    def relay(self, text: str) -> None:
        """What the command printed. It never stands in one line with a frame."""
        if not text:
            return
        with self._lock:
            _write(text)
            self._begun = not text.endswith("\n")

    def frame(self, kind: str, content: bytes) -> None:
        with self._lock:
            payload = base64.b64encode(content).decode("ascii")
            body = f"{self._number} {kind} {payload}"
            total = hashlib.sha256(body.encode("ascii")).hexdigest()[:16]
            start = "\n" if self._begun else ""
            _write(f"{start}@sluice {self._mark} {self._number} {kind} {total} {payload}\n")
            self._begun = False
            self._number += 1

    def error(self, message: str) -> None:
        event = {"type": "error", "message": message}
        self.frame("events", f"{json.dumps(event)}\n".encode("ascii"))


def _write(text: str) -> None:
    # In one go, as far as the system lets it: Ray appends a line of its own to the same file.
    rest = memoryview(text.encode("utf-8"))
    while rest:
        rest = rest[os.write(1, rest) :]


def _relay(stream: IO[bytes], log: _Log) -> None:
    # Ray answers with an error where a log is no UTF-8.
    decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
    while True:
        piece = os.read(stream.fileno(), 1 << 16)
        log.relay(decoder.decode(piece, final=not piece))
        if not piece:
            return


class _Events:
    """Sends on the lines that are appended to the file of events while it grows."""

    def __init__(self, path: Path, log: _Log) -> None:
        path.touch()
        self._file = open(path, "rb")
        self._log = log
        self._rest = b""
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        while not self._ended.wait(_LOOK):
            self._send()

    def _send(self) -> None:
        while True:
            piece = self._file.read(_PIECE)
            if not piece:
                return
            lines, newline, self._rest = (self._rest + piece).rpartition(b"\n")
            if newline:
                self._log.frame("events", lines + newline)
            elif len(self._rest) > _LONGEST_LINE:
                self._rest = b""

    def end(self) -> None:
        self._ended.set()
        self._thread.join()
        self._send()
        if self._rest:
            self._log.frame("events", self._rest + b"\n")


#: Loaded before a process is forked, in which nothing should be.
_LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None
_PR_SET_PDEATHSIG = 1
_PR_SET_CHILD_SUBREAPER = 36


def _die_with_parent(number: int = signal.SIGKILL) -> None:
    """On Linux a process does not outlive the one that watches it, however that ends."""
    if _LIBC is not None:
        _LIBC.prctl(_PR_SET_PDEATHSIG, number)


def _adopt_orphans() -> None:
    """On Linux what is left at work becomes a child of this process: Ray would leave it alone."""
    if _LIBC is not None:
        _LIBC.prctl(_PR_SET_CHILD_SUBREAPER, 1)


def _children() -> List[int]:
    """The living ones, by ``/proc/PID/stat``: pid, (name), state, parent."""
    found = []
    for name in os.listdir("/proc") if _LIBC is not None else ():
        if not name.isdigit():
            continue
        try:
            stat = Path("/proc", name, "stat").read_text("latin-1")
        except OSError:
            continue
        state, parent = stat.rpartition(")")[2].split()[:2]
        if int(parent) == os.getpid() and state not in "ZX":
            found.append(int(name))
    return found


def _end_left() -> bool:
    """Ends what the command left at work. Returns whether it had to."""
    until = time.monotonic() + _LEFT
    while _children() and time.monotonic() < until:
        time.sleep(0.05)
    ended = False
    # Whom one of them started is a child of this process once that one is dead.
    for pid in iter(lambda: next(iter(_children()), 0), 0):
        ended = True
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
    return ended


#: The second is there where the head of the cluster was started with it: every job gets it then.
_NOT_FOR_COMMANDS = ("SLUICE_JOB", "RAY_AUTH_TOKEN")


def _environment(own: Path, package: Path, task: Dict[str, Any]) -> Dict[str, str]:
    env = {name: value for name, value in os.environ.items() if name not in _NOT_FOR_COMMANDS}
    env.update(task["env"])
    path = env.get("PYTHONPATH")
    return {
        **env,
        "PYTHONPATH": f"{package}:{path}" if path else str(package),
        "SLUICE_EVENTS": str(own / "events.jsonl"),
        "SLUICE_OUT": str(own / "out"),
        # A folder beside this file, or one that both see.
        **({"SLUICE_DATA": str(package / task["data"])} if task.get("data") else {}),
    }


def _when_stopped(handler: Any) -> None:
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, handler)


def _run(task: Dict[str, Any], own: Path, package: Path, log: _Log) -> int:
    """Runs the command to its end. Returns its exit code, as a shell has it."""
    _adopt_orphans()
    (own / "out").mkdir()
    events = _Events(own / "events.jsonl", log)
    child = subprocess.Popen(
        ["/bin/sh", "-c", task["run"]],
        env=_environment(own, package, task),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        # In the session of the job: when Ray ends that, it ends the command too.
        preexec_fn=_die_with_parent,
    )
    assert child.stdout is not None
    reader = threading.Thread(target=_relay, args=(child.stdout, log), daemon=True)
    reader.start()
    stopped: List[int] = []

    def stop(number: int, _frame: Any) -> None:
        if not stopped:
            child.send_signal(signal.SIGTERM)
        stopped.append(number)

    _when_stopped(stop)
    code = _wait(child, task["seconds"], stopped)
    left = _end_left()
    reader.join(_DRAIN)
    events.end()
    if left and code == 0 and not stopped:
        log.error("it left processes at work, which could still change what it left")
        return 1
    return 128 + stopped[0] if stopped else code if code >= 0 else 128 - code


def _wait(child: "subprocess.Popen[bytes]", seconds: float, stopped: List[int]) -> int:
    """A job that nobody follows any more ends when its time is over, too."""
    until = time.monotonic() + seconds
    while True:
        try:
            return child.wait(timeout=0.1)
        except subprocess.TimeoutExpired:
            if not stopped and time.monotonic() < until:
                continue
        if not stopped:
            stopped.append(int(signal.SIGTERM))
            child.terminate()
        try:
            return child.wait(timeout=_TERM)
        except subprocess.TimeoutExpired:
            child.kill()


def _pack(task: Dict[str, Any], own: Path) -> Path:
    """Packs the predictions and the model, as far as they are there."""
    # Imported where they are needed: they take longer to load than a small command to run.
    import zipfile

    target = own / "results.zip"
    predictions = Path(task["predictions"]) if task.get("predictions") else None
    model = Path(task["model"]) if task.get("model") else own / "out" / "model"
    found = predictions or own / "out" / "predictions.csv"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        if found.is_file():
            archive.write(found, f"predictions/{found.name}")
        if model.is_file():
            archive.write(model, f"model/{model.name}")
        for file in sorted(model.rglob("*")) if model.is_dir() else ():
            if file.is_file():
                archive.write(file, f"model/{file.relative_to(model).as_posix()}")
    return target


def _send(task: Dict[str, Any], packed: Path, log: _Log) -> None:
    digest = hashlib.sha256()
    with open(packed, "rb") as file:
        for piece in iter(lambda: file.read(1 << 20), b""):
            digest.update(piece)
    size = packed.stat().st_size
    place = task["results"]
    if place["kind"] == "folder":
        target = Path(place["path"]) / "results.zip"
        temporary = target.with_name(f"{target.name}.{os.getpid()}.tmp")
        shutil.copyfile(packed, temporary)
        os.replace(temporary, target)
    elif place["kind"] == "put":
        import urllib.request

        with open(packed, "rb") as file:
            request = urllib.request.Request(place["address"], data=file, method="PUT")
            request.add_header("Content-Length", str(size))
            # What signed the address may have signed this header too, as empty.
            request.add_header("Content-Type", "")
            urllib.request.urlopen(request, timeout=600).close()
    elif size <= place["most"]:
        with open(packed, "rb") as file:
            for piece in iter(lambda: file.read(_PIECE), b""):
                log.frame("part", piece)
    end = {"bytes": size, "sha256": digest.hexdigest()}
    log.frame("end", json.dumps(end).encode("ascii"))


def _work() -> int:
    task = json.loads(os.environ["SLUICE_JOB"])
    package = Path(__file__).resolve().parent
    log = _Log(task["mark"])
    with tempfile.TemporaryDirectory(prefix="sluice-job-") as folder:
        own = Path(folder)
        code = _run(task, own, package, log)
        if code != 0:
            return code
        try:
            _send(task, _pack(task, own), log)
        except OSError as error:
            log.error(f"predictions and model could not be handed back: {error}")
            return 1
        return 0


def main() -> int:
    """Works in a process of its own, so that on Linux nothing outlives the death of one of the two.

    What a killed process had started is nobody's to end, unless another one adopts it.
    """
    if _LIBC is None:
        return _work()
    _adopt_orphans()
    worker = os.fork()
    if worker == 0:
        _die_with_parent(signal.SIGTERM)
        return _work()
    _when_stopped(lambda number, _frame: os.kill(worker, number))
    code = os.waitstatus_to_exitcode(os.waitpid(worker, 0)[1])
    _when_stopped(signal.SIG_IGN)
    _end_left()
    _when_stopped(signal.SIG_DFL)
    if code < 0:
        # Ray tells by which signal a job ended.
        os.kill(os.getpid(), -code)
    return code


if __name__ == "__main__":
    sys.exit(main())
