LEARNING_RATE = 0.1
STEPS = 300
# How much a weight costs: 0 lets the model learn the noise of its few pictures by heart.
WEIGHT_DECAY = 0.0
