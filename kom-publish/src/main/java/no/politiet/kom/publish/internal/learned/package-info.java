/** What is told by many words together, each of which weighs something: the weights are learned from labelled newsletters. */
@NullMarked
package no.politiet.kom.publish.internal.learned;

import org.jspecify.annotations.NullMarked;
