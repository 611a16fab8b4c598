package org.caret.exchange.internal.format;

/** The parts of a workbook that do not depend on its rows. Source: ECMA-376, part 1 (SpreadsheetML) and 2 (packages). */
enum XlsxPart {

    TYPES("[Content_Types].xml", """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType=\
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType=\
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
            <Override PartName="/xl/styles.xml" ContentType=\
            "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
            </Types>"""),

    PACKAGE_LINKS("_rels/.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Target="xl/workbook.xml" Type=\
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>\
            </Relationships>"""),

    WORKBOOK("xl/workbook.xml", """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <sheets><sheet name="Records" sheetId="1" r:id="rId1"/></sheets></workbook>"""),

    WORKBOOK_LINKS("xl/_rels/workbook.xml.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Target="worksheets/sheet1.xml" Type=\
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>\
            <Relationship Id="rId2" Target="styles.xml" Type=\
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/>\
            </Relationships>"""),

    /**
     * Style 1 is number format 49, "text": what a person types into such a cell stays text, too. Styles 2 to 4 are numbers with no,
     * one and two decimals.
     */
    STYLES("xl/styles.xml", """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
            <numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts>\
            <fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>\
            <fills count="2"><fill><patternFill patternType="none"/></fill>\
            <fill><patternFill patternType="gray125"/></fill></fills>\
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
            <cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
            <xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
            <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
            <xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>\
            </styleSheet>""");

    private final String path;
    private final String xml;

    XlsxPart(String path, String xml) {
        this.path = path;
        this.xml = xml;
    }

    String path() {
        return path;
    }

    String xml() {
        return xml;
    }
}
