"""An index in the collections of a Milvus server: built here, loaded there, asked from anywhere."""

from search.milvus.home import Milvus

__all__ = ["Milvus"]
