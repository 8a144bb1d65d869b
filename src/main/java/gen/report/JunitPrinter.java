package gen.report;

import gen.finding.Finding;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * For CI systems that show tests: JUnit XML with a suite for each file and a test case for each
 * finding. An error is a failed case. A warning or a note is a passed case that says it in its
 * output, and not a skipped one, as nothing was left out and no build may fail by it. A file in
 * which nothing was found is one passed case.
 *
 * <p>Names hold no line numbers, so that a finding keeps its name while lines move, and no two
 * cases have the same name, as some readers drop the second (docs.gitlab.com, "Unit test reports",
 * 2026-11-23). One case has one failure, as readers differ about more.
 */
public final class JunitPrinter implements FindingsPrinter {

  private static final TextPrinter TEXT = new TextPrinter(false);

  @Override
  public String print(Inspection inspection) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      breakLine(xml, 0);
      xml.writeStartElement("testsuites");
      counts(xml, inspection.byFile().values().stream().toList());
      for (Map.Entry<String, List<Finding>> file : inspection.byFile().entrySet()) {
        suite(xml, Legible.line(file.getKey()), file.getValue());
      }
      breakLine(xml, 0);
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("XML into memory", e);
    }
    return text + "\n";
  }

  private static void suite(XMLStreamWriter xml, String file, List<Finding> findings)
      throws XMLStreamException {
    breakLine(xml, 1);
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", file);
    counts(xml, List.of(findings));
    if (findings.isEmpty()) {
      startCase(xml, file, "nothing found");
      xml.writeEndElement();
    }
    Map<String, Integer> seen = new HashMap<>();
    for (Finding finding : findings) {
      int number = seen.merge(finding.code().id(), 1, Integer::sum);
      startCase(xml, file, finding.code().id() + (number == 1 ? "" : " (" + number + ")"));
      content(xml, finding);
      xml.writeEndElement();
    }
    breakLine(xml, 1);
    xml.writeEndElement();
  }

  private static void startCase(XMLStreamWriter xml, String file, String name)
      throws XMLStreamException {
    breakLine(xml, 2);
    xml.writeStartElement("testcase");
    xml.writeAttribute("name", name);
    xml.writeAttribute("classname", file);
    xml.writeAttribute("file", file);
    xml.writeAttribute("time", "0");
  }

  private static void content(XMLStreamWriter xml, Finding finding) throws XMLStreamException {
    breakLine(xml, 3);
    if (finding.isError()) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", Legible.line(finding.message()));
      xml.writeAttribute("type", finding.code().id());
    } else {
      xml.writeStartElement("system-out");
    }
    xml.writeCharacters(TEXT.print(finding));
    xml.writeEndElement();
    breakLine(xml, 2);
  }

  /** How many cases and failures there are; a file without findings is a case. */
  private static void counts(XMLStreamWriter xml, List<List<Finding>> files)
      throws XMLStreamException {
    int cases = files.stream().mapToInt(each -> Math.max(1, each.size())).sum();
    long failures = files.stream().flatMap(List::stream).filter(Finding::isError).count();
    xml.writeAttribute("tests", String.valueOf(cases));
    xml.writeAttribute("failures", String.valueOf(failures));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", "0");
    xml.writeAttribute("time", "0");
  }

  private static void breakLine(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
