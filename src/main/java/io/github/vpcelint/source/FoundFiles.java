package io.github.vpcelint.source;

import java.nio.file.Path;
import java.util.List;

/**
 * What the paths of a command line led to. Files and passed-over paths are sorted by path, and each
 * appears once.
 *
 * @param files the files to read
 * @param passedOver what was met and left alone
 * @param missing paths of the command line that do not exist, as typed
 * @param unreachable paths of files whose names the operating system does not hand out whole,
 *     because they are not in the encoding of the locale
 */
public record FoundFiles(
    List<Found> files,
    List<PassedOver> passedOver,
    List<String> missing,
    List<String> unreachable) {
  /**
   * A file to read.
   *
   * @param path path shown in reports: relative to the root, separated by {@code /}; begins with
   *     {@code ../} only for a file outside of the root
   * @param file where to read it
   * @param named whether the command line named this file itself, and not only a folder above it
   */
  public record Found(String path, Path file, boolean named) {}

  /**
   * A file or folder that is not read.
   *
   * @param path path shown in reports; a folder's ends with a {@code /}
   * @param reason why, as the end of a sentence
   */
  public record PassedOver(String path, String reason) {}
}
