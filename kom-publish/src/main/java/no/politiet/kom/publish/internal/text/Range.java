package no.politiet.kom.publish.internal.text;

/** A stretch of a text, from {@code start} to before {@code end}. */
public record Range(int start, int end) {

    public boolean contains(int at) {
        return start <= at && at < end;
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    boolean within(int from, int to) {
        return from <= start && end <= to;
    }

    Range minus(int offset) {
        return new Range(start - offset, end - offset);
    }
}
