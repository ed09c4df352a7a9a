"""Frames in, frames out: scores, positions, places for labels. No questions, no drawing."""
