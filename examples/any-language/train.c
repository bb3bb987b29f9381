/* Learns to tell two half moons apart: a network with one hidden layer, trained by stochastic gradient descent.
 *
 * Nothing but the C library. The seed, which decides the first weights and the order of the points, comes from HEADWAY_SEED;
 * the points themselves are always the same. Writes history.csv: loss and accuracy after every epoch.
 */

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define HIDDEN 6
#define EPOCHS 30
#define LEARNING_RATE 0.03
#define POINTS 400
#define TEST_POINTS 2000
#define NOISE 0.25

static uint64_t state;

/* Uniform from 0 to 1: the same on every machine, unlike rand(). */
static double uniform(void) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (double)(state >> 11) / 9007199254740992.0;
}

static double normal(void) {
    double sum = 0;
    for (int i = 0; i < 12; i++) sum += uniform();
    return sum - 6;
}

typedef struct { double x, y; int moon; } Point;
typedef struct { double in[HIDDEN][3], out[HIDDEN + 1]; } Network;

static void draw(Point *points, int count) {
    for (int i = 0; i < count; i++) {
        double angle = 3.14159265358979 * uniform();
        int moon = i % 2;
        points[i].x = (moon ? 1 - cos(angle) : cos(angle)) + NOISE * normal();
        points[i].y = (moon ? 0.5 - sin(angle) : sin(angle)) + NOISE * normal();
        points[i].moon = moon;
    }
}

/* Returns the probability of the second moon; `hidden` gets what the hidden units say. */
static double forward(const Network *net, const Point *point, double *hidden) {
    double sum = net->out[HIDDEN];
    for (int j = 0; j < HIDDEN; j++) {
        hidden[j] = tanh(net->in[j][0] * point->x + net->in[j][1] * point->y + net->in[j][2]);
        sum += net->out[j] * hidden[j];
    }
    return 1 / (1 + exp(-sum));
}

static void learn(Network *net, const Point *point) {
    double hidden[HIDDEN];
    double error = forward(net, point, hidden) - point->moon;
    for (int j = 0; j < HIDDEN; j++) {
        double back = error * net->out[j] * (1 - hidden[j] * hidden[j]);
        net->out[j] -= LEARNING_RATE * error * hidden[j];
        net->in[j][0] -= LEARNING_RATE * back * point->x;
        net->in[j][1] -= LEARNING_RATE * back * point->y;
        net->in[j][2] -= LEARNING_RATE * back;
    }
    net->out[HIDDEN] -= LEARNING_RATE * error;
}

static void evaluate(const Network *net, const Point *points, int count, double *loss, double *accuracy) {
    double hidden[HIDDEN], sum = 0;
    int right = 0;
    for (int i = 0; i < count; i++) {
        double p = forward(net, &points[i], hidden);
        sum -= log(fmax(points[i].moon ? p : 1 - p, 1e-12));
        right += (p > 0.5) == points[i].moon;
    }
    *loss = sum / count;
    *accuracy = 100.0 * right / count;
}

int main(void) {
    static Point train[POINTS], test[TEST_POINTS];
    state = 42;
    draw(train, POINTS);
    draw(test, TEST_POINTS);

    const char *seed = getenv("HEADWAY_SEED");
    state = seed ? strtoull(seed, NULL, 10) : 1;
    for (int i = 0; i < 10; i++) uniform();
    Network net;
    for (int j = 0; j < HIDDEN; j++) {
        for (int k = 0; k < 3; k++) net.in[j][k] = normal();
        net.out[j] = 0.5 * normal();
    }
    net.out[HIDDEN] = 0;

    FILE *history = fopen("history.csv", "w");
    if (!history) return perror("history.csv"), 1;
    fprintf(history, "epoch,loss,accuracy\n");
    double loss = 0, accuracy = 0;
    for (int epoch = 1; epoch <= EPOCHS; epoch++) {
        for (int i = 0; i < POINTS; i++) learn(&net, &train[(int)(uniform() * POINTS)]);
        evaluate(&net, test, TEST_POINTS, &loss, &accuracy);
        fprintf(history, "%d,%.6f,%.3f\n", epoch, loss, accuracy);
    }
    printf("accuracy %.1f after %d epochs\n", accuracy, EPOCHS);
    return fclose(history) != 0;
}
