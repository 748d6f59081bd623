package no.politiet.kom.examples.kotlin

import java.net.URI
import java.util.Locale
import no.politiet.kom.client.FeedChange
import no.politiet.kom.client.KomClient
import no.politiet.kom.client.OpenDeadline

private val BOKMAL = Locale.forLanguageTag("nb")

/** Prints what is due and what is new; arguments: the address of a feed, and the sequence that it was read up to. */
fun main(args: Array<String>) {
    KomClient.builder(URI.create(args[0])).build().use { kom ->
        kom.deadlines().value.forEach { println(line(it)) }
        val news = kom.changesSince(args.getOrNull(1)?.toLong() ?: 0).value
        news.changes.forEach { println(line(it)) }
        println("next time: ${news.sequence}")
    }
}

/** What may be missing has a type that says so: `time` is a `LocalTime?`, and `item.title` a `String`. */
fun line(open: OpenDeadline): String {
    val time = open.date.time?.let { " kl. $it" } ?: ""
    return "${open.date.`when`.format(BOKMAL)}$time: ${open.item.title}"
}

/** Sealed: no `else`, and a compiler that tells when there is a fourth. */
fun line(change: FeedChange): String =
    when (change) {
        is FeedChange.Added -> "new: ${change.slug()}"
        is FeedChange.Corrected -> "corrected: ${change.slug()}, revision ${change.entry.revision}"
        is FeedChange.Withdrawn -> "withdrawn: ${change.slug()}, because: ${change.entry.reason}"
    }
