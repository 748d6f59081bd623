@NullMarked
package no.politiet.kom.client;

import org.jspecify.annotations.NullMarked;
