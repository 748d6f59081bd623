package no.politiet.kom.publish.internal.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.politiet.kom.model.Reference;
import no.politiet.kom.model.Scheme;
import no.politiet.kom.model.constraint.Patterns;
import org.jspecify.annotations.Nullable;

/**
 * Sets the canonical form of the references with these words. Words that were read as no reference become one; those that are none
 * are one no longer.
 *
 * @param words the words of the reference
 * @param canonical the canonical form, null if they are no reference
 */
record ReferenceEdit(Wording words, @Nullable String canonical) implements Edit {

    private static final Pattern CODE = Pattern.compile(Patterns.CODE);

    @Override
    public Fit apply(Target target) {
        List<Reference> references = new ArrayList<>();
        boolean found = false;
        for (Reference reference : target.item().references()) {
            boolean is = Wording.of(reference.text()).same(words);
            found |= is;
            if (!is) {
                references.add(reference);
            } else if (canonical != null) {
                references.add(set(reference));
            }
        }
        Scheme scheme = scheme();
        String printed = target.words().printed(words);
        if (!found) {
            if (printed == null || canonical == null) {
                return Fit.NOTHING;
            }
            if (scheme == null) {
                return Fit.NO_SCHEME;
            }
            int at = 0;
            while (at < references.size() && target.placeOf(references.get(at).text()) <= target.placeOf(printed)) {
                at++;
            }
            references.add(at, set(Reference.builder(scheme, printed).build()));
        }
        return target.change(
                item -> item.references(references),
                finding -> finding.text() != null
                        && Pointers.isWithin(finding.pointer(), target.pointer() + "/references")
                        && Wording.of(finding.text()).contains(words));
    }

    private Reference set(Reference reference) {
        Scheme scheme = scheme();
        Reference.Builder changed = reference.toBuilder().canonical(canonical);
        return scheme == null ? changed.build() : changed.scheme(scheme).build();
    }

    /** The scheme that a canonical form names in its first or second part, null where neither is one that is known. */
    private @Nullable Scheme scheme() {
        return canonical == null
                ? null
                : Stream.of(canonical.split(":", 3))
                        .limit(2)
                        .filter(part -> CODE.matcher(part).matches())
                        .map(Scheme::of)
                        .filter(Scheme::isKnown)
                        .findFirst()
                        .orElse(null);
    }
}
