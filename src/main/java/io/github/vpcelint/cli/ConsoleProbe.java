package io.github.vpcelint.cli;

import java.io.Console;
import java.util.function.BooleanSupplier;

/**
 * Whether the program runs in a terminal. {@code bin/vpcelint} says so in a system property; to ask
 * Java itself costs some tens of milliseconds since version 22.
 */
final class ConsoleProbe implements BooleanSupplier {
  private static final String TOLD = "vpcelint.terminal";

  @Override
  @SuppressWarnings("SystemConsoleNull") // null still means that there is no terminal
  public boolean getAsBoolean() {
    String told = System.getProperty(TOLD, "");
    if (!told.isEmpty()) {
      return told.equals("yes");
    }
    Console console = System.console();
    return console != null && isTerminal(console);
  }

  // From Java 22 on there is a console even without a terminal, and a method that tells.
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
