package io.github.vpcelint.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/**
 * Writes a file so that nobody ever sees half of it: the content is written beside its place and
 * moved there when it is complete. A file that is there already stays as it was if anything goes
 * wrong, and hands its owner and permissions on. A link stays a link to the new file.
 */
public final class AtomicFile {
  private AtomicFile() {}

  /** What goes into a file. */
  public interface Content {
    /** Writes all of it; the stream is closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file; folders that are missing are made.
   *
   * @throws IOException when the file cannot be written; its message names the file
   */
  public static void write(Path file, Content content) throws IOException {
    Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
    if (isSpecial(target)) {
      try (OutputStream out = Files.newOutputStream(target)) {
        content.writeTo(out);
      }
      return;
    }
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(file + " is a folder");
    }
    Files.createDirectories(folder);
    Path unfinished = folder.resolve(target.getFileName() + ".tmp" + ProcessHandle.current().pid());
    try {
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        // Before there is anything to read in it.
        handOn(target, unfinished);
        content.writeTo(out);
      }
      move(unfinished, target);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  // A pipe or a device (/dev/stdout) is written to, not replaced.
  private static boolean isSpecial(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  private static void move(Path unfinished, Path target) throws IOException {
    if (Files.isDirectory(target)) {
      throw new IOException(target + " is a folder");
    }
    try {
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Gives a file the owner, group and permissions of another one, on systems that have them. */
  private static void handOn(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView young = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (old == null || young == null || !Files.exists(from)) {
      return;
    }
    PosixFileAttributes wanted = old.readAttributes();
    young.setPermissions(wanted.permissions());
    handOnOwner(wanted, young);
  }

  // Only a privileged user can give files away; to others a new file of their own is no surprise.
  private static void handOnOwner(PosixFileAttributes wanted, PosixFileAttributeView young) {
    try {
      PosixFileAttributes given = young.readAttributes();
      if (!wanted.group().equals(given.group())) {
        young.setGroup(wanted.group());
      }
      if (!wanted.owner().equals(given.owner())) {
        young.setOwner(wanted.owner());
      }
    } catch (IOException e) {
      return;
    }
  }
}
