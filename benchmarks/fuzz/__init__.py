"""Hostile input in bulk, every case made from a seed: `python -m benchmarks.fuzz`."""
