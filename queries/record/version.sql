-- One row: the version of the dataset.
SELECT version FROM dataset
