package no.politiet.kom.publish.internal.facts.dates;

/** When a clause says that something happens, seen from the day it is written. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}
