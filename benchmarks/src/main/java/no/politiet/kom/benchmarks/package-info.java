/** JMH benchmarks of the library, with the peers beside it. Figures are in {@code benchmarks/README.md}. */
package no.politiet.kom.benchmarks;
