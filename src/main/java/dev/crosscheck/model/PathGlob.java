package dev.crosscheck.model;

import java.util.regex.Pattern;

/**
 * A pattern for paths with "/" between folders: {@code *} stands for anything within one name,
 * {@code ?} for one character of a name, {@code **} for any number of folders, {@code {a,b}} for
 * either. It has to fit the whole path.
 */
public final class PathGlob {
  /** Braces in pairs and not nested; no backslash; no white space or slash at either end. */
  private static final Pattern FORM =
      Pattern.compile("(?![/\\s])(?!.*[/\\s]$)(?!$)[^{}\\\\]*(\\{[^{}\\\\]*\\}[^{}\\\\]*)*");

  private final String glob;
  private final Pattern pattern;

  private PathGlob(String glob, Pattern pattern) {
    this.glob = glob;
    this.pattern = pattern;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  public static PathGlob of(String glob) {
    if (!FORM.matcher(glob).matches()) {
      throw new IllegalArgumentException(
          "a pattern of paths such as archive/** or {blog,live}/*.md, with no / at either end");
    }
    return new PathGlob(glob, Pattern.compile(regex(glob)));
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    boolean choice = false;
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (glob.startsWith("**/", i) && (i == 0 || glob.charAt(i - 1) == '/')) {
        regex.append("(?:.*/)?");
        i += 2;
      } else if (glob.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (c == '*') {
        regex.append("[^/]*");
      } else if (c == '?') {
        regex.append("[^/]");
      } else if (c == '{') {
        regex.append("(?:");
        choice = true;
      } else if (c == '}') {
        regex.append(')');
        choice = false;
      } else if (c == ',' && choice) {
        regex.append('|');
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return regex.toString();
  }

  /** Whether it fits a path. */
  public boolean matches(String path) {
    return pattern.matcher(path).matches();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PathGlob o && o.glob.equals(glob);
  }

  @Override
  public int hashCode() {
    return glob.hashCode();
  }

  /** The pattern as it was written. */
  @Override
  public String toString() {
    return glob;
  }
}
