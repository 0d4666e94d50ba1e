"""What can go wrong between an index and a question, drawn once.

CurbsideError
├── IndexNotFound      no index at the address given
├── IndexDamaged       a file is missing, foreign or altered
├── IndexBusy          another build holds the lock
├── IndexNotWritable   no space, or no right to write
├── IndexUnavailable   the server that holds the index does not answer, or not in full
├── BadAddress         the address of a server cannot be read
├── ModelUnavailable   the encoder that was asked for cannot be loaded
├── BadQuery           a question that cannot be searched for
├── UnknownValue       a filter value the index does not hold
└── RecordNotFound     no record has that id
"""

from ingest.errors import CurbsideError


class IndexNotFound(CurbsideError):
    """There is no index at the folder given."""


class IndexDamaged(CurbsideError):
    """A file of the index is missing, of another version, or not what the manifest says."""


class IndexBusy(CurbsideError):
    """Another process is building this index."""


class IndexNotWritable(CurbsideError):
    """The index cannot be written: the disk is full, or the folder is read-only."""


class IndexUnavailable(CurbsideError):
    """The server that holds the index does not answer, or gives only a part of what it holds."""


class BadAddress(CurbsideError):
    """The address of an index on a server cannot be read."""


class ModelUnavailable(CurbsideError):
    """The encoder asked for is not installed, not found, or not the one the index was built with."""


class BadQuery(CurbsideError):
    """The question is empty, or longer than anybody would type."""


class UnknownValue(CurbsideError):
    """A filter names a value that no record of the index has."""


class RecordNotFound(CurbsideError):
    """No record of the index has this id."""
