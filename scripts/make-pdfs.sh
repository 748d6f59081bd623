#!/usr/bin/env bash
# Makes the PDFs that the tests read from the newsletters in Markdown beside them: slides of one column, slides of two
# columns with soft hyphens, and a document in portrait. The PDFs are committed; this only makes them again.
# Needs node and npm, Chromium, LibreOffice Writer, and the fonts DejaVu and Liberation.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
newsletters=$root/kom-publish/src/test/newsletters
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm install --silent --no-audit --no-fund markdown-it@15.0.3)

page() { NODE_PATH=$work/node_modules node "$root/scripts/make-pdfs.cjs" "$1" "$newsletters/$2.md" >"$work/$2-$1.html"; }

chromium() { # LAYOUT NEWSLETTER
  page "$1" "$2"
  command chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/profile" --no-pdf-header-footer \
    --virtual-time-budget=10000 --print-to-pdf="$newsletters/$2-$1.pdf" "file://$work/$2-$1.html" 2>"$work/log" ||
    { cat "$work/log" >&2; exit 1; }
}

libreoffice() { # NEWSLETTER
  page document "$1"
  (cd "$work" && soffice "-env:UserInstallation=file://$work/office" --headless --infilter='HTML (StarWriter)' \
    --convert-to odt "$1-document.html" && soffice "-env:UserInstallation=file://$work/office" --headless \
    --convert-to pdf:writer_pdf_Export --outdir "$newsletters" "$1-document.odt") >"$work/log" 2>&1 ||
    { cat "$work/log" >&2; exit 1; }
}

chromium slides nordlys-2034-q2
chromium slides tollposten-2033-q4
chromium columns fyrnytt-2031-q3
chromium columns isbryter-2029-h1
libreoffice vaktbrev-2031-11
libreoffice havbrev-2030-02
ls -l "$newsletters"/*.pdf
