package no.politiet.kom.publish.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;

/**
 * Runs the content of a page as far as it places text and draws lines (ISO 32000-1, 8.4, 9.3 and 9.4). Colours, pictures and
 * outlines of characters are passed over.
 */
final class PageReader {

    private static final int DEEPEST_FORM = 20;
    /** What starting a form costs at least, in bytes of content: forms that draw each other can be countless. */
    private static final int FORM_COST = 4_000;

    private static final int DEEPEST_STATE = 2_000;
    private static final int MOST_OPERANDS = 2_000;

    /** The part of the graphics state that text needs. */
    private static final class State {
        Matrix ctm = Matrix.IDENTITY;

        @Nullable
        PdfFont font;

        double size;
        double characterSpacing;
        double wordSpacing;
        double scaling = 1;
        double leading;
        double rise;
        boolean outlined;

        State copy() {
            State copy = new State();
            copy.ctm = ctm;
            copy.font = font;
            copy.size = size;
            copy.characterSpacing = characterSpacing;
            copy.wordSpacing = wordSpacing;
            copy.scaling = scaling;
            copy.leading = leading;
            copy.rise = rise;
            copy.outlined = outlined;
            return copy;
        }
    }

    private final Budget budget;
    private final Map<COSDictionary, PdfFont> fonts;
    private final Set<String> mute;
    private final PageFrame frame;
    private final LinkAreas links;
    private final List<List<Glyph>> glyphs =
            List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private final Drawing drawing;
    private final Deque<State> saved = new ArrayDeque<>();
    private State state = new State();
    private Matrix text = Matrix.IDENTITY;
    private Matrix line = Matrix.IDENTITY;
    private boolean placed;
    private boolean pictures;
    /** The forms that are being drawn; one that draws itself is passed over. */
    private final Set<COSStream> forms = Collections.newSetFromMap(new IdentityHashMap<>());

    private PageReader(
            PageFrame frame, LinkAreas links, Map<COSDictionary, PdfFont> fonts, Set<String> mute, Budget budget) {
        this.frame = frame;
        this.drawing = new Drawing(frame);
        this.links = links;
        this.fonts = fonts;
        this.mute = mute;
        this.budget = budget;
    }

    /** A font for each dictionary, kept from page to page. */
    static Map<COSDictionary, PdfFont> fonts() {
        return new IdentityHashMap<>();
    }

    /**
     * Reads a page. What it has before it is found to be damaged is kept.
     *
     * @param mute takes the fonts that do not say which characters they show
     * @param damaged run if the page cannot be read to its end
     */
    static PageText read(
            COSDictionary page,
            int number,
            String base,
            Map<COSDictionary, PdfFont> fonts,
            Set<String> mute,
            Budget budget,
            Runnable damaged) {
        PageFrame frame = PageFrame.of(page);
        LinkAreas links = LinkAreas.of(page, base);
        PageReader reader = new PageReader(frame, links, fonts, mute, budget);
        try {
            COSDictionary resources = PageFrame.inherited(page, COSName.RESOURCES) instanceof COSDictionary found
                    ? found
                    : new COSDictionary();
            reader.run(contents(page, budget), resources);
        } catch (IOException | IllegalArgumentException | ClassCastException | IndexOutOfBoundsException e) {
            damaged.run();
        }
        return new PageText(
                number,
                frame.width(),
                frame.height(),
                reader.glyphs,
                reader.drawing.rules(),
                reader.drawing.borders(),
                reader.drawing.marks(),
                links.areas(),
                reader.pictures);
    }

