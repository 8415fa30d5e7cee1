"""Every Python of a test's Ray head starts with this, for it lies first on PYTHONPATH.

Ray's dashboard refuses to start without some packages that can't be had everywhere. Those that are
missing are replaced by modules that take any call and do nothing. So **the metrics of this head and
its agent's headers for browsers are stubbed, and nothing else is**: the Jobs API, its job agent, the
supervisor of a job, the store of packages and the scheduler are Ray's own.
"""

import importlib.abc
import importlib.machinery
import sys
import types

STUBBED = ("aiohttp_cors", "opencensus", "opentelemetry.exporter", "opentelemetry.semconv")


def stub(name):
    """A constant is its own name; anything else is a class that somebody may inherit from."""
    if name.startswith("__"):
        raise AttributeError(name)
    return name.lower() if name.isupper() else Stub(name, (Nothing,), {})


class Stub(type):
    def __getattr__(cls, name):
        return stub(name)


class Nothing(metaclass=Stub):
    """Whatever is made of it, asked of it or called on it is nothing again."""

    def __init__(self, *args, **kwargs):
        pass

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Nothing()

    def __call__(self, *args, **kwargs):
        return Nothing()

    def __iter__(self):
        return iter(())


class StubbedModule(types.ModuleType):
    __path__ = ()

    def __getattr__(self, name):
        value = stub(name)
        setattr(self, name, value)
        return value


class StubFinder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Stands last among the finders: a package that is installed is found before it is stubbed."""

    def find_spec(self, name, path=None, target=None):
        if not any(name == each or name.startswith(each + ".") for each in STUBBED):
            return None
        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def create_module(self, spec):
        return StubbedModule(spec.name)

    def exec_module(self, module):
        pass


sys.meta_path.append(StubFinder())
