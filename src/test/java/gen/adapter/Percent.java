package gen.adapter;

import gen.adapter.PostgresUrl.Kind;
import gen.adapter.PostgresUrl.Refusal;
import java.util.List;

/** Percent-encoding of bytes, as in RFC 3986. */
final class Percent {

  private Percent() {}

  /** All but the unreserved characters encoded. */
  static String encode(String text) {
    StringBuilder encoded = new StringBuilder();
    for (char c : text.toCharArray()) {
      boolean plain = c < 128 && Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0;
      encoded.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return encoded.toString();
  }

  /** The bytes that a part of a URL stands for; what cannot be one is added to the refusals. */
  static String decode(String where, String text, List<Refusal> refusals) {
    if (text.contains("%00")) {
      refusals.add(new Refusal(Kind.GRAMMAR, "%00 in the " + where));
      return "";
    }
    StringBuilder decoded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        if (!text.substring(i + 1).matches("(?s)[0-9A-Fa-f]{2}.*")) {
          refusals.add(new Refusal(Kind.GRAMMAR, "bad percent-encoding in the " + where));
          return "";
        }
        c = (char) Integer.parseInt(text.substring(i + 1, i + 3), 16);
        i += 2;
      }
      decoded.append(c);
    }
    return decoded.toString();
  }
}
