/**
 * The contract for others.
 *
 * <ul>
 *   <li>{@link no.politiet.kom.schema.IssueValidator} and {@link no.politiet.kom.schema.IndexValidator} check documents
 *       and objects and list all that is wrong with them, as a {@link no.politiet.kom.schema.Report};
 *   <li>{@link no.politiet.kom.schema.Message} explains a finding in Norwegian Bokmål, Nynorsk or English;
 *   <li>{@link no.politiet.kom.schema.KomSchemas} gives the JSON Schema files, for other tools and languages.
 * </ul>
 *
 * <p>Wrong data is never an exception here: it is a finding. Nothing is ever fetched from the network.
 */
@NullMarked
package no.politiet.kom.schema;

import org.jspecify.annotations.NullMarked;
