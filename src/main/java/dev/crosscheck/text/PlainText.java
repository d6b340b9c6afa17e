package dev.crosscheck.text;

import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.MappedText;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.text.TextLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads text without markup: paragraphs, headings and lists as writers set them by hand. */
final class PlainText {
  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[-*\u2022\u00B7\u2013\u2023\u25E6\u25AA]|\\(?[a-z]\\)|\\d{1,3}[.)])\\s+(?=\\S)");
  private static final Pattern LABEL = Pattern.compile("^[\\p{Lu}\\d][^:.!?]{0,40}:\\s+\\S");

  private final MappedText body;
  private final List<Draft> drafts = new ArrayList<>();
  private boolean first = true;

  private PlainText(MappedText body) {
    this.body = body;
  }

  /** Reads the text under the front matter. */
  static Content read(MappedText body) {
    PlainText reader = new PlainText(body);
    List<List<Line>> paragraphs = TextLines.paragraphs(body.text());
    for (int i = 0; i < paragraphs.size(); i++) {
      reader.paragraph(paragraphs.get(i), i == paragraphs.size() - 1);
    }
    return new Content(Metadata.NONE, reader.drafts);
  }

  /** Lines between blank lines; {@code last} when no more follow. */
  private void paragraph(List<Line> lines, boolean last) {
    boolean[] label = labels(lines);
    boolean names = lines.size() > 2 && lines.stream().allMatch(l -> HeadingLine.is(text(l)));
    for (int i = 0; i < lines.size(); i++) {
      String line = text(lines.get(i));
      boolean followed = i < lines.size() - 1 || (lines.size() == 1 && !last);
      var bullet = BULLET.matcher(line);
      if (bullet.find()) {
        add(Kind.ITEM, lines.get(i).from() + bullet.end(), lines.get(i).to());
      } else if (label[i] || names) {
        add(Kind.ITEM, lines.get(i).from(), lines.get(i).to());
      } else if (followed && HeadingLine.is(line)) {
        boolean title = first && !line.endsWith(":");
        add(title ? Kind.TITLE : Kind.HEADING, lines.get(i).from(), lines.get(i).to());
      } else {
        add(Kind.PARAGRAPH, lines.get(i).from(), lines.get(i).to());
      }
    }
  }

  private void add(Kind kind, int from, int to) {
    drafts.add(new Draft(kind, body.slice(from, to)));
    first = false;
  }

  /** "North Pier: 1,200 of 1,500": a label makes an item when the line beside it has one too. */
  private boolean[] labels(List<Line> lines) {
    boolean[] label = new boolean[lines.size()];
    for (int i = 0; i < label.length; i++) {
      label[i] = LABEL.matcher(head(lines.get(i))).find();
    }
    boolean[] item = new boolean[lines.size()];
    for (int i = 0; i < label.length; i++) {
      item[i] = label[i] && ((i > 0 && label[i - 1]) || (i + 1 < label.length && label[i + 1]));
    }
    return item;
  }

  private String head(Line line) {
    return body.text().substring(line.from(), Math.min(line.to(), line.from() + 80));
  }

  private String text(Line line) {
    return body.text().substring(line.from(), line.to());
  }
}
