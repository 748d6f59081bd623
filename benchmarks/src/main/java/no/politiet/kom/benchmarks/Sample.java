package no.politiet.kom.benchmarks;
final class Sample {}