    /** The content, which may be cut into several streams anywhere between two words. */
    private static byte[] contents(COSDictionary page, Budget budget) throws IOException {
        COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream stream) {
            return Streams.unpack(stream, budget);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (contents instanceof COSArray parts) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.getObject(i) instanceof COSStream part) {
                    all.writeBytes(Streams.unpack(part, budget));
                    all.write('\n');
                    budget.stream(all.size());
                }
            }
        }
        return all.toByteArray();
    }

    private void run(byte[] content, COSDictionary resources) throws IOException {
        List<COSBase> operands = new ArrayList<>();
        PDFStreamParser parser = new PDFStreamParser(content);
        int depth = saved.size();
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                budget.operator();
                run(operator.getName(), operands, resources, depth);
                operands.clear();
            } else if (token instanceof COSBase operand) {
                Budget.check(operands.size(), MOST_OPERANDS, "operands of one operator");
                operands.add(operand);
            }
        }
        while (saved.size() > depth) {
            state = saved.pop();
        }
    }

    private void run(String operator, List<COSBase> operands, COSDictionary resources, int depth) throws IOException {
        switch (operator) {
            case "q" -> {
                Budget.check(saved.size(), DEEPEST_STATE, "saved graphics states");
                saved.push(state.copy());
            }
            case "Q" -> {
                if (saved.size() > depth) {
                    state = saved.pop();
                }
            }
            case "cm" -> state.ctm = matrix(operands).then(state.ctm);
            case "Do" -> form(operands, resources);
            case "BT" -> {
                text = Matrix.IDENTITY;
                line = Matrix.IDENTITY;
                placed = true;
            }
            case "Tc" -> state.characterSpacing = number(operands, 0);
            case "Tw" -> state.wordSpacing = number(operands, 0);
            case "Tz" -> state.scaling = number(operands, 0) / 100;
            case "TL" -> state.leading = number(operands, 0);
            case "Ts" -> state.rise = number(operands, 0);
            case "Tr" -> state.outlined = number(operands, 0) == 2;
            case "Tf" -> font(operands, resources);
            case "Td" -> moveLine(number(operands, 0), number(operands, 1));
            case "TD" -> {
                state.leading = -number(operands, 1);
                moveLine(number(operands, 0), number(operands, 1));
            }
            case "Tm" -> {
                line = matrix(operands);
                text = line;
                placed = true;
            }
            case "T*" -> moveLine(0, -state.leading);
            case "Tj" -> show(operands, 0);
            case "'" -> {
                moveLine(0, -state.leading);
                show(operands, 0);
            }
            case "\"" -> {
                state.wordSpacing = number(operands, 0);
                state.characterSpacing = number(operands, 1);
                moveLine(0, -state.leading);
                show(operands, 2);
            }
            case "TJ" -> showAdjusted(operands);
            case "re", "m", "l", "c", "v", "y" -> draw(operator, operands);
            case "S", "s", "B", "B*", "b", "b*" -> drawing.paint(/* stroked= */ true);
            case "f", "F", "f*" -> drawing.paint(/* stroked= */ false);
            case "BI" -> pictures = true;
            case "n" -> drawing.drop();
            default -> {}
        }
    }

    private void moveLine(double x, double y) {
        line = Matrix.translation(x, y).then(line);
        text = line;
    }

    private void font(List<COSBase> operands, COSDictionary resources) {
        state.size = number(operands, 1);
        COSDictionary all = resources.getCOSDictionary(COSName.FONT);
        state.font = null;
        if (all != null && operands.size() > 1 && operands.get(0) instanceof COSName name) {
            COSDictionary font = all.getCOSDictionary(name);
            if (font != null) {
                // Not computeIfAbsent: what a limit throws passes through it.
                PdfFont known = fonts.get(font);
                if (known == null) {
                    known = PdfFont.of(font, budget);
                    fonts.put(font, known);
                }
                state.font = known;
            }
        }
    }

    private void form(List<COSBase> operands, COSDictionary resources) throws IOException {
        COSDictionary all = resources.getCOSDictionary(COSName.XOBJECT);
        if (all == null
                || operands.isEmpty()
                || !(operands.get(0) instanceof COSName name)
                || !(all.getDictionaryObject(name) instanceof COSStream form)) {
            return;
        }
        COSName sort = form.getCOSName(COSName.SUBTYPE);
        pictures |= COSName.IMAGE.equals(sort);
        if (!COSName.FORM.equals(sort) || forms.size() >= DEEPEST_FORM || forms.contains(form)) {
            return;
        }
        State before = state;
        Matrix textBefore = text;
        Matrix lineBefore = line;
        state = state.copy();
        COSArray matrix = form.getCOSArray(COSName.MATRIX);
        if (matrix != null) {
            List<COSBase> numbers = new ArrayList<>();
            for (int i = 0; i < Math.min(6, matrix.size()); i++) {
                numbers.add(matrix.getObject(i));
            }
            state.ctm = matrix(numbers).then(state.ctm);
        }
        COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
        forms.add(form);
        budget.content(FORM_COST);
        try {
            run(Streams.unpack(form, budget), own == null ? resources : own);
        } finally {
            forms.remove(form);
            state = before;
            text = textBefore;
            line = lineBefore;
        }
    }

    private void showAdjusted(List<COSBase> operands) {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSArray parts)) {
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            COSBase part = parts.getObject(i);
            if (part instanceof COSNumber number) {
                double shift = -number.floatValue() / 1000 * state.size * state.scaling;
                text = Matrix.translation(shift, 0).then(text);
            } else if (part instanceof COSString string) {
                show(string.getBytes());
            }
        }
    }

    private void show(List<COSBase> operands, int index) {
        if (operands.size() > index && operands.get(index) instanceof COSString string) {
            show(string.getBytes());
        }
    }

    private void show(byte[] codes) {
        PdfFont font = state.font;
        if (font == null) {
            return;
        }
        int length = font.codeLength();
        for (int i = 0; i + length <= codes.length; i += length) {
            int code = length == 1 ? codes[i] & 0xFF : (codes[i] & 0xFF) << 8 | codes[i + 1] & 0xFF;
            double width = font.width(code);
            glyph(font, code, width);
            double shift = width * state.size + state.characterSpacing;
            if (length == 1 && code == ' ') {
                shift += state.wordSpacing;
            }
            text = Matrix.translation(shift * state.scaling, 0).then(text);
        }
    }

    private void glyph(PdfFont font, int code, double width) {
        budget.glyph();
        String says = font.text(code);
        if (says == null || says.indexOf('\uFFFD') >= 0 || says.codePoints().anyMatch(Symbols::isPrivate)) {
            mute.add(font.name());
            says = says == null ? "\uFFFD" : says;
        }
        Matrix at = new Matrix(state.size * state.scaling, 0, 0, state.size, 0, state.rise)
                .then(text)
                .then(state.ctm);
        if (says.isEmpty() || !at.isFinite()) {
            return;
        }
        LinkArea link = links.at(at.x(width / 2, 0.3), at.y(width / 2, 0.3));
        frame.add(glyphs, says, at, width, font.isBold() || state.outlined, font.isItalic(), link, placed);
        placed = false;
    }

    private void draw(String operator, List<COSBase> operands) {
        if (!state.ctm.isFinite()) {
            return;
        }
        double x = number(operands, 0);
        double y = number(operands, 1);
        switch (operator) {
            case "re" -> drawing.rectangle(state.ctm, x, y, number(operands, 2), number(operands, 3));
            case "m" -> drawing.move(state.ctm, x, y);
            case "l" -> drawing.line(state.ctm, x, y);
            case "c" ->
                drawing.curve(
                        state.ctm, number(operands, 2), number(operands, 3), number(operands, 4), number(operands, 5));
            default -> drawing.curve(state.ctm, x, y, number(operands, 2), number(operands, 3));
        }
    }

    private static Matrix matrix(List<COSBase> operands) {
        return new Matrix(
                number(operands, 0),
                number(operands, 1),
                number(operands, 2),
                number(operands, 3),
                number(operands, 4),
                number(operands, 5));
    }

    private static double number(List<COSBase> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
