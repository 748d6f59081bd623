/** A service on Spring Boot 4 that hands on what a feed has. */
@NullMarked
package no.politiet.kom.examples.springboot;

import org.jspecify.annotations.NullMarked;
