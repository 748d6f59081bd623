package no.politiet.kom.json.internal;

import no.politiet.kom.model.BlockType;
import no.politiet.kom.model.Certainty;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.LinkRel;
import no.politiet.kom.model.LinkState;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.ProvenanceUnit;
import no.politiet.kom.model.RelationRel;
import no.politiet.kom.model.Scheme;
import no.politiet.kom.model.SectionRole;
import no.politiet.kom.model.Significance;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.model.SourceType;
import no.politiet.kom.model.Theme;
import no.politiet.kom.model.internal.Syntax;

/** The vocabularies of the codes of local ids and of languages. */
final class Vocabularies {

    static final Vocabulary<BlockType> BLOCK_TYPE = new Vocabulary<>(BlockType::of);
    static final Vocabulary<Certainty> CERTAINTY = new Vocabulary<>(Certainty::of);
    static final Vocabulary<DateRole> DATE_ROLE = new Vocabulary<>(DateRole::of);
    static final Vocabulary<Kind> KIND = new Vocabulary<>(Kind::of);
    static final Vocabulary<LinkRel> LINK_REL = new Vocabulary<>(LinkRel::of);
    static final Vocabulary<LinkState> LINK_STATE = new Vocabulary<>(LinkState::of);
    static final Vocabulary<LocalId> LOCAL_ID = new Vocabulary<>(LocalId::of);
    static final Vocabulary<ProvenanceUnit> PROVENANCE_UNIT = new Vocabulary<>(ProvenanceUnit::of);
    static final Vocabulary<RelationRel> RELATION_REL = new Vocabulary<>(RelationRel::of);
    static final Vocabulary<Scheme> SCHEME = new Vocabulary<>(Scheme::of);
    static final Vocabulary<SectionRole> SECTION_ROLE = new Vocabulary<>(SectionRole::of);
    static final Vocabulary<Significance> SIGNIFICANCE = new Vocabulary<>(Significance::of);
    static final Vocabulary<SourceRole> SOURCE_ROLE = new Vocabulary<>(SourceRole::of);
    static final Vocabulary<SourceType> SOURCE_TYPE = new Vocabulary<>(SourceType::of);
    static final Vocabulary<Theme> THEME = new Vocabulary<>(Theme::of);

    static final Vocabulary<String> LANGUAGE =
            new Vocabulary<>(tag -> Syntax.require(Syntax.isLanguage(tag), "language", tag));

    private Vocabularies() {}
}
