/** Text as the readers of facts see it: passages, sentences, words, and phrases looked up in them. */
@NullMarked
package no.politiet.kom.publish.internal.text;

import org.jspecify.annotations.NullMarked;
