package gen.render;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.util.function.UnaryOperator;

/** An output format of templates in which every interpolated text is quoted. */
final class QuotedFormat extends CommonMarkupOutputFormat<QuotedFormat.Quoted> {

  private final String name;
  private final UnaryOperator<String> quoting;

  QuotedFormat(String name, UnaryOperator<String> quoting) {
    this.name = name;
    this.quoting = quoting;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getMimeType() {
    return null;
  }

  @Override
  public void output(String text, java.io.Writer out) throws java.io.IOException {
    out.write(escapePlainText(text));
  }

  @Override
  public String escapePlainText(String text) {
    return quoting.apply(text);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return false;
  }

  @Override
  protected Quoted newTemplateMarkupOutputModel(String text, String markup) {
    return new Quoted(this, text, markup);
  }

  /** A text that is quoted already. */
  static final class Quoted extends CommonTemplateMarkupOutputModel<Quoted> {

    private final QuotedFormat format;

    Quoted(QuotedFormat format, String text, String markup) {
      super(text, markup);
      this.format = format;
    }

    @Override
    public QuotedFormat getOutputFormat() {
      return format;
    }
  }
}
