/** How the renderers work. Not exported. */
@NullMarked
package no.politiet.kom.render.internal;

import org.jspecify.annotations.NullMarked;
