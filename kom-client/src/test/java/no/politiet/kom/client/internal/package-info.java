@NullMarked
package no.politiet.kom.client.internal;

import org.jspecify.annotations.NullMarked;
