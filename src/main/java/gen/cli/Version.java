package gen.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of gen, from its jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"gen " + (version == null ? "(not packaged)" : version)};
  }
}
