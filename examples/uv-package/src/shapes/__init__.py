"""Tells noisy little pictures of circles, squares and triangles apart."""
