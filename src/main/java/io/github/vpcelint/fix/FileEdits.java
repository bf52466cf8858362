package io.github.vpcelint.fix;

import io.github.vpcelint.rule.Fix.Edit;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import java.util.Map;
import java.util.TreeMap;

/** Replacements in one file that do not get in each other's way. */
final class FileEdits {
  private final TreeMap<Integer, Edit> byStart = new TreeMap<>();

  /** Whether a replacement leaves all others as they are; the very same one twice does, too. */
  boolean takes(Edit edit) {
    Map.Entry<Integer, Edit> before = byStart.floorEntry(edit.span().start());
    Map.Entry<Integer, Edit> after = byStart.ceilingEntry(edit.span().start());
    boolean afterIt = before == null || isSame(before.getValue(), edit) || follows(before, edit);
    boolean beforeIt =
        after == null
            || isSame(after.getValue(), edit)
            || follows(edit.span(), after.getValue().span());
    return afterIt && beforeIt;
  }

  void add(Edit edit) {
    byStart.put(edit.span().start(), edit);
  }

  /** The file with all replacements made. */
  SourceFile applyTo(SourceFile file) {
    String text = file.text();
    StringBuilder repaired = new StringBuilder(text.length() + 64);
    int done = 0;
    for (Edit edit : byStart.values()) {
      repaired.append(text, done, edit.span().start()).append(edit.replacement());
      done = edit.span().end();
    }
    return file.withText(repaired.append(text, done, text.length()).toString());
  }

  private static boolean follows(Map.Entry<Integer, Edit> before, Edit edit) {
    return follows(before.getValue().span(), edit.span());
  }

  // Where two insertions meet, or one and a replacement, the order would be a guess.
  private static boolean follows(Span first, Span second) {
    boolean apart = first.end() < second.start();
    boolean replacesBoth = first.start() < first.end() && second.start() < second.end();
    return apart || (replacesBoth && first.end() == second.start());
  }

  private static boolean isSame(Edit a, Edit b) {
    return a.span().equals(b.span()) && a.replacement().equals(b.replacement());
  }
}
