package gen.platform;

import gen.app.TlsMode;
import gen.platform.Platform.Database.Grant;

/**
 * TLS between app and database, where both are on the platform.
 *
 * @param required true when connections without TLS are refused
 * @param plain whether connections without TLS are let in
 * @param offered whether the database speaks TLS
 * @param verifiable true when the certificate can be verified
 * @param mode what a driver is told that knows all modes
 */
public record Tls(boolean required, Grant plain, Grant offered, boolean verifiable, TlsMode mode) {

  /** Whether the database lets in a driver that uses TLS in this way. */
  public Grant takes(TlsMode driver) {
    return switch (driver) {
      case ALLOW, PREFER -> Grant.YES;
      case DISABLE -> plain;
      case REQUIRE, NO_VERIFY -> offered;
      case VERIFY_CA, VERIFY_FULL -> verifiable ? offered : Grant.NO;
    };
  }
}
