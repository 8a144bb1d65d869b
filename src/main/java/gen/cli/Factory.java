package gen.cli;

import gen.Schemas;
import gen.platform.Platforms;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes what annotations of the command line name by class. */
record Factory(Surroundings surroundings) implements IFactory {

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == PlatformIds.class) {
      return type.cast(new PlatformIds(ids()));
    }
    if (type == Version.class) {
      return type.cast(new Version(surroundings, ids()));
    }
    return CommandLine.defaultFactory().create(type);
  }

  private List<String> ids() {
    return new Platforms(List.of(surroundings.templates()), new Schemas()::platform).ids();
  }
}
