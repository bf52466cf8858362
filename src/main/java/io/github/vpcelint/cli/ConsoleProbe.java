package io.github.vpcelint.cli;

import java.io.Console;
import java.util.function.BooleanSupplier;

/** Whether the program runs in a terminal. */
final class ConsoleProbe implements BooleanSupplier {
  @Override
  @SuppressWarnings("SystemConsoleNull") // null still means that there is no terminal
  public boolean getAsBoolean() {
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
