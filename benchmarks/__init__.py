"""What the speed claims rest on: every figure is a ratio to the floor, measured in one run on one machine."""
