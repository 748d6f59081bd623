/** {@code kom validate}: many documents checked, in order, and told in four formats. */
@NullMarked
package no.politiet.kom.cli.validate;

import org.jspecify.annotations.NullMarked;
