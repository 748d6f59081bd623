package no.politiet.kom.publish.internal.pdf;

import java.util.Map;

/** A PDF cannot be read on. Carries the code and the details of what an import says about it. */
final class PdfException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, String> details;

    PdfException(String code, Map<String, String> details) {
        super(code, null, false, false);
        this.code = code;
        this.details = details;
    }

    String code() {
        return code;
    }

    Map<String, String> details() {
        return details;
    }
}
