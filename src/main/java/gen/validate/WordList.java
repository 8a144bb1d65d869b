package gen.validate;

import java.util.Locale;

/**
 * The lists of {@code shared/words.yaml}, which says of each what is in it and where it is from.
 */
public enum WordList {
  SECRET,
  PERHAPS_SECRET,
  NO_SECRET,
  ANY_TEXT,
  OF_OTHERS,
  NO_SECRET_TEXT,
  PLACEHOLDER,
  ADDRESS_PLACEHOLDER,
  PUBLIC_ADDRESS,
  OWN_ADDRESS,
  INSIDE_ADDRESS,
  ADDRESS_NAME,
  HOST_NAME,
  WHOLE_ADDRESS,
  BARE_HOSTS,
  HOST_LIST,
  PROXY_LIST,
  COOKIE_DOMAIN,
  CSRF_ORIGIN,
  DJANGO_HOSTS,
  TOLD_OF_PROXY,
  DJANGO,
  FORCE_HTTPS,
  KNOWS_PROXY,
  PORT_NAME,
  OUTWARD,
  SERVER,
  BIND_NAME,
  PERHAPS_BIND,
  PROCESS_MANAGER,
  TASK_RUNNER,
  PACKAGE_MANAGER,
  ROOT_PROGRAM,
  MIGRATION,
  FRAMEWORK,
  ELSEWHERE,
  RANDOM,
  KEPT_KEY,
  BUILD_TIME,
  OF_RUNTIMES,
  JDBC,
  POOL,
  PROCESSES,
  THREADS,
  TLS_MODE,
  TLS_SWITCH,
  TLS_VERIFY,
  DATABASE_KIND,
  DATABASE_FILE,
  KEPT_FOLDER,
  STORE_ADDRESS,
  SMTP,
  ADMIN;

  /** The name of the list in the file. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
