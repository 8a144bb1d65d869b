package gen.render;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileExtensionMatcher;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.cache.FirstMatchTemplateConfigurationFactory;
import freemarker.cache.TemplateConfigurationFactory;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.MarkupOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import gen.document.Quoting;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.UnaryOperator;

/** The set-up of the template engine: strict, without locale, and with quoting that is forced. */
final class Templates {

  private static final QuotedFormat SCALAR = new QuotedFormat("scalar", Quoting::scalar);
  private static final QuotedFormat SHELL = new QuotedFormat("shell", Quoting::shell);
  private static final QuotedFormat MARKDOWN = new QuotedFormat("prose", MarkdownQuoting::text);

  private static final QuotedFormat HTML = new QuotedFormat("html", Quoting::html);

  private Templates() {}

  /** A text of HTML that is not quoted again. */
  static TemplateModel markup(String html) {
    return HTML.newTemplateMarkupOutputModel(null, html);
  }

  /** A configuration that finds templates under these roots, the last one first. */
  static Configuration under(List<Path> roots) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(new PathLoader(roots));
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setLocalizedLookup(false);
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("c");
    configuration.setBooleanFormat("c");
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setInterpolationSyntax(Configuration.SQUARE_BRACKET_INTERPOLATION_SYNTAX);
    configuration.setTemplateConfigurations(formats());
    configuration.setSharedVariable("plain", markup(Quoting::plain));
    configuration.setSharedVariable("typed", markup(Quoting::word));
    configuration.setSharedVariable("comment", markup(Quoting::comment));
    configuration.setSharedVariable("code", markup(MarkdownQuoting::code));
    configuration.setSharedVariable("listed", markup(MarkdownQuoting::listed));
    configuration.setSharedVariable("prose", markup(text -> text.replace("$", "&#36;")));
    configuration.setSharedVariable("docker", markup(Quoting::docker));
    configuration.setSharedVariable("scalar", markup(Quoting::scalar));
    return configuration;
  }

  /** The last part of a template's name before .ftl tells how its interpolations are quoted. */
  private static TemplateConfigurationFactory formats() {
    return new FirstMatchTemplateConfigurationFactory(
            on("*.md.ftl", MARKDOWN),
            on("*.html.ftl", HTML),
            on("*.sh.ftl", SHELL),
            on("*.yaml.ftl", SCALAR),
            on("*.yml.ftl", SCALAR),
            on("*.json.ftl", SCALAR),
            on("*.toml.ftl", SCALAR),
            on("*.ts.ftl", SCALAR),
            on("Dockerfile.ftl", SCALAR),
            new ConditionalTemplateConfigurationFactory(
                new FileExtensionMatcher("ftl"), forced(SCALAR)))
        .allowNoMatch(true);
  }

  private static TemplateConfigurationFactory on(String names, QuotedFormat format) {
    return new ConditionalTemplateConfigurationFactory(
        new FileNameGlobMatcher(names), forced(format));
  }

  private static TemplateConfiguration forced(QuotedFormat format) {
    TemplateConfiguration configuration = new TemplateConfiguration();
    configuration.setOutputFormat(format);
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    return configuration;
  }

  /** A function of templates whose result is not quoted again. */
  private static TemplateMethodModelEx markup(UnaryOperator<String> quoting) {
    return arguments -> {
      String text = String.valueOf(DeepUnwrap.unwrap((TemplateModel) arguments.get(0)));
      MarkupOutputFormat<?> format =
          (MarkupOutputFormat<?>)
              Environment.getCurrentEnvironment().getCurrentTemplate().getOutputFormat();
      try {
        return format.fromMarkup(quoting.apply(text));
      } catch (IllegalArgumentException e) {
        throw new TemplateModelException(e.getMessage());
      }
    };
  }

  /** Whether there is a template of this name. */
  static boolean exists(Configuration configuration, String name) {
    TemplateLoader loader = configuration.getTemplateLoader();
    try {
      return loader.findTemplateSource(name) != null;
    } catch (java.io.IOException e) {
      return false;
    }
  }
}
