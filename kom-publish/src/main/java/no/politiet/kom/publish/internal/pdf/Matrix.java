package no.politiet.kom.publish.internal.pdf;

/** An affine map of the plane (ISO 32000-1, 8.3.4). */
record Matrix(double a, double b, double c, double d, double e, double f) {

    static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);

    static Matrix translation(double x, double y) {
        return new Matrix(1, 0, 0, 1, x, y);
    }

    /** This map, and then the other one. */
    Matrix then(Matrix o) {
        return new Matrix(
                a * o.a + b * o.c,
                a * o.b + b * o.d,
                c * o.a + d * o.c,
                c * o.b + d * o.d,
                e * o.a + f * o.c + o.e,
                e * o.b + f * o.d + o.f);
    }

    double x(double x, double y) {
        return x * a + y * c + e;
    }

    double y(double x, double y) {
        return x * b + y * d + f;
    }

    boolean isFinite() {
        return Double.isFinite(a + b + c + d + e + f);
    }
}
