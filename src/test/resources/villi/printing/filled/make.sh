#!/bin/sh
# Makes the filled sample forms of FilledPdfTest anew, each with another program. Needs pdftk-java, qpdf, mutool, Python
# with pypdf and pikepdf, Node with pdf-lib and pdfjs-dist (the viewer of Firefox). The tests need none of them: the
# files are kept here. chromium.pdf was filled in by hand in the viewer of Chromium and saved with "With your changes".
# First write sample.pdf with villi.printing.SampleFile, then: sh make.sh sample.pdf
set -eu
in=$1
cat >values.xfdf <<'XFDF'
<?xml version="1.0" encoding="UTF-8"?>
<xfdf xmlns="http://ns.adobe.com/xfdf/"><fields>
<field name="QA02"><value>7/14/2019</value></field>
<field name="S01:yes"><value>Yes</value></field>
<field name="S02"><value>Käse &amp; “soy”
twice a day</value></field>
<field name="S03:cough"><value>Yes</value></field>
<field name="S03:rash"><value>Yes</value></field>
<field name="S04:2"><value>Yes</value></field>
<field name="S05:in-lb"><value>47 lb 3 oz</value></field>
<field name="S06"><value>Oat drink</value></field>
<field name="S07"><value>3/2024</value></field>
<field name="S08:egg"><value>Yes</value></field>
<field name="S09"><value>some</value></field>
<field name="S10a:r1"><value>Cetirizine</value></field>
<field name="S10b:r1:yes"><value>Yes</value></field>
<field name="S10c:r1"><value>3</value></field>
<field name="S10d:r1"><value>Kiwi</value></field>
<field name="S10a:r2"><value>Iron drops</value></field>
<field name="S10b:r2:not-sure"><value>Yes</value></field>
<field name="S10c:r2"><value>U</value></field>
<field name="S10d:r2"><value>1</value></field>
</fields></xfdf>
XFDF
pdftk "$in" fill_form values.xfdf output pdftk.pdf
pdftk "$in" fill_form values.xfdf output pdftk-flat.pdf flatten
cat >values.py <<'PY'
import re, sys, xml.etree.ElementTree as ET
ns = '{http://ns.adobe.com/xfdf/}'
values = {f.get('name'): f.find(ns + 'value').text for f in ET.parse('values.xfdf').iter(ns + 'field')}
PY
python3 - "$in" <<'PY'
import sys; exec(open('values.py').read())
import pypdf
w = pypdf.PdfWriter(clone_from=sys.argv[1])
for page in w.pages:
    w.update_page_form_field_values(page, {k: ('/Yes' if v == 'Yes' else v) for k, v in values.items()}, auto_regenerate=False)
w.write('pypdf.pdf')
import pikepdf
p = pikepdf.open(sys.argv[1])
for f in p.Root.AcroForm.Fields:
    v = values.get(str(f.T))
    if v is None: continue
    if f.FT == '/Btn':
        f.V = pikepdf.Name.Yes; f.AS = pikepdf.Name.Yes
    else:
        f.V = v
        if '/AP' in f: del f['/AP']
p.Root.AcroForm.NeedAppearances = True
p.save('pikepdf.pdf')
PY
qpdf --generate-appearances --object-streams=generate --linearize pikepdf.pdf qpdf.pdf
cat >fill.js <<'JS'
var doc = new PDFDocument(scriptArgs[0]);
var values = JSON.parse(scriptArgs[1]);
var fields = doc.getTrailer().get('Root').get('AcroForm').get('Fields');
doc.loadPage(0).getWidgets().forEach(function (w, i) { // one page: its widgets stand in the order of the fields
    var v = values[fields.get(i).get('T').asString()];
    if (v === undefined) return;
    if (w.getFieldType() === 'checkbox') w.toggle(); else w.setTextValue(v);
});
doc.save('mutool.pdf', 'incremental');
JS
cp "$in" mutool-in.pdf
mutool run fill.js mutool-in.pdf "$(python3 -c "exec(open('values.py').read()); import json; print(json.dumps(values))")"
cat >fill.cjs <<'JS'
const { PDFDocument } = require('pdf-lib'); const fs = require('fs');
(async () => {
  const doc = await PDFDocument.load(fs.readFileSync(process.argv[2])); const form = doc.getForm();
  for (const [name, value] of Object.entries(JSON.parse(process.argv[3]))) {
    if (value === 'Yes') form.getCheckBox(name).check(); else form.getTextField(name).setText(value);
  }
  fs.writeFileSync('pdf-lib.pdf', await doc.save());
})();
JS
node fill.cjs "$in" "$(python3 -c "exec(open('values.py').read()); import json; print(json.dumps(values))")"
cat >fill.mjs <<'JS'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import fs from 'node:fs';
const doc = await getDocument({ data: new Uint8Array(fs.readFileSync(process.argv[2])) }).promise;
const values = JSON.parse(process.argv[3]);
for (const [name, widgets] of Object.entries(await doc.getFieldObjects())) {
  if (values[name] === undefined) continue;
  for (const w of widgets) doc.annotationStorage.setValue(w.id, { value: w.type === 'checkbox' ? true : values[name] });
}
fs.writeFileSync('firefox.pdf', await doc.saveDocument());
JS
node fill.mjs "$in" "$(python3 -c "exec(open('values.py').read()); import json; print(json.dumps(values))")"
rm -f values.xfdf values.py fill.js fill.cjs fill.mjs mutool-in.pdf
ls -l ./*.pdf
