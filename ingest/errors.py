"""The root of curbside's error tree; every message names the cause and the mend."""


class CurbsideError(Exception):
    """Anything curbside could not do, said in one line a person can act on."""


class BadInput(CurbsideError):
    """A path, file or option the reader cannot use at all."""


class ClusterFailed(CurbsideError):
    """A Ray cluster cannot be reached, lacks something, or did not give all that was asked of it."""
