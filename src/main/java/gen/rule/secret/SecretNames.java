package gen.rule.secret;

import java.util.regex.Pattern;

/** Which variables hold secrets, by what people call them. */
public final class SecretNames {

  private static final Pattern CERTAIN =
      Pattern.compile(
          "(?i)(.*_)?[A-Z0-9]*(SECRET|SECRET_?KEY|SECRET_?KEYS|KEY_?BASE|PASSWORD|PASSWD|PASSPHRASE"
              + "|TOKEN|SALT|SECRET_TOKEN|TOKEN_SALT)(_?[0-9])?|(?i).*_(PASS|PWD|PEPPER)");

  private static final Pattern LIKELY =
      Pattern.compile("(?i)(.*_)?[A-Z0-9]*KEYS?(_?[0-9])?|(?i).*APIKEY");

  private static final Pattern NEVER =
      Pattern.compile(
          "(?i)(.*_)?(PUBLIC|PUBLISHABLE|ANON|SITE_?KEY|CLIENT_KEY|KEY_ID|CACHE|SORT|HOST|PARTITION"
              + "|PRIMARY|FOREIGN|OBJECT|BUCKET|PAD|BOS|EOS|WRITE_KEY|TELEMETRY|ANALYTICS|POSTHOG"
              + "|AMPLITUDE|MIXPANEL|MAX|MIN|NUM|ENABLE|ENABLED|DISABLE|DISABLED|ALLOW|REQUIRE|USE"
              + "|SHOW|SKIP|HAS|IS|FORGOT|RESET|CHANGE|TOGGLE|NO)(_.*)?"
              + "|(?i)(VITE|REACT_APP|GATSBY)_.*");

  /** Those that frameworks take as any long random text. */
  private static final Pattern ANY_TEXT =
      Pattern.compile(
          "(?:DJANGO_|FLASK_|RAILS_|APP_)?(?:SECRET_KEY|SECRET_KEY_BASE|SECRET)"
              + "|(?:[A-Z0-9]+_)?(?:SESSION|COOKIE|JWT|NEXTAUTH|AUTH|CRON|BETTER_AUTH)_SECRET"
              + "|(?:JWT|SESSION|COOKIE)_(?:SECRET_KEY|KEY)"
              + "|SECRET_TOKEN|PASSWORD_SALT|API_TOKEN_SALT|TRANSFER_TOKEN_SALT|ADMIN_JWT_SECRET");

  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "(?i).*(API_?KEYS?|API_?TOKEN|ACCESS_KEY|ACCESS_TOKEN|SECRET_ACCESS_KEY|CLIENT_SECRET"
              + "|BOT_TOKEN|APP_TOKEN|WEBHOOK_SECRET|SERVICE_ROLE_KEY|LICENSE_KEY|DSN)"
              + "|(?i)(.*_)?(SMTP|MAIL|EMAIL|AWS|S3|GCP|GOOGLE|GITHUB|GITLAB|STRIPE|TWILIO|SENDGRID"
              + "|MAILGUN|OPENAI|ANTHROPIC|SLACK|DISCORD|TELEGRAM|SENTRY|CLOUDINARY|HF|NGROK)_.*");

  private SecretNames() {}

  /** True when whatever stands in it is a secret. */
  public static boolean isCertain(String name) {
    return CERTAIN.matcher(name).matches() && !NEVER.matcher(name).matches();
  }

  /** True when it holds a secret, or an identifier that is called a key. */
  public static boolean isLikely(String name) {
    return LIKELY.matcher(name).matches() && !NEVER.matcher(name).matches();
  }

  /** True when any long random text will do, so that a platform can make it. */
  static boolean takesAnyText(String name) {
    return ANY_TEXT.matcher(name).matches();
  }

  /** True when somebody else's service gives it out, so that no platform can make it. */
  static boolean isOfOthers(String name) {
    return OF_OTHERS.matcher(name).matches();
  }
}
