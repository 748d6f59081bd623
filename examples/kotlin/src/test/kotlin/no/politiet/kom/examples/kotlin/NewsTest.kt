package no.politiet.kom.examples.kotlin

import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import kotlin.reflect.KType
import kotlin.reflect.typeOf
import no.politiet.kom.client.KomClient
import no.politiet.kom.model.DateRole
import no.politiet.kom.model.Issue
import no.politiet.kom.model.KeyDate
import no.politiet.kom.model.Slug
import no.politiet.kom.testing.KomFeedExtension
import no.politiet.kom.testing.TestFeed
import no.politiet.kom.testing.TestIssues
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.ExtendWith

@ExtendWith(KomFeedExtension::class)
class NewsTest {

    @Test
    fun `tells what is due`(feed: TestFeed) {
        KomClient.builder(feed.baseUri()).build().use { kom ->
            assertThat(kom.deadlines().value.map(::line)).containsExactly("30. juni 2031: Høring om lyset i lyktene")
        }
    }

    @Test
    fun `tells what is new`(feed: TestFeed) {
        feed.publish(TestIssues.quarter(2031, 2))
        feed.publish(TestIssues.quarter(2031, 3))
        KomClient.builder(feed.baseUri()).build().use { kom ->
            val seen = kom.index().value.sequence - 1
            feed.correct(TestIssues.quarter(2031, 1, LocalDate.of(2031, 7, 1)), "Fristen er utsatt.")
            feed.withdraw(Slug.of("2031-q2"), "Oppdiktet.")
            assertThat(kom.changesSince(seen).value.changes.map(::line))
                .containsExactly(
                    "new: 2031-q3",
                    "corrected: 2031-q1, revision 2",
                    "withdrawn: 2031-q2, because: Oppdiktet.",
                )
        }
    }

    /** Neither has to be guessed: the types are not `String!`, which is a `String` or a `String?`. */
    @Test
    fun `has types that say what may be missing`() {
        val issue: Issue = TestIssues.quarter(2031, 1)
        val date: KeyDate = issue.openDeadlines(Instant.EPOCH).first().date
        assertThat(typeIn { System.lineSeparator() }).isNotIn(typeOf<String>(), typeOf<String?>())
        assertThat(typeIn { issue.title }).isEqualTo(typeOf<String>())
        assertThat(typeIn { issue.publishedAt }).isEqualTo(typeOf<Instant?>())
        assertThat(typeIn { date.role }).isEqualTo(typeOf<DateRole>())
        assertThat(typeIn { date.time }).isEqualTo(typeOf<LocalTime?>())
    }

    private inline fun <reified T> typeIn(value: () -> T): KType = typeOf<T>()
}
