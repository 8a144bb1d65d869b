package gen.app;

/** A server that keeps data for the services of an app, and that the platform runs. */
public sealed interface Store permits Postgres, Redis {

  /** The word for it in references, such as {@code postgres} in {@code ${postgres.host}}. */
  String name();

  /** The word for its kind, under which platforms say what they hand over of it. */
  String kind();
}
