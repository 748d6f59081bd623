/**
 * The newsletter as immutable records. {@link no.politiet.kom.model.Issue} is where to start.
 *
 * <h2>Data model</h2>
 *
 * <p>A trailing {@code ?} marks what may be absent, brackets a list in printed order. Every object ends with
 * {@code extras}, the members that this version does not know.
 *
 * <pre>{@code
 * Issue      = schemaVersion id slug period language title publisher revision publishedAt? audience? sources[Source]
 *              sections[Section] about[Block] links[Link] changes[Change] previous? next? licence?
 * Section    = id title role items[Item]
 * Item       = id kind heading title language body[Block] sources[SourceRef] links[Link] dates[KeyDate]
 *              references[Reference] figures[Figure] related[Relation] themes[Theme] provenance?
 * Source     = id name abbreviation? type country? url?             SourceRef  = source role
 * Link       = id text label? href? state rel? language?            href absent <=> state unresolved
 * KeyDate    = role when:Period time? text certainty place? previous[Period]
 * Reference  = scheme text canonical? title? language? pinpoint? link?
 * Figure     = text value unit? period?
 * Relation   = rel target text?
 * Provenance = document unit first last
 * Change     = revision at significance note items[TagUri]
 * IssueRef   = slug id? period
 * Block      = Paragraph    spans[Span]
 *            | BulletList   ordered marker? items[ListItem]         ListItem   = blocks[Block]
 *            | Quote        blocks[Block] cite? page?
 *            | Table        rows[TableRow]                          TableRow   = header cells[TableCell]
 *            | UnknownBlock type text                               TableCell  = spans[Span]
 * Span       = text strong emphasis link? language?
 * Index      = schemaVersion sequence updatedAt expires nextExpectedAt? issues[IndexEntry]
 * IndexEntry = IssueEntry   slug id period revision updatedAt href bytes sha256 addedIn? changedIn?
 *            | Tombstone    slug id withdrawnAt reason changedIn?
 * }</pre>
 *
 * <p><b>Printed text</b> is the masthead (publisher, title, period, audience), section titles, the first heading of a run
 * of items, the bodies, and the colophon ({@code about}). Each word of the newsletter stands in exactly one of these;
 * everything else is derived from them.
 *
 * <h2>Rules</h2>
 *
 * <p>Constructors refuse null, copy lists, and refuse malformed values of {@link no.politiet.kom.model.Period}, ids and
 * codes. Every other rule may be broken by an object and is found by a validator, so that a draft can exist and all its
 * faults are told at once. Lists never hold null and cannot be changed; all types are safe for use by several threads.
 *
 * <h2>How these records may grow</h2>
 *
 * <p>Components are only ever appended, before {@code extras}; the earlier constructor stays as an overload. Use builders
 * and factories rather than constructors, and do not take records apart by pattern, and code compiled today keeps
 * working. A {@link no.politiet.kom.model.Block} type may be added; today's readers see it as
 * {@link no.politiet.kom.model.UnknownBlock} with its text. Codes are open: see {@link no.politiet.kom.model.OpenCode}.
 */
@NullMarked
package no.politiet.kom.model;

import org.jspecify.annotations.NullMarked;
