package no.politiet.kom.cli;

/** For people or for programs; named as they are typed. */
enum TextOrJson {
    text,
    json
}
