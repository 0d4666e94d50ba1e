"""Pages read by the nodes of a Ray cluster. Only what is called here imports ray and pyarrow."""
