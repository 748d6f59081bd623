package no.politiet.kom.cli.validate;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import no.politiet.kom.cli.Documents;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.schema.FeedFiles;
import no.politiet.kom.schema.IndexValidator;
import no.politiet.kom.schema.IssueValidator;
import no.politiet.kom.schema.Report;
import org.jspecify.annotations.Nullable;

/**
 * Validates documents on all processors and tells of them in their order. A few are under way at a time, so memory does not
 * grow with their number.
 */
public final class Validation {

    private static final int WINDOW = 4;

    private final IssueValidator issues;
    private final IndexValidator indexes;
    private final boolean hasKey;

    /**
     * A validation.
     *
     * @param issues what validates issues
     * @param indexes what validates indexes
     * @param hasKey whether it has a key, and so checks signatures
     */
    public Validation(IssueValidator issues, IndexValidator indexes, boolean hasKey) {
        this.issues = issues;
        this.indexes = indexes;
        this.hasKey = hasKey;
    }

    /**
     * Validates what names stand for.
     *
     * @param names files, folders, patterns, addresses, or a hyphen
     * @param documents where they are read from
     * @param report whom to tell
     * @param unread whom to tell of what cannot be read, by name
     * @param progress whom to tell how far it is
     * @return how it stands in the end
     * @throws IOException if a name stands for nothing
     * @throws InterruptedException if this thread is interrupted
     */
    public Totals run(
            List<String> names,
            Documents documents,
            Format.Sink report,
            BiConsumer<String, IOException> unread,
            Progress progress)
            throws IOException, InterruptedException {
        Reporter reporter = report.reporter();
        Totals totals = new Totals();
        int processors = Runtime.getRuntime().availableProcessors();
        Deque<Future<Checked>> underWay = new ArrayDeque<>();
        ExecutorService workers = Executors.newFixedThreadPool(processors, work -> {
            Thread thread = new Thread(work, "kom-validate");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Targets targets = new Targets(names, documents);
            progress.begin(targets);
            targets.visit(target -> {
                underWay.add(workers.submit(() -> check(target)));
                if (underWay.size() > WINDOW * processors) {
                    tell(underWay.remove(), reporter, totals, unread, progress);
                }
            });
            while (!underWay.isEmpty()) {
                tell(underWay.remove(), reporter, totals, unread, progress);
            }
        } finally {
            workers.shutdownNow();
            progress.end();
        }
        reporter.end(totals);
        return totals;
    }

    private Checked check(Target target) {
        try {
            byte[] json = target.content().read();
            Sort sort = Sort.of(json);
            if (sort == Sort.OTHER && !target.isNamed()) {
                return Checked.passedOver(target.name());
            }
            if (sort == Sort.INDEX) {
                return index(target, json);
            }
            Report report = withEntry(issues.validate(json), json, target.entry());
            return Checked.of(target.name(), report, json, Checked.Signature.NONE);
        } catch (IOException e) {
            return Checked.unread(target.name(), e);
        }
    }

    private Checked index(Target target, byte[] json) throws IOException {
        Target.Copy copy = target.signed();
        FeedFiles files = target.files();
        boolean[] signed = {false};
        Report report;
        if (files != null) {
            report = indexes.validate(json, href -> {
                byte[] file = files.read(href);
                signed[0] |= file != null && href.equals(Targets.SIGNED_NAME);
                return file;
            });
        } else {
            byte[] jws = copy == null ? null : copy.read();
            signed[0] = jws != null;
            report = indexes.validateSigned(json, jws);
        }
        boolean unchecked = signed[0] && !hasKey;
        return Checked.of(
                target.name(),
                withEntry(report, json, target.entry()),
                json,
                unchecked ? Checked.Signature.UNCHECKED : Checked.Signature.CHECKED);
    }

    private static Report withEntry(Report report, byte[] json, @Nullable IssueEntry entry) {
        if (entry == null) {
            return report;
        }
        List<Finding> findings = new ArrayList<>(FeedFiles.check(entry, json));
        findings.addAll(report.findings());
        return new Report(findings, report.truncated());
    }

    private static void tell(
            Future<Checked> future,
            Reporter reporter,
            Totals totals,
            BiConsumer<String, IOException> unread,
            Progress progress)
            throws InterruptedException {
        Checked checked;
        try {
            checked = future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        totals.add(checked);
        Report report = checked.report();
        IOException failure = checked.failure();
        if (failure != null) {
            progress.clear();
            unread.accept(checked.name(), failure);
        } else if (report != null && !report.findings().isEmpty()) {
            progress.clear();
            for (Finding finding : report.findings()) {
                reporter.found(checked, finding);
            }
            if (report.truncated()) {
                reporter.truncated(checked);
            }
        }
        progress.done();
    }
}
