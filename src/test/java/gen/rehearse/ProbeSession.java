package gen.rehearse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Cookies that only somebody who knows the key can sign.
 *
 * @param key the app's secret
 */
record ProbeSession(String key) {

  private static final String NAME = "session=";

  /** A new cookie. */
  String cookie() {
    String id = UUID.randomUUID().toString();
    return NAME + id + "." + signature(id);
  }

  /** True for a cookie that was signed with this key. */
  boolean isValid(String cookie) {
    if (cookie == null || !cookie.matches(NAME + "[0-9a-f-]+\\.[0-9a-f]+")) {
      return false;
    }
    String[] parts = cookie.substring(NAME.length()).split("\\.");
    return MessageDigest.isEqual(parts[1].getBytes(UTF_8), signature(parts[0]).getBytes(UTF_8));
  }

  private String signature(String id) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(id.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
